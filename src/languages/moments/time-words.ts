/** A language in, how it names units of time and counts from today out; by the Unicode CLDR. */
import { remembered } from '../../text/remembered.js';
import { plainSpaces } from './plain-spaces.js';

export interface TimeWords {
  /** In small letters, with what one is in years. */
  readonly units: readonly Named[];
  /** What stands before a number and behind its unit, of the past and of what is to come. */
  readonly past: readonly (readonly [before: string, behind: string])[];
  readonly future: readonly (readonly [before: string, behind: string])[];
  readonly now: readonly string[];
}

/** In years. */
export const SECOND = 1 / (365.25 * 86_400);
/** One of each, in years. */
const UNITS = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: 86_400 * SECOND,
  week: 7 * 86_400 * SECOND,
  month: 1 / 12,
  year: 1,
} as const;
type Unit = keyof typeof UNITS;
const NAMES = Object.keys(UNITS) as readonly Unit[];
/** Languages have up to six forms: with these numbers all of ours are met. */
const COUNTS = [1, 2, 5, 1_000_000];

export const timeWords = remembered((lang): TimeWords => {
  const counted = NAMES.flatMap((unit) => countedForms(unit, lang).map((name): Named => [name, UNITS[unit]]));
  const [past, future] = ([-1, 1] as const).map((sign) =>
    NAMES.flatMap((unit) => COUNTS.map((count) => relative(sign * count, unit, counted, lang))),
  );
  const today = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  // `vor 2 Jahren` has a form of its own.
  const units = [...counted, ...[past, future].flatMap((forms = []) => forms.map(({ named }) => named))];
  return {
    units,
    past: (past ?? []).map(({ around }) => around),
    future: (future ?? []).map(({ around }) => around),
    now: (['second', 'day'] as const).map((unit) => lower(today.format(0, unit), lang)),
  };
});

type Named = readonly [name: string, years: number];

function countedForms(unit: Unit, lang: string): readonly string[] {
  const forms = (['long', 'short'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay });
    return COUNTS.map((count) =>
      format.formatToParts(count).flatMap(({ type, value }) => (type === 'unit' ? [value] : [])),
    );
  });
  return forms.map((parts) => lower(parts.join(' '), lang)).filter((name) => name !== '');
}

/** What a language puts around a number of units, and which form of the unit it uses. */
function relative(
  count: number,
  unit: Unit,
  counted: readonly Named[],
  lang: string,
): { readonly named: Named; readonly around: readonly [before: string, behind: string] } {
  const parts = new Intl.RelativeTimeFormat(lang).formatToParts(count, unit);
  const number = parts.findIndex(({ type }) => type !== 'literal');
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  const [before, behind] = [parts.slice(0, number), parts.slice(last + 1)].map((some) =>
    lower(some.map(({ value }) => value).join(''), lang),
  );
  const name = unitAtStart(behind ?? '', counted)?.name ?? behind ?? '';
  return { named: [name, UNITS[unit]], around: [before ?? '', (behind ?? '').slice(name.length).trim()] };
}

/** The longest unit that a text begins with; in letters like ours, a letter behind it makes another word. */
export function unitAtStart(
  text: string,
  units: readonly Named[],
): { readonly name: string; readonly years: number } | undefined {
  const found = units
    .filter(([name]) => text.startsWith(name))
    .filter(([name]) => !(/\p{Script=Latin}$/u.test(name) && /^\p{L}/u.test(text.slice(name.length))))
    .reduce<Named | undefined>(
      (longest, one) => (longest === undefined || one[0].length > longest[0].length ? one : longest),
      undefined,
    );
  return found && { name: found[0], years: found[1] };
}

/** By the name that all languages share. */
export function yearsOf(unit: string | undefined): number | undefined {
  return NAMES.flatMap((name) => (name === unit ? [UNITS[name]] : []))[0];
}

function lower(text: string, lang: string): string {
  return plainSpaces(text).toLocaleLowerCase(lang);
}
