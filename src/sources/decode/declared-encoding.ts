/** Bytes of a file in, the encoding that the file itself says it has out. */

/** A declaration stands near the beginning, or is none. */
const HEAD = 4096;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const META = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** A mark at the file's start goes before what is written; only what begins as markup declares anything in words. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const marked = markOf(bytes);
  if (marked !== undefined) return marked;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (!/^\s*</.test(head)) return undefined;
  const written = (XML.exec(head) ?? META.exec(head))?.[1]?.toLowerCase();
  // Words that can be read as ASCII are not in UTF-16, whatever they say.
  return written?.startsWith('utf-16') === true ? 'utf-8' : written;
}

function markOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
