/** A label in, the same without its era out, and whether that was before the first year. */
import { remembered } from '../../text/remembered.js';

const BEFORE = ['BC', 'BCE', 'B.C.', 'B.C.E.'];
const SINCE = ['AD', 'CE', 'A.D.', 'C.E.'];

export function readEra(
  text: string,
  lang: string,
): { readonly rest: string; readonly isBefore?: boolean | undefined } {
  for (const { name, isBefore } of erasOf(lang)) {
    const plain = text.replaceAll(' ', '');
    const written = name.replaceAll(' ', '');
    if (isNumber(plain.slice(0, -written.length)) && isSame(plain.slice(-written.length), written))
      return { rest: plain.slice(0, -written.length), isBefore };
    if (isSame(plain.slice(0, written.length), written) && isNumber(plain.slice(written.length)))
      return { rest: plain.slice(written.length), isBefore };
  }
  return { rest: text };
}

/** Longest name first. */
const erasOf = remembered((lang) =>
  [
    ...[...BEFORE, ...eraNames(lang, -100)].map((name) => ({ name, isBefore: true })),
    ...[...SINCE, ...eraNames(lang, 100)].map((name) => ({ name, isBefore: false })),
  ].toSorted((a, b) => b.name.length - a.name.length),
);

/** By the Unicode CLDR, e.g. `v. Chr.`, `avant Jésus-Christ`, `公元前`. */
function eraNames(lang: string, year: number): readonly string[] {
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(year);
  return (['long', 'short'] as const).flatMap((era) =>
    new Intl.DateTimeFormat(lang, { era, year: 'numeric', timeZone: 'UTC' })
      .formatToParts(day)
      .flatMap(({ type, value }) => (type === 'era' && value !== '' ? [value.normalize('NFKC')] : [])),
  );
}

function isNumber(text: string): boolean {
  return /^\d[\d,.' ]*[年년]?$/u.test(text);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
