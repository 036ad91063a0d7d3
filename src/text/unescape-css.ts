/** CSS in, the same with its escapes resolved: `u\\72l(` is `url(`. */

export function unescapeCss(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})\s?|([^]))/gi,
    (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? (sign ?? '') : character(parseInt(hex, 16)),
  );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
