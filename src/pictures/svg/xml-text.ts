/** Text in, the same as XML writes it out. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

export function xmlText(value: string): string {
  return value.replace(/[&<>\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Line breaks as well: a reader of XML would make spaces of them. */
export function xmlAttribute(value: string): string {
  return value.replace(/[&<>"\n\t\r]/g, (sign) => REFERENCES[sign] ?? sign);
}
