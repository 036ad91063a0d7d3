/** What operations do that show text, and those that mark what a part of the content belongs to. */
import { IDENTITY, joined, moved } from './box.js';
import type { PageFont } from './page-content.js';
import { addToMark, isLoose, matrixOf, nameOf, numbersOf, openMark, type Handler, type Pen } from './pen.js';
import { stringBytes, stringText } from './strings.js';

/** A glyph that says nothing we know is there all the same. */
const UNKNOWN = '\u{fffd}';

const beginText: Handler = (pen, { start }) => {
  pen.text = { start, matrix: IDENTITY, words: '', places: [] };
};

const setFont: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  pen.font = pen.resources.font(nameOf(operation));
  pen.size = Number(operation.operands[1]);
};

const setTextMatrix: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  if (pen.text) pen.text.matrix = matrixOf(operation);
};

const moveText: Handler = (pen, operation) => {
  const [x = 0, y = 0] = numbersOf(operation);
  if (y !== 0) endRun(pen, operation.start);
  if (pen.text) pen.text.matrix = joined([1, 0, 0, 1, x, y], pen.text.matrix);
};

const showText: Handler = (pen, { operands }) => {
  const { text, font, size, view } = pen;
  if (!text || !font) return;
  const bytes = operands.filter((operand) => /^[(<]/.test(operand)).map(stringBytes);
  if (!pen.opened.some(({ kind }) => kind === 'words')) text.words += decoded(bytes.join(''), font);
  const placed = joined(text.matrix, view.matrix);
  text.places.push(moved([0, 0], placed));
  // About what a glyph fills; how wide it is stands in the font.
  addToMark(pen, [moved([0, -0.2 * size], placed), moved([size, 0.8 * size], placed)]);
};

const endText: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  if (pen.text && isLoose(pen)) pen.loose.push({ start: pen.text.start, end: operation.end });
  pen.text = undefined;
};

const openPart: Handler = (pen, operation) => {
  const { operands } = operation;
  const [number, words] = ['/MCID', '/ActualText'].map((key) => valueOf(operands, key));
  if (number !== undefined) {
    pen.opened.push({ kind: 'mark', mark: Number(number) });
    pen.marks.set(Number(number), { box: undefined, opening: operation });
  } else if (words !== undefined) {
    pen.opened.push({ kind: 'words' });
    if (pen.text) pen.text.words += stringText(words);
  } else pen.opened.push({ kind: operands[0] === '/Artifact' ? 'artifact' : 'other' });
};

const closePart: Handler = (pen) => pen.opened.pop();

export const TEXT_HANDLERS: readonly (readonly [string, Handler])[] = [
  ['BT', beginText],
  ['ET', endText],
  ['Tf', setFont],
  ['Tm', setTextMatrix],
  ['Td', moveText],
  ['Tj', showText],
  ['TJ', showText],
  ['BDC', openPart],
  ['BMC', openPart],
  ['EMC', closePart],
];

/** Text goes on in another font, on another line, or not at all. */
function endRun(pen: Pen, end: number): void {
  const { text, font } = pen;
  const [first, last] = [text?.places[0], text?.places.at(-1)];
  if (!text || !font || !first || !last) return;
  const { matrix } = pen.view;
  const size = pen.size * Math.hypot(matrix[0], matrix[1]);
  pen.runs.push({ mark: openMark(pen), text: text.words, font, first, last, size, end });
  text.words = '';
  text.places = [];
}

function decoded(bytes: string, { characters, bytesPerCode }: PageFont): string {
  return codesIn(Buffer.from(bytes, 'latin1'), bytesPerCode)
    .map((code) => characters.get(code) ?? UNKNOWN)
    .join('');
}

function codesIn(bytes: Buffer, each: 1 | 2): readonly number[] {
  const count = Math.floor(bytes.length / each);
  return Array.from({ length: count }, (_, index) => bytes.readUIntBE(index * each, each));
}

function valueOf(operands: readonly string[], key: string): string | undefined {
  const place = operands.indexOf(key);
  return place < 0 ? undefined : operands[place + 1];
}
