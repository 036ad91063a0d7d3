/**
 * Makes the one font our browser may find on the system: it has no character but the space, and shows every
 * other one as an empty frame. Chromium crashes where there is no font at all, and a real one would fill in
 * unseen for characters that our embedded fonts lack. Made here, so that no font file and licence is shipped.
 */

const BLANK_FONT_FAMILY = 'Pullquote Blank';

const UNITS = 1000;
const HEADER = 12;
const RECORD = 16;

/** The bytes of a TrueType font, always the same. */
export function blankFont(): Uint8Array {
  const tables = Object.entries(fontTables()).sort(([a], [b]) => (a < b ? -1 : 1));
  const bodies = tables.map(([, words]) => padded(words));
  let offset = HEADER + RECORD * tables.length;
  const directory = tables.flatMap(([tag, bytes], i) => {
    const record = [...ascii(tag), ...u32(checksum(bodies[i] ?? [])), ...u32(offset), ...u32(bytes.length)];
    offset += bodies[i]?.length ?? 0;
    return record;
  });
  const searchRange = 2 ** Math.floor(Math.log2(tables.length)) * RECORD;
  const search = [searchRange, Math.log2(searchRange / RECORD), tables.length * RECORD - searchRange];
  return Uint8Array.from([...u32(0x10000), ...u16(tables.length, ...search), ...directory, ...bodies.flat()]);
}

type Bytes = readonly number[];

/** Two glyphs: the frame for what is missing, and the space. */
function fontTables(): Readonly<Record<string, Bytes>> {
  const frame = frameGlyph();
  return {
    'OS/2': os2Table(),
    cmap: [...u16(0, 1, 3, 1), ...u32(12), ...cmapSubtable()],
    glyf: frame,
    head: headTable(),
    hhea: [...u32(0x10000), ...u16(800, -200, 0, 500, 50, 50, 450, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    hmtx: u16(500, 50, 250, 0),
    loca: u16(0, frame.length / 2, frame.length / 2),
    maxp: [...u32(0x10000), ...u16(2, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: nameTable(),
    post: [
      ...u32(0x30000),
      ...u32(0),
      ...u16(-100, 50),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
      ...u32(0),
    ],
  };
}

/** An outer rectangle, and an inner one the other way round; a byte 1 is a point on the curve. */
function frameGlyph(): Bytes {
  const x = u16(50, 0, 400, 0, -350, 300, 0, -300);
  const y = u16(0, 700, 0, -700, 50, 0, 600, 0);
  return [...u16(2, 50, 0, 450, 700, 3, 7, 0), 1, 1, 1, 1, 1, 1, 1, 1, ...x, ...y];
}

/** Format 4: the space alone, and the end marker. */
function cmapSubtable(): Bytes {
  return u16(4, 32, 0, 4, 4, 1, 0, 0x20, 0xffff, 0, 0x20, 0xffff, 1 - 0x20, 1, 0, 0);
}

function headTable(): Bytes {
  const start = [...u32(0x10000), ...u32(0x10000), ...u32(0), ...u32(0x5f0f3cf5), ...u16(0, UNITS)];
  const dates = [...u32(0), ...u32(0), ...u32(0), ...u32(0)];
  return [...start, ...dates, ...u16(50, 0, 450, 700, 0, 8, 2, 0, 0)];
}

function os2Table(): Bytes {
  const metrics = u16(4, 375, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
  const classes = [
    ...Array<number>(10).fill(0),
    ...u32(0),
    ...u32(0),
    ...u32(0),
    ...u32(0),
    ...ascii('NONE'),
  ];
  const ends = [...u16(0x40, 0x20, 0x20, 800, -200, 0, 800, 200), ...u32(0), ...u32(0)];
  return [...metrics, ...classes, ...ends, ...u16(500, 700, 0, 0x20, 0)];
}

function nameTable(): Bytes {
  const names = [BLANK_FONT_FAMILY, 'Regular', BLANK_FONT_FAMILY, BLANK_FONT_FAMILY, '1', 'PullquoteBlank'];
  let offset = 0;
  const records = names.flatMap((name, i) => {
    const record = u16(3, 1, 0x409, i + 1, name.length * 2, offset);
    offset += name.length * 2;
    return record;
  });
  const text = names.flatMap((name) => u16(...ascii(name)));
  return [...u16(0, names.length, 6 + records.length), ...records, ...text];
}

function padded(bytes: Bytes): Bytes {
  return [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}

function checksum(bytes: Bytes): number {
  return bytes.reduce((sum, byte, i) => (sum + byte * 2 ** (24 - 8 * (i % 4))) % 2 ** 32, 0);
}

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

function u32(value: number): number[] {
  return u16(Math.floor(value / 0x10000), value % 0x10000);
}

function ascii(text: string): number[] {
  return [...Buffer.from(text, 'latin1')];
}
