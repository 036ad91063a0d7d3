/** The people that an author names for a source in, whose labels those are out, or what is wrong with the names. */
import { didYouMean } from '../../../text/did-you-mean.js';
import type { Part } from './part.js';
import { mayBeOne } from '../names/same-person.js';

/** As the author writes them. */
export interface GivenPeople {
  readonly guests: readonly string[];
  readonly hosts: readonly string[];
}

export const NOBODY_GIVEN: GivenPeople = { guests: [], hosts: [] };

/** A name that decides nothing, and why. */
export interface GivenFault {
  readonly name: string;
  readonly option: '--guest' | '--host';
  readonly fault: 'unknown' | 'several' | 'both';
  readonly hint: string;
}

export interface ResolvedPeople {
  readonly guests: ReadonlyMap<Part, string>;
  readonly hosts: ReadonlyMap<Part, string>;
  readonly faults: readonly GivenFault[];
}

/** @param namesOf what a part is called: its labels, and the name by which it is introduced */
export function resolveGiven(
  given: GivenPeople,
  parts: readonly Part[],
  namesOf: (part: Part) => readonly string[],
): ResolvedPeople {
  const found = [
    ...given.guests.map((name) => ({
      name,
      option: '--guest' as const,
      bearers: bearersOf(name, parts, namesOf),
    })),
    ...given.hosts.map((name) => ({
      name,
      option: '--host' as const,
      bearers: bearersOf(name, parts, namesOf),
    })),
  ];
  const sureAs = (option: string): ReadonlyMap<Part, string> =>
    new Map(
      found.flatMap((one) =>
        one.option === option && one.bearers.length === 1
          ? one.bearers.map((part) => [part, one.name] as const)
          : [],
      ),
    );
  const [guests, hosts] = [sureAs('--guest'), sureAs('--host')];
  const faults = found.flatMap(({ name, option, bearers: [first, ...more] }): readonly GivenFault[] => {
    if (first === undefined)
      return [{ name, option, fault: 'unknown', hint: nameHint(name, parts.flatMap(namesOf)) }];
    if (more.length > 0)
      return [{ name, option, fault: 'several', hint: listNames([first, ...more].flatMap(namesOf)) }];
    const isBoth = option === '--host' && guests.has(first);
    return isBoth ? [{ name, option, fault: 'both', hint: 'leave one of the two out' }] : [];
  });
  return { guests, hosts, faults };
}

/** Whoever is called exactly so; else whoever's name it is a part of. */
function bearersOf(
  name: string,
  parts: readonly Part[],
  namesOf: (part: Part) => readonly string[],
): readonly Part[] {
  const exact = parts.filter((part) => namesOf(part).some((own) => fold(own) === fold(name)));
  return exact.length > 0 ? exact : parts.filter((part) => namesOf(part).some((own) => mayBeOne(own, name)));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** What to do about a name that nobody has. */
export function nameHint(name: string, names: readonly string[]): string {
  const near = didYouMean(name, names);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return names.length === 0 ? 'the text names nobody who speaks' : `those who speak are ${listNames(names)}`;
}

/** More than these would fill the screen. */
const MOST = 8;

function listNames(names: readonly string[]): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, MOST).map((name) => `\`${name}\``);
  return `${shown.join(', ')}${all.length > MOST ? ', …' : ''}`;
}
