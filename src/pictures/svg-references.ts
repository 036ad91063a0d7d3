/** A part of an SVG in, what it refers to outside of itself out: a picture must be whole wherever the deck goes. */

/** Attributes that load what they name. */
const LOADING = new Set([
  'href',
  'src',
  'data',
  'poster',
  'background',
  'action',
  'formaction',
  'cite',
  'ping',
]);
/** A list of addresses. */
const SETS = new Set(['srcset', 'imagesrcset']);
/** What an animation may put into any of these. */
const ANIMATED = new Set(['to', 'from', 'by', 'values']);

/** @param name without its prefix, in lower case */
export function attributeReference(element: string, name: string, value: string): string | undefined {
  // A link in a picture leads nowhere, and loads nothing.
  if (element === 'a') return undefined;
  if (LOADING.has(name)) return isOutside(value) ? value.trim() : undefined;
  if (SETS.has(name))
    return value
      .split(/,(?!\w)/)
      .map((one) => one.trim())
      .find(isOutside);
  if (ANIMATED.has(name))
    return value
      .split(';')
      .map((one) => one.trim())
      .find(isAddress);
  return cssReference(value);
}

/** In a style sheet, a `style` attribute, or an attribute that is a property of CSS, such as `fill`. */
export function cssReference(css: string): string | undefined {
  const plain = unescapeCss(css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' '));
  const imported = /@import\s+(?:url\()?\s*["']?([^"';)]*)/i.exec(plain)?.[1];
  if (imported !== undefined) return imported.trim();
  const named = [
    ...plain.matchAll(/\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))/gi),
    ...plain.matchAll(/\b(?:-webkit-)?(?:image|image-set|cross-fade)\([^)]*?(?:"([^"]*)"|'([^']*)')/gi),
  ];
  return named.map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim()).find(isOutside);
}

/** Its own parts (`#a`) and what is written out in it (`data:`) are inside. */
function isOutside(address: string): boolean {
  return address.trim() !== '' && !/^(?:#|data:)/i.test(address.trim());
}

function isAddress(value: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value) && !/^data:/i.test(value);
}

/** `u\72l(` is `url(`. */
function unescapeCss(css: string): string {
  return css.replace(
    /\\(?:([0-9a-f]{1,6})\s?|([^]))/gi,
    (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? (sign ?? '') : character(parseInt(hex, 16)),
  );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
