/** A label such as `March 2015`, `公元前221年`, `3.8 billion years ago` or `10 minutes` in, its moment out. */
import { plainSpaces } from './plain-spaces.js';
import type { Moment } from './moment.js';
import { readDate } from './read-date.js';
import { readTimeSpan } from './read-time-span.js';

const ABOUT = /^(?:[~≈]|c(?:a|irca)?\.? (?=\d)|circa |约|約)/iu;
/** Of a span such as `1914–1918`: all behind its beginning. A hyphen alone stands in `2015-03` as well. */
const UNTIL = /(?<=\S) ?(?:[–—]|(?<=\d{4})-(?=\d{4})) ?\S.*$/u;

/**
 * What is said to be about then is taken to be then, and of a span its beginning counts.
 *
 * @param lang BCP 47: by which months, units of time and numbers are read; English words are read in all
 * @returns undefined where nothing of the kind is read
 */
export function readMoment(label: string, lang: string): Moment | undefined {
  const text = plainSpaces(label).replace(ABOUT, '').replace(UNTIL, '');
  const langs = lang.startsWith('en') ? [lang] : [lang, 'en'];
  for (const one of langs) {
    const moment = readDate(text, one) ?? readTimeSpan(text, one);
    if (moment !== undefined) return moment;
  }
  return undefined;
}
