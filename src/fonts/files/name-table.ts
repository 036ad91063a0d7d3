/** Gives a pinned font its right name: HarfBuzz leaves that of the variable font's default, e.g. ExtraLight. */
import type { Sfnt } from './sfnt.js';

const FAMILY = 1;
const SUBFAMILY = 2;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;
/** Of these the licences want to be kept: copyright, trademark, licence and its address. */
const KEPT = [0, 7, 13, 14];
/** Windows, Unicode BMP, American English. */
const PLATFORM = [3, 1, 0x409] as const;
const STYLE_WORDS =
  /[ -]*(?:Thin|ExtraLight|Light|Regular|Medium|SemiBold|Bold|ExtraBold|Black|Roman|Italic)\b/gi;
const WEIGHTS = new Map([
  [100, 'Thin'],
  [200, 'ExtraLight'],
  [300, 'Light'],
  [400, 'Regular'],
  [500, 'Medium'],
  [600, 'SemiBold'],
  [700, 'Bold'],
  [800, 'ExtraBold'],
  [900, 'Black'],
]);

interface Name {
  readonly id: number;
  readonly text: string;
}

/** @returns the font with the names that belong to the weight and slant; the copyright stays. */
export function renameFont(font: Sfnt, weight: number, italic: boolean): Sfnt {
  const old = font.tables.find(({ tag }) => tag === 'name');
  if (old === undefined) return font;
  const names = readNames(old.bytes);
  const textOf = (id: number): string => names.find((name) => name.id === id)?.text ?? '';
  const family = textOf(FAMILY).replace(STYLE_WORDS, '').trim() || 'Font';
  const style = styleName(weight, italic);
  const postScript = `${family}-${style}`.replace(/[^A-Za-z0-9-]/g, '').slice(0, 63);
  const bytes = writeNames([
    ...KEPT.map((id) => ({ id, text: textOf(id) })).filter(({ text }) => text !== ''),
    { id: FAMILY, text: family },
    { id: SUBFAMILY, text: style },
    { id: FULL_NAME, text: `${family} ${style}` },
    { id: POSTSCRIPT_NAME, text: postScript },
  ]);
  return { ...font, tables: font.tables.map((table) => (table === old ? { tag: 'name', bytes } : table)) };
}

/** As font makers write it: the slant of the regular weight goes without saying the weight. */
function styleName(weight: number, italic: boolean): string {
  const name = WEIGHTS.get(weight) ?? String(weight);
  if (!italic) return name;
  return name === 'Regular' ? 'Italic' : `${name} Italic`;
}

/** Of all weights together, where the maker tells it apart. */
export function familyName(table: Buffer): string {
  const names = readNames(table);
  return (
    (names.find(({ id }) => id === TYPOGRAPHIC_FAMILY) ?? names.find(({ id }) => id === FAMILY))?.text ?? ''
  );
}

/** The names in UTF-16; those of old Macintosh encodings repeat them. */
function readNames(table: Buffer): readonly Name[] {
  const storage = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + index * 12)
    .filter((at) => table.readUInt16BE(at) !== 1)
    .map((at) => {
      const start = storage + table.readUInt16BE(at + 10);
      const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
      return { id: table.readUInt16BE(at + 6), text: utf16.swap16().toString('utf16le') };
    });
}

function writeNames(names: readonly Name[]): Buffer {
  const sorted = [...names].sort((a, b) => a.id - b.id);
  const texts = sorted.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + sorted.length * 12);
  header.writeUInt16BE(sorted.length, 2);
  header.writeUInt16BE(header.length, 4);
  sorted.reduce((offset, { id }, index) => {
    const length = texts[index]?.length ?? 0;
    [...PLATFORM, id, length, offset].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    return offset + length;
  }, 0);
  return Buffer.concat([header, ...texts]);
}
