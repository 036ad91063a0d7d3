/** What the font tests share: a mixed text, and a look inside the fonts of a style sheet. */
import { convert } from 'fontverter';
import { parseCmap } from '../../src/fonts/files/cmap.js';
import { clustersOf, type FaceCharacters, type FaceName } from '../../src/fonts/index.js';
import { parseSfnt } from '../../src/fonts/files/sfnt.js';

const MIXED = '他为什么改口？“算力”——是……Vertical — “the hard part” ✓ ✗ → 👩🏽‍💻 1️⃣';

export function everyFace(names: readonly FaceName[], text = MIXED): FaceCharacters {
  return new Map(names.map((name) => [name, clustersOf([text])]));
}

export interface Rule {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly range: readonly number[];
  readonly bytes: Buffer;
}

/** Takes the rules of a style sheet apart; whatever is not a rule of ours makes it throw. */
export function rulesOf(css: string): readonly Rule[] {
  return css.trimEnd().split('\n').map(readRule);
}

function readRule(line: string): Rule {
  const parts =
    /^@font-face\{font-family:"(.+?)";font-style:(\w+);font-weight:(\d+);font-display:block;src:url\(data:font\/\w+;base64,([\w+/=]+)\);unicode-range:(.+)\}$/.exec(
      line,
    );
  const [, family = '', style = '', weight = '', base64 = '', ranges = ''] = parts ?? [];
  if (parts === null) throw new Error(`no font-face rule: ${line.slice(0, 200)}`);
  const range = ranges.split(',').flatMap(readRange);
  return { family, style, weight: Number(weight), range, bytes: Buffer.from(base64, 'base64') };
}

function readRange(item: string): readonly number[] {
  const [first = 0, last = first] = item
    .slice(2)
    .split('-')
    .map((hex) => Number.parseInt(hex, 16));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export async function tablesOf(font: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Map(parseSfnt(await convert(font, 'sfnt')).tables.map(({ tag, bytes }) => [tag, bytes]));
}

export async function cmapOf(font: Buffer): Promise<readonly number[]> {
  return parseCmap((await tablesOf(font)).get('cmap') ?? Buffer.alloc(0));
}

/** What a PDF calls a font, from its `name` table. */
export function postScriptName(name: Buffer | undefined): string {
  if (name === undefined) return '';
  const records = Array.from({ length: name.readUInt16BE(2) }, (_, index) => 6 + index * 12);
  const at = records.find((record) => name.readUInt16BE(record + 6) === 6) ?? 0;
  const start = name.readUInt16BE(4) + name.readUInt16BE(at + 10);
  return Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)))
    .swap16()
    .toString('utf16le');
}
