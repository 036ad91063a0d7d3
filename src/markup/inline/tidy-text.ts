/** Running text as Markdown leaves it in, the same as a reader sees it out: white space and line breaks settled. */
import { plainText, type Inline, type RichText } from '../../model/inline.js';
import { composeHangul } from '../../text/compose-hangul.js';
import { softBreak } from '../../text/soft-breaks.js';

/** What a break is among the words until they are tidied. */
const HARD_BREAK = '\u2028';

/** A break as Markdown reads it, for `tidyText`. */
export const RAW_BREAK: Inline = { type: 'break', value: HARD_BREAK };

/**
 * White space at either end goes, runs of it become one space, and a run with a line break in it becomes
 * nothing between Chinese characters; code stays as it is. Neighbouring texts are joined, empty parts dropped.
 */
export function tidyText(rich: RichText): RichText {
  const whole = plainText(rich);
  return tidyAll(rich, whole, { at: 0 });
}

function tidyAll(rich: RichText, whole: string, cursor: { at: number }): RichText {
  return joinTexts(rich.map((inline) => tidyOne(inline, whole, cursor)).filter((inline) => !isEmpty(inline)));
}

function tidyOne(inline: Inline, whole: string, cursor: { at: number }): Inline {
  if ('children' in inline) return { ...inline, children: tidyAll(inline.children, whole, cursor) };
  const start = cursor.at;
  cursor.at += inline.value.length;
  if (inline.type === 'code') return { ...inline, value: composeHangul(inline.value) };
  if (inline.type === 'break') return breakBetween(whole.slice(0, start), whole.slice(cursor.at));
  const value = inline.value.replace(/[ \t\n]+/g, (run, offset: number) => {
    const before = whole.slice(Math.max(0, start + offset - 2), start + offset);
    const after = whole.slice(start + offset + run.length, start + offset + run.length + 2);
    if (before === '' || after === '' || before.endsWith(HARD_BREAK) || after.startsWith(HARD_BREAK))
      return '';
    return run.includes('\n') ? softBreak(before, after) : ' ';
  });
  return { ...inline, value: composeHangul(value) };
}

/** At either end of a text nothing is broken. */
function breakBetween(before: string, after: string): Inline {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  return left === '' || right === '' ? NOTHING : { type: 'break', value: softBreak(left, right) };
}

const NOTHING: Inline = { type: 'text', value: '' };

function isEmpty(inline: Inline): boolean {
  if (inline.type === 'break') return false;
  return 'children' in inline ? inline.children.length === 0 : inline.value === '';
}

function joinTexts(rich: RichText): RichText {
  const joined: Inline[] = [];
  for (const inline of rich) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + inline.value };
    else joined.push(inline);
  }
  return joined;
}
