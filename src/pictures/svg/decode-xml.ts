/** The bytes of an XML file in, its text out: in the encoding that its first bytes or its declaration tell. */
import { Malformed } from '../metadata/picture-fault.js';

const MARKS: readonly (readonly [head: RegExp, encoding: string])[] = [
  [/^\xef\xbb\xbf/, 'utf-8'],
  [/^(?:\xff\xfe|<\0)/, 'utf-16le'],
  [/^(?:\xfe\xff|\0<)/, 'utf-16be'],
];

/** @throws Malformed when the text is not in its encoding */
export function decodeXml(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed(`it is not encoded in ${encoding}`);
  }
}

/** What can be read as ASCII is not in UTF-16, whatever it says. */
function encodingOf(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 200);
  const marked = MARKS.find(([pattern]) => pattern.test(head));
  if (marked !== undefined) return marked[1];
  const [, label = 'utf-8'] = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  return /^(?:utf-16|ucs-2|iso-10646-ucs-2|unicode)/i.test(label) ? 'utf-8' : label;
}
