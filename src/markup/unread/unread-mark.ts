/** What a mark is that looks like Markdown, or like one of ours, and was not read as one. */
import type { RuleName } from '../../model/problems/rules.js';

export interface UnreadMark {
  /** Without one of them in a text there is nothing to look for: most texts need no pattern, and load none. */
  readonly signs: readonly string[];
  readonly find: FindMarks;
  readonly message: string;
  readonly rule: RuleName;
  /** In a paragraph, where it is more than a lookalike. */
  readonly inParagraph?: RuleName | undefined;
}

export type FindMarks = (text: string) => readonly FoundMark[];

export interface FoundMark {
  readonly start: number;
  readonly end: number;
  readonly hint: string;
  /** What to write instead, where only one thing can be meant. */
  readonly instead?: string | undefined;
}

/** One that is shown as it stands, which harms nobody. */
export function shownMark(signs: readonly string[], message: string, find: FindMarks): UnreadMark {
  return { signs, find, message, rule: 'mark-unread' };
}

/** @param pattern global; its quantifiers are bounded, since the text may be hostile */
export function byPattern(
  pattern: RegExp,
  hint: string | ((match: string) => string),
  accepts: (match: RegExpExecArray) => boolean = () => true,
): FindMarks {
  return (text) =>
    [...text.matchAll(pattern)].filter(accepts).map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      hint: typeof hint === 'string' ? hint : hint(match),
    }));
}

/** The same, with what to write instead. */
export function byForm(
  pattern: RegExp,
  hint: string,
  instead: string,
  accepts?: (match: RegExpExecArray) => boolean,
): FindMarks {
  const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  const find = byPattern(pattern, hint, accepts);
  return (text) =>
    find(text).map((found) => ({
      ...found,
      instead: text.slice(found.start, found.end).replace(single, instead),
    }));
}

/** Several spellings of one mark, in the order of their place. */
export function anyOf(...finds: readonly FindMarks[]): FindMarks {
  return (text) => finds.flatMap((find) => find(text)).sort((a, b) => a.start - b.start);
}
