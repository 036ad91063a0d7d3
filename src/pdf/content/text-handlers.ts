/** What operations do that show text, and those that mark what a part of the content belongs to. */
import { IDENTITY, joined, moved } from './box.js';
import { addToMark, isLoose, matrixOf, numbersOf, openMark, type Handler, type Pen } from './pen.js';
import { operandsOf } from './parse-operations.js';
import { shownText } from './shown-text.js';
import { stringText } from './strings.js';

const beginText: Handler = (pen, { start }) => {
  pen.text = { start, matrix: IDENTITY, words: '', first: undefined, last: undefined };
};

const setFont: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  const [, name = '', size] = /\/(\S+)\s+(\S+)/.exec(operation.operands) ?? [];
  pen.font = pen.resources.font(name);
  pen.setting = operation.operands.trim();
  pen.size = Number(size);
};

const setTextMatrix: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  if (pen.text) pen.text.matrix = matrixOf(operation);
};

const moveText: Handler = (pen, operation) => {
  const [x = 0, y = 0] = numbersOf(operation);
  // A mark or a dot is set higher or lower than its line, though by less than another line is.
  if (Math.abs(y) >= pen.size) endRun(pen, operation.start);
  if (pen.text) pen.text.matrix = joined([1, 0, 0, 1, x, y], pen.text.matrix);
};

const showText: Handler = (pen, operation) => {
  const { text, font, size } = pen;
  if (!text || !font) return;
  const { words, last, least, most } = shownText(operation, font);
  if (!pen.opened.some(({ kind }) => kind === 'words')) text.words += words;
  const start = joined(text.matrix, pen.view.matrix);
  text.first ??= moved([0, 0], start);
  text.last = moved([last, 0], start);
  // About what glyphs fill; how wide they are stands in the font.
  addToMark(pen, [moved([least, -0.2 * size], start), moved([most + size, 0.8 * size], start)]);
  if (last !== 0) text.matrix = joined([1, 0, 0, 1, last, 0], text.matrix);
};

const endText: Handler = (pen, operation) => {
  endRun(pen, operation.start);
  if (pen.text && isLoose(pen)) pen.loose.push({ start: pen.text.start, end: operation.end });
  pen.text = undefined;
};

const openPart: Handler = (pen, operation) => {
  const operands = operandsOf(operation);
  const [number, words] = ['/MCID', '/ActualText'].map((key) => valueOf(operands, key));
  if (number !== undefined) {
    pen.opened.push({ kind: 'mark', mark: Number(number) });
    pen.marks.set(Number(number), { box: undefined, opening: operation });
  } else if (words !== undefined) {
    pen.opened.push({ kind: 'words' });
    if (pen.text) pen.text.words += stringText(words);
  } else if (operands[0] === '/ReversedChars')
    pen.opened.push({ kind: 'reversed', from: pen.text?.words.length ?? 0 });
  else pen.opened.push({ kind: operands[0] === '/Artifact' ? 'artifact' : 'other' });
};

const closePart: Handler = ({ opened, text }) => {
  const part = opened.pop();
  if (part?.kind !== 'reversed' || !text) return;
  text.words = text.words.slice(0, part.from) + Array.from(text.words.slice(part.from)).reverse().join('');
};

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
  const { text, font, setting } = pen;
  if (!text?.first || !text.last || !font) return;
  const { matrix } = pen.view;
  const size = pen.size * Math.hypot(matrix[0], matrix[1]);
  const { words, first, last } = text;
  pen.runs.push({ mark: openMark(pen), text: words, font, setting, first, last, size, end });
  text.words = '';
  text.first = undefined;
}

function valueOf(operands: readonly string[], key: string): string | undefined {
  const place = operands.indexOf(key);
  return place < 0 ? undefined : operands[place + 1];
}
