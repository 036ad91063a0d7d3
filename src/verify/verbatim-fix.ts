/** A quote that nearly has the words of its source in, the fix that puts these in its place out. */
import type { DifferencePart, Evidence } from '../model/evidence.js';
import { plainText, text as plain } from '../model/inline.js';
import type { Outline } from '../model/outline.js';
import type { Fix } from '../model/problems/fix.js';
import { replacing } from '../text/make-fix.js';
import { oneLine } from '../text/one-line.js';
import { spansOf } from '../text/spans.js';
import type { IndexedSource } from './index/index-source.js';
import { judgeQuote } from './verify-quote.js';

/** Longer quotes are compared by their beginning, so that their end would be lost. */
const LONGEST = 400;
/** Of what was left out or put in, only its author knows how it goes on. */
const CHANGED_ON_PURPOSE = /[[\]…]|\.{3}/;
/** Signs that Markdown would read as its own. */
const MARKS = /[\\`*_<>[\]&~!|]|^\s*(?:[#+=-]|\d+[.)])/;
/** At least this share of the quote stays. */
const ALIKE = 0.7;

/** Only where the words that it makes are found in the source, and nobody else's: no fix puts words into a mouth. */
export function verbatimFix(
  { status, finding, quote }: Evidence,
  source: IndexedSource | undefined,
  { file, meta }: Outline,
): Fix | undefined {
  if (source === undefined || status !== 'near' || finding?.type !== 'difference') return undefined;
  const said = plainText(quote.text);
  if (quote.mode !== 'verbatim' || said.length > LONGEST || CHANGED_ON_PURPOSE.test(said)) return undefined;
  const words = wordsOf(finding.parts, 'quote').trim();
  if (MARKS.test(words) || shareOf(finding.parts) < ALIKE) return undefined;
  const found = judgeQuote({ ...quote, text: plain(words) }, source, meta);
  if (found.status !== 'exact' && found.status !== 'normalised') return undefined;
  if (found.attribution === 'contradicted' || found.attribution === 'doubtful') return undefined;
  const { start, end } = quote.textSpan;
  const written = file.text.slice(start.offset, end.offset);
  const lead = leadOf(written, said);
  if (lead === undefined) return undefined;
  const inside = written.slice(lead, written.length - lead);
  const [from, to] = difference(inside, words);
  const changed = spansOf(file.text)(start.offset + lead + from, end.offset - lead - to);
  return replacing(
    inside.slice(from, inside.length - to).replace(/\n[ \t]*>[ \t]?/g, '\n'),
    words.slice(from, words.length - to),
    changed,
    'quotation',
  );
}

/** @param not of which side the words are left out */
function wordsOf(parts: readonly DifferencePart[], not: 'quote' | 'source'): string {
  return parts.map((part) => (part.in === not ? '' : part.text)).join('');
}

function shareOf(parts: readonly DifferencePart[]): number {
  const same = parts.reduce((sum, part) => sum + (part.in === 'same' ? part.text.length : 0), 0);
  return same / Math.max(1, wordsOf(parts, 'source').length, wordsOf(parts, 'quote').length);
}

/**
 * How many signs stand around the words: none, or one quotation mark; undefined where emphasis, escapes or comments
 * are among them, which a new text would lose.
 */
function leadOf(written: string, said: string): 0 | 1 | undefined {
  const line = oneLine(written.replace(/\n[ \t]*>[ \t]?/g, '\n'));
  if (line === said) return 0;
  return line.slice(1, -1) === said ? 1 : undefined;
}

/** What both begin and end with, up to the word that differs. */
function difference(before: string, after: string): readonly [from: number, to: number] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  while (from > 0 && !isEdge(before, after, from)) from -= 1;
  let to = 0;
  while (to < most - from && before.at(-1 - to) === after.at(-1 - to)) to += 1;
  while (to > 0 && !(isEdge(before, after, -to) && to <= most - from)) to -= 1;
  return [from, to];
}

const WORD = /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}\p{M}'’\p{Cs}]$/u;

/** No word, and no character of two units, is parted there. */
function isEdge(before: string, after: string, at: number): boolean {
  return [before, after].every((text) => {
    const place = at < 0 ? text.length + at : at;
    const [left = ' ', right = ' '] = [text[place - 1], text[place]];
    return !(WORD.test(left) && WORD.test(right));
  });
}
