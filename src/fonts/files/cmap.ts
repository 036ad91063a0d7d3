/** Reads a font's `cmap` table: which characters the font really has, whatever its documentation claims. */

type Pair = readonly [codePoint: number, glyph: number];

/**
 * The code points that lead to a glyph other than `.notdef`, ascending.
 *
 * @throws Error when the table has no Unicode subtable that we read (formats 4, 6, 12).
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap
 */
export function parseCmap(cmap: Buffer): readonly number[] {
  const subtable = cmap.subarray(unicodeSubtable(cmap));
  const pairs = parseSubtable(subtable);
  return [...new Set(pairs.filter(([, glyph]) => glyph !== 0).map(([codePoint]) => codePoint))].sort(
    (a, b) => a - b,
  );
}

/** The best Unicode subtable: full repertoire before the first 65,536 characters. */
function unicodeSubtable(cmap: Buffer): number {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const at = 4 + index * 8;
    return {
      kind: `${cmap.readUInt16BE(at)}.${cmap.readUInt16BE(at + 2)}`,
      offset: cmap.readUInt32BE(at + 4),
    };
  });
  const best = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0']
    .map((kind) => records.find((record) => record.kind === kind))
    .find((record) => record !== undefined);
  if (best === undefined) throw new Error('the font maps no Unicode characters');
  return best.offset;
}

function parseSubtable(table: Buffer): readonly Pair[] {
  const format = table.readUInt16BE(0);
  if (format === 4) return parseFormat4(table);
  if (format === 6) return parseFormat6(table);
  if (format === 12) return parseFormat12(table);
  throw new Error(`the font's cmap has the format ${format}, which is not read`);
}

function parseFormat4(table: Buffer): readonly Pair[] {
  const size = table.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, index) => parseSegment(table, size, index * 2)).flat();
}

/** A segment of format 4 keeps end, start, delta and offset in four arrays of `size` bytes. */
function parseSegment(table: Buffer, size: number, index: number): readonly Pair[] {
  const end = table.readUInt16BE(14 + index);
  const start = table.readUInt16BE(16 + size + index);
  const delta = table.readUInt16BE(16 + size * 2 + index);
  const offsetAt = 16 + size * 3 + index;
  const offset = table.readUInt16BE(offsetAt);
  return range(start, Math.min(end, 0xfffe), (codePoint) => {
    const glyph = offset === 0 ? codePoint : table.readUInt16BE(offsetAt + offset + (codePoint - start) * 2);
    return glyph === 0 && offset !== 0 ? 0 : (glyph + delta) & 0xffff;
  });
}

function parseFormat6(table: Buffer): readonly Pair[] {
  const first = table.readUInt16BE(6);
  const last = first + table.readUInt16BE(8) - 1;
  return range(first, last, (codePoint) => table.readUInt16BE(10 + (codePoint - first) * 2));
}

function parseFormat12(table: Buffer): readonly Pair[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const at = 16 + index * 12;
    const start = table.readUInt32BE(at);
    const end = Math.min(table.readUInt32BE(at + 4), 0x10ffff);
    return range(start, end, (codePoint) => table.readUInt32BE(at + 8) + codePoint - start);
  }).flat();
}

function range(start: number, end: number, glyphOf: (codePoint: number) => number): readonly Pair[] {
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => [
    start + index,
    glyphOf(start + index),
  ]);
}
