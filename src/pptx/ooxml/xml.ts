/** XML as text, escaped where text enters it. */

declare const xml: unique symbol;
/** Well-formed XML. */
export type Xml = string & { readonly [xml]: true };

/** One that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param children those that are undefined are left out */
export function el(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`,
    )
    .join('');
  const content = children.filter((child) => child !== undefined).join('');
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Xml;
}

export function words(text: string): Xml {
  return escaped(text) as Xml;
}

/** A part of a package: what a file begins with, and its root. */
export function xmlFile(root: Xml): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

/** What XML 1.0 has no way to write, section 2.2: control characters, halves of a pair, two that are no characters. */
const UNWRITABLE =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}
