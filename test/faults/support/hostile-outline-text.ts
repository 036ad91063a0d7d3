/** A seed in, the bytes of a hostile outline out: valid outlines, mutated, spliced and cut. */
import { HARM, KEYS, LINES, NESTS, SIGNS, VALUES } from './hostile-pieces.js';
import { seededRandom, type Random } from './random.js';

type Mutation = (text: string, random: Random, bases: readonly string[]) => string;

/** @param bases texts of outlines that build @returns UTF-8, mostly */
export function hostileOutlineBytes(seed: number, bases: readonly string[]): Uint8Array {
  const random = seededRandom(seed);
  let text = random.pick(bases);
  // One change is understood worst, since nothing else distracts from it; many together find what one does not.
  const changes = 1 + random.below(random.pick([1, 3, 12]));
  for (let change = 0; change < changes; change++) text = random.pick(MUTATIONS)(text, random, bases);
  return encode(text.slice(0, MOST), random);
}

/** Larger ones are refused unread, which has its own test. */
const MOST = 200_000;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => insertLine(text, random, random.pick(LINES)),
  (text, random) => insertLine(text, random, random.pick(LINES)),
  (text, random) => insertLine(text, random, random.pick(HARM)),
  (text, random) => insertAt(text, random.below(text.length + 1), random.pick(HARM)),
  (text, random) => insertAt(text, random.below(text.length + 1), random.pick(SIGNS)),
  (text, random) =>
    insertAt(text, random.below(text.length + 1), random.pick(NESTS).repeat(random.pick([3, 40, 900, 6000]))),
  (text, random) => insertLine(text, random, `${random.pick(NESTS).repeat(random.pick([2, 30, 300]))}a`),
  replaceValue,
  replaceValue,
  (text, random) => insertInFront(text, random, `${random.pick(KEYS)}: ${random.pick([...VALUES, ...HARM])}`),
  replaceWords,
  removePart,
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.slice(random.below(200)),
  repeatLines,
  splice,
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028', ' '])),
  (text, random) => random.pick(['\ufeff', ' ', '\n', '\t', '---\n', '---js\n', '\u0000']) + text,
];

function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function insertLine(text: string, random: Random, line: string): string {
  const lines = text.split('\n');
  lines.splice(random.below(lines.length + 1), 0, ...random.pick([[line], ['', line, '']]));
  return lines.join('\n');
}

function insertInFront(text: string, random: Random, line: string): string {
  const lines = text.split('\n');
  const end = Math.max(1, lines.indexOf('---', 1));
  lines.splice(1 + random.below(end), 0, line);
  return lines.join('\n');
}

/** What stands behind a colon, be it in the front matter, a figure or an attribution. */
function replaceValue(text: string, random: Random): string {
  const places = [...text.matchAll(/(?<=^[ \-{]*[\w"]+: ).+$/gm)];
  if (places.length === 0) return text;
  const { index, 0: value } = random.pick(places);
  return text.slice(0, index) + random.pick([...VALUES, ...HARM]) + text.slice(index + value.length);
}

function replaceWords(text: string, random: Random): string {
  const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  if (places.length === 0) return text;
  const { index, 0: word } = random.pick(places);
  return text.slice(0, index) + random.pick([...HARM, ...SIGNS, '']) + text.slice(index + word.length);
}

function removePart(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  return text.slice(0, start) + text.slice(start + random.pick([1, 2, 20, 400]));
}

function repeatLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const start = random.below(lines.length);
  const part = lines.slice(start, start + 1 + random.below(12));
  const times = random.pick([1, 2, 30]);
  lines.splice(start, 0, ...Array.from({ length: times }, () => part).flat());
  return lines.join('\n');
}

function splice(text: string, random: Random, bases: readonly string[]): string {
  const other = random.pick(bases);
  return text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1));
}

/** One in twenty holds bytes that are no UTF-8, or is another encoding altogether. */
function encode(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  if (random.below(20) > 0) return bytes;
  if (random.below(2) === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xc0, 0x80]), bytes.subarray(at)]);
}
