/** A panel's outline in, the slides that show a guest's face beside the words out: of each guest the first that has room for it. */
import { isNamed } from '../../parse/quotes/match-speaker.js';
import type { Outline, Person, Quote, Section } from '../../model/outline.js';

/** @returns by the ids of sections; empty where there is one guest, whose face is on the cover */
export function choosePortraits({ meta: { guests }, sections }: Outline): ReadonlyMap<string, Person> {
  if (guests.length < 2) return new Map();
  const found = sections.flatMap((section) => {
    const guest = guests.find((one) => one.photo !== undefined && standsAlone(section, one));
    return guest === undefined ? [] : [{ section, guest }];
  });
  const first = found.filter(({ guest }, index) => index === found.findIndex((one) => one.guest === guest));
  return new Map(first.map(({ section, guest }) => [section.id, guest]));
}

/** Nothing is on the slide but what this guest says, and what a host asks. */
function standsAlone({ kind, blocks }: Section, guest: Person): boolean {
  if (kind === 'discussion') return false;
  const shown = blocks.filter(({ type }) => type !== 'reading' && type !== 'note');
  const quotes = shown.filter((block): block is Quote => block.type === 'quote');
  const answers = quotes.filter(({ role }) => role !== 'host');
  return (
    quotes.length === shown.length &&
    answers.length > 0 &&
    answers.every(({ speaker }) => isNamed(guest, speaker))
  );
}
