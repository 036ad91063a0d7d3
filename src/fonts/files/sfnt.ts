/** An sfnt font file (TrueType or OpenType) as a list of tables, and back: what every other step works on. */

export interface FontTable {
  /** Four characters, e.g. `glyf`. */
  readonly tag: string;
  readonly bytes: Buffer;
}

export interface Sfnt {
  /** `0x00010000` for TrueType outlines, `OTTO` for CFF. */
  readonly flavor: number;
  readonly tables: readonly FontTable[];
}

const HEADER = 12;
const RECORD = 16;

/**
 * Splits an sfnt file into its tables, in the order of its directory.
 *
 * @throws RangeError when the directory points outside the file.
 */
export function parseSfnt(file: Buffer): Sfnt {
  const count = file.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => parseTable(file, HEADER + index * RECORD));
  return { flavor: file.readUInt32BE(0), tables };
}

function parseTable(file: Buffer, at: number): FontTable {
  const tag = file.toString('latin1', at, at + 4);
  const start = file.readUInt32BE(at + 8);
  const end = start + file.readUInt32BE(at + 12);
  if (end > file.length) throw new RangeError(`the table ${tag} ends outside the font file`);
  return { tag, bytes: file.subarray(start, end) };
}

/** @throws Error when there is none of that name. */
export function tableOf({ tables }: Sfnt, wanted: string): Buffer {
  const table = tables.find(({ tag }) => tag === wanted);
  if (table === undefined) throw new Error(`the font has no ${wanted} table`);
  return table.bytes;
}

/** Writes the tables as a file: sorted by tag, padded to four bytes, all checksums made anew. */
export function writeSfnt({ flavor, tables }: Sfnt): Buffer {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1)).map(withoutAdjustment);
  const bodies = sorted.map(({ bytes }) => padded(bytes));
  const directory = writeDirectory(flavor, sorted);
  const file = Buffer.concat([directory, ...bodies]);
  const head = sorted.findIndex(({ tag }) => tag === 'head');
  // The sum of the whole file, this field counted as 0, is taken from a constant of the specification.
  if (head >= 0) {
    const at = directory.readUInt32BE(HEADER + head * RECORD + 8);
    file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, at + 8);
  }
  return file;
}

function withoutAdjustment(table: FontTable): FontTable {
  if (table.tag !== 'head') return table;
  const bytes = Buffer.from(table.bytes);
  bytes.writeUInt32BE(0, 8);
  return { tag: table.tag, bytes };
}

function writeDirectory(flavor: number, tables: readonly FontTable[]): Buffer {
  const directory = Buffer.alloc(HEADER + tables.length * RECORD);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((tables.length - 2 ** power) * 16, 10);
  tables.reduce((start, table, index) => {
    const at = HEADER + index * RECORD;
    directory.write(table.tag, at, 'latin1');
    directory.writeUInt32BE(checksum(padded(table.bytes)), at + 4);
    directory.writeUInt32BE(start, at + 8);
    directory.writeUInt32BE(table.bytes.length, at + 12);
    return start + padded(table.bytes).length;
  }, directory.length);
  return directory;
}

function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % 4;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - rest)]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
