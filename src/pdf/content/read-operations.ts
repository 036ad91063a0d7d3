/** A content stream in, its operations out: the operators that draw a page, each with its operands and its place. */

export interface Operation {
  readonly operator: string;
  /** As they are written: `/F4`, `12`, `<0041>`, `(text)`, `<<`, `/MCID`, … */
  readonly operands: readonly string[];
  /** Where its first operand begins, and where its operator ends, as offsets into the stream. */
  readonly start: number;
  readonly end: number;
}

const STRING = String.raw`\((?:[^()\\]|\\[^])*\)`;
const HEX = String.raw`<[\da-fA-F\s]*>`;
const WORD = String.raw`\/?[^\s()<>[\]{}/%]+`;
const TOKEN = new RegExp(`${STRING}|<<|>>|${HEX}|[[\\]]|${WORD}|%[^\\r\\n]*`, 'g');

/** What is no operator: a name, a number, a string, a bracket, a constant. */
const OPERAND = /^(?:[/(<>[\]+\-.\d]|true$|false$|null$)/;

/**
 * Knows what Chromium writes, which is less than PDF has: it escapes every parenthesis in a string.
 *
 * @param content the decoded stream, a character a byte.
 * @throws Error where an image's bytes stand amid the operations, which Chromium never does.
 */
export function readOperations(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  let start = -1;
  for (const match of content.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith('%')) continue;
    if (start < 0) start = match.index;
    if (OPERAND.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BI') throw new Error('A page of the printed PDF has an image amid its operations');
    operations.push({ operator: token, operands, start, end: match.index + token.length });
    operands = [];
    start = -1;
  }
  return operations;
}
