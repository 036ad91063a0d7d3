/** Bytes and the name of their encoding in, the text out; nothing where they are not in it, or nobody knows it. */

/** @param encoding a label of the WHATWG's Encoding Standard */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? withWindowsSigns(text) : text;
  } catch {
    return undefined;
  }
}

/** Of the bytes 0x80 to 0x9F; some versions of Node read them as ISO 8859-1, where they are controls. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function withWindowsSigns(text: string): string {
  return text.replaceAll(/[\x80-\x9f]/g, (control) => WINDOWS_SIGNS.charAt(control.charCodeAt(0) - 0x80));
}
