/** A content stream in, its operations out: the operators that draw a page, each with its operands and its place. */

export interface Operation {
  readonly operator: string;
  /** As they are written; see `operandsOf`. Most are never looked at, so they are not taken apart before. */
  readonly operands: string;
  /** Where its first operand begins, and where its operator ends, as offsets into the stream. */
  readonly start: number;
  readonly end: number;
}

const STRING = String.raw`\((?:[^()\\]|\\[^])*\)`;
const HEX = String.raw`<[\da-fA-F\s]*>`;
/** A name, a number, a constant: to its very end, so that there is one way only to read it. */
const WORD = String.raw`(?:[/+\-.\d][^\s()<>[\]{}/%]*|true|false|null)(?![^\s()<>[\]{}/%])`;
const REMARK = String.raw`%[^\r\n]*(?![^\r\n])`;
const OPERAND = `${STRING}|<<|>>|${HEX}|[[\\]]|${WORD}`;
const OPERATOR = String.raw`[a-zA-Z'"][\w*]*`;
/** Chromium shows the glyphs of a line one by one, and steps along after each: thousands on a page. */
const STEPS = String.raw`(?:<[\da-fA-F]+> Tj\s+-?[\d.]+ 0 Td\s+)+(?=<[\da-fA-F]+> Tj\s)`;

const OPERATION = new RegExp(
  `${REMARK}|(${STEPS}${HEX}\\s*|(?:(?:${OPERAND})\\s*(?:${REMARK}\\s*)*)*)(${OPERATOR})`,
  'g',
);
const OPERANDS = new RegExp(`${REMARK}|${OPERAND}`, 'g');

/**
 * Knows what Chromium writes, which is less than PDF has: it escapes every parenthesis in a string. Glyphs that are
 * shown one by one on one line are one operation, `<0041> Tj 7.5 0 Td <0042>` its operands.
 *
 * @param content the decoded stream, a character a byte.
 * @throws Error where an image's bytes stand amid the operations, which Chromium never does.
 */
export function parseOperations(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  for (const { 0: whole, 1: operands = '', 2: operator, index } of content.matchAll(OPERATION)) {
    if (operator === undefined) continue;
    if (operator === 'BI') throw new Error('A page of the printed PDF has an image amid its operations');
    operations.push({ operator, operands, start: index, end: index + whole.length });
  }
  return operations;
}

/** @returns one by one: `/F4`, `12`, `<0041>`, `(text)`, `<<`, `/MCID`, … */
export function operandsOf({ operands }: Operation): readonly string[] {
  return (operands.match(OPERANDS) ?? []).filter((operand) => !operand.startsWith('%'));
}
