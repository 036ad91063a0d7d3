/** A label such as `3 days` or `vor 40 Jahren` in, its length in years out, and whether it is counted back from today. */
import { findQuantities } from '../quantities/find-quantities.js';
import type { Moment } from './moment.js';
import { parseTimecode } from '../../text/timecode.js';
import { SECOND, timeWords, unitAtStart, yearsOf } from './time-words.js';

export function readTimeSpan(text: string, lang: string): Moment | undefined {
  // Hours and minutes, or minutes and seconds: as far from each other either way.
  const clock = parseTimecode(text);
  if (clock !== undefined) return { type: 'after', years: clock * SECOND };
  const words = timeWords(lang);
  if (words.now.includes(text.toLocaleLowerCase(lang))) return { type: 'ago', years: 0 };
  const [number, ...others] = findQuantities(text, lang) ?? findQuantities(text, 'en') ?? [];
  if (number === undefined || others.length > 0) return undefined;
  const before = text.slice(0, number.start).trim().toLocaleLowerCase(lang);
  const behind = text.slice(number.end).trim().toLocaleLowerCase(lang);
  const known = yearsOf(number.unit);
  const unit = known === undefined ? unitAtStart(behind, words.units) : { name: '', years: known };
  if (unit === undefined) return undefined;
  const years = number.value * unit.years;
  const rest = behind.slice(unit.name.length).trim();
  if (before === '' && rest === '') return { type: 'after', years };
  const is = ([prefix, suffix]: readonly [string, string]): boolean => prefix === before && suffix === rest;
  if (words.past.some(is)) return { type: 'ago', years };
  return words.future.some(is) ? { type: 'ago', years: years === 0 ? 0 : -years } : undefined;
}
