/** Strings as a PDF writes them in, their bytes or their text out. */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** @param literal `(text)` or `<74657874>`. @returns a character a byte. */
export function stringBytes(literal: string): string {
  return literal.startsWith('(') ? unescaped(literal.slice(1, -1)) : hexBytes(literal.slice(1, -1));
}

/** @param literal a string meant to be read: UTF-16 behind its mark, else one byte a character. */
export function stringText(literal: string): string {
  const bytes = stringBytes(literal);
  return bytes.startsWith('\xfe\xff') ? utf16(bytes.slice(2)) : bytes;
}

/** @param bytes big-endian UTF-16, a character a byte. */
export function utf16(bytes: string): string {
  return bytes.replace(/([^])([^])/g, (_, high: string, low: string) =>
    String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
  );
}

export function hexBytes(digits: string): string {
  const packed = digits.replace(/\s/g, '');
  return Buffer.from(packed.length % 2 === 0 ? packed : `${packed}0`, 'hex').toString('latin1');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/g, (_, octal?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return other === '\n' || other === '\r' || other === '\r\n' || other === undefined
      ? ''
      : (ESCAPES[other] ?? other);
  });
}
