/** A labelled conversation in, who is introduced or greeted in it, and as what, out. */
import type { SourceText } from '../../../model/source-text.js';
import type { Part } from './part.js';
import { namesToFind, standsIn } from './person-names.js';
import { GREETS, NAMES_GUEST, NAMES_HOST } from '../../../languages/role-words.js';
import { sentencesIn } from '../../units/sentences.js';
import type { TextSpan } from '../../units/text-span.js';

export interface Introduction {
  readonly part: Part;
  readonly as: 'guest' | 'greeted' | 'host';
}

/** Code units at the beginning of the conversation in which people are introduced. */
const OPENING = 6000;

/** Nobody introduces themselves as a guest: sentences of the person's own do not count. */
export function introductionsIn(source: SourceText, parts: readonly Part[]): readonly Introduction[] {
  return openingOf(source, parts).flatMap((span) => {
    const others = parts.filter(({ turns }) => !turns.some(({ start }) => start === span.start));
    return inTurn(source.text, span, others);
  });
}

/** What stands before the first turn, and the turns of the beginning. */
function openingOf({ text }: SourceText, parts: readonly Part[]): readonly TextSpan[] {
  const turns = parts.flatMap((part) => part.turns).toSorted((a, b) => a.start - b.start);
  const first = turns[0]?.start ?? text.length;
  const before = { start: 0, end: Math.min(first, OPENING) };
  const until = first + OPENING;
  return [before, ...turns.filter(({ start }) => start < until)].map(({ start, end }) => ({
    start,
    end: Math.min(end, until),
  }));
}

/** “We have two panelists. I've got Ann here.”: who is announced without a name is named in the next sentence. */
function inTurn(text: string, span: TextSpan, others: readonly Part[]): readonly Introduction[] {
  const found: Introduction[] = [];
  let before: Introduction['as'] | undefined;
  for (const { start, end } of sentencesIn(text, span)) {
    const sentence = text.slice(start, end);
    const own = roleIn(sentence);
    const as = own ?? before;
    const named = others.filter((part) => namesToFind(part).some((name) => standsIn(name, sentence)));
    if (as !== undefined) found.push(...named.map((part) => ({ part, as })));
    before = named.length > 0 ? undefined : own;
  }
  return found;
}

/** With both in it, the word that stands last: “I'm the host of this show, and my guests are Ann and Bo.” */
function roleIn(sentence: string): Introduction['as'] | undefined {
  const [host, guest] = [lastOf(NAMES_HOST, sentence), lastOf(NAMES_GUEST, sentence)];
  if (host > -1 || guest > -1) return host > guest ? 'host' : 'guest';
  return GREETS.test(sentence) ? 'greeted' : undefined;
}

function lastOf(pattern: RegExp, sentence: string): number {
  return [...sentence.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1;
}
