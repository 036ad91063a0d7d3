/** A text in, mathematics between dollar signs out; amounts of money, variables and names with a `$` in them are none. */
import { anyOf, byPattern, shownMark, type FoundMark } from './unread-mark.js';

const HINT = 'write it as text, such as x² or “the square of x”; to show the sign, write `\\$`';

/** `US$`, `$5`: letters of these scripts touch a sign that belongs to them, those of Chinese touch any. */
const TOUCHING = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}$]`;
/** The closing sign may be another formula's opening one, so that only the first is consumed. */
const INLINE = new RegExp(String.raw`(?<!${TOUCHING})\$(?=([^$\n]{1,120})\$(?!${TOUCHING}))`, 'gu');
const DISPLAY = /(?<!\$)\$\$(?!\$)([^$]{1,400})(?<!\$)\$\$(?!\$)/g;
const FENCE = /^[ \t]*\$\$[ \t]*$/gm;

export const MATH = shownMark(
  ['$'],
  'mathematics is not set: the dollar signs would be shown',
  anyOf(
    byPattern(DISPLAY, HINT, (match) => standsAlone(match) || isFormula((match[1] ?? '').trim())),
    byPattern(FENCE, HINT),
    inlineFormulas,
  ),
);

/** On lines of its own nobody writes of money. */
function standsAlone({ 0: whole, index, input }: RegExpExecArray): boolean {
  return (
    /(?:^|\n)[ \t]*$/.test(input.slice(0, index)) && /^[ \t]*(?:\n|$)/.test(input.slice(index + whole.length))
  );
}

function inlineFormulas(text: string): readonly FoundMark[] {
  return [...text.matchAll(INLINE)]
    .filter(({ 1: formula = '' }) => formula.trim() === formula && isFormula(formula))
    .map(({ 1: formula = '', index }) => ({ start: index, end: index + formula.length + 2, hint: HINT }));
}

const SIGNS = [
  // A command, a power, an index of a single letter.
  /\\[a-z]+/i,
  /[\p{L}\d)\]}]\^/u,
  /(?<![\p{L}\d_])\p{L}_[\p{L}\d{]/u,
  // A single variable, a function of something.
  /^[a-zα-ω]['!]?$/iu,
  /^[a-z]\([^)]*\)$/i,
];
const WORD = /(?!(?:sin|cos|tan|log|exp|max|min|lim|mod|deg)\b)\p{L}{3}/u;
/** A variable somewhere, something done to it, nothing left open at the end. */
const OPERATION = /^(?=.*\p{L})[\p{L}(|-]?[^\n]*[\p{L}\d)|!']\s*[=<>≤≥≠≈+*/×÷·−-]\s*[^\n]*[\p{L}\d)|!']$/u;
const MULTIPLE = /^\d+(?:\.\d+)?[a-z]$/i;

function isFormula(text: string): boolean {
  if (SIGNS.some((sign) => sign.test(text))) return true;
  if (WORD.test(text)) return false;
  return MULTIPLE.test(text) || OPERATION.test(text);
}
