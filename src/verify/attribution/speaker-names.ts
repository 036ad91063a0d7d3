/** Knows under which names a person speaks, and whether a transcript's label is one of them. */
import { labelWords } from '../../languages/label-words.js';
import { isInitial, isShortened } from '../../text/initials.js';
import type { Person } from '../../model/outline.js';
import type { Quote } from '../../model/outline.js';

/** The people an outline names, by role. */
export interface NamedPeople {
  readonly guests: readonly Person[];
  readonly hosts: readonly Person[];
}

const HOST_LABELS = labelWords('hosts');
const GUEST_LABELS = labelWords('guests');

/** Every name of the person that the quote names; the name as written when the outline knows nobody by it. */
export function namesOfSpeaker(speaker: string, { guests, hosts }: NamedPeople): readonly string[] {
  const wanted = plainName(speaker);
  const person = [...guests, ...hosts].find((one) =>
    allNames(one).some((name) => plainName(name) === wanted),
  );
  return person === undefined ? [speaker] : allNames(person);
}

export function allNames({ name, also }: Person): readonly string[] {
  return [name, ...also];
}

/**
 * `MARIT` and `Oswin` are Marit Oswin, and so is `Marit Oswin (guest)`; `Q` is any host, `答` any guest. A label that
 * is somebody's whole name is nobody else's.
 */
export function isLabelOf(label: string, quote: Quote, people: NamedPeople): boolean {
  const plain = plainName(label);
  if (HOST_LABELS.has(plain)) return quote.role === 'host';
  if (GUEST_LABELS.has(plain)) return quote.role === 'guest';
  const names = namesOfSpeaker(quote.speaker, people).map(plainName);
  if (names.includes(plain)) return true;
  const isTaken = [...people.guests, ...people.hosts].some((person) => isWholeName(plain, person));
  return !isTaken && names.some((name) => sameName(name, plain));
}

/**
 * What of the outline makes a label the speaker's, where it is not the name in the quote: a role, or another of the
 * person's names. A proof that rests on it ends with it.
 */
export function heldBy(label: string, quote: Quote, people: NamedPeople): string | undefined {
  const plain = plainName(label);
  if (HOST_LABELS.has(plain) || GUEST_LABELS.has(plain)) return `role ${quote.role}`;
  if (sameName(plainName(quote.speaker), plain)) return undefined;
  const name = namesOfSpeaker(quote.speaker, people)
    .map(plainName)
    .find((one) => sameName(one, plain));
  return name === undefined ? undefined : `name ${name}`;
}

/** All that a proof of this quote may rest on today. */
export function mayHold(quote: Quote, people: NamedPeople): readonly (string | undefined)[] {
  return [
    undefined,
    `role ${quote.role}`,
    ...namesOfSpeaker(quote.speaker, people).map((name) => `name ${plainName(name)}`),
  ];
}

/** True of a label that is a part of two people's names, or the role of two, and the whole of nobody's: whose it is stays open. */
export function isAnybodys(label: string, { guests, hosts }: NamedPeople): boolean {
  const plain = plainName(label);
  const everybody = [...guests, ...hosts];
  if (everybody.some((person) => isWholeName(plain, person))) return false;
  if (HOST_LABELS.has(plain)) return hosts.length > 1;
  if (GUEST_LABELS.has(plain)) return guests.length > 1;
  const fits = everybody.filter((person) =>
    allNames(person).some((name) => sameName(plainName(name), plain)),
  );
  return fits.length > 1;
}

function isWholeName(plain: string, person: Person): boolean {
  return allNames(person).some((name) => plainName(name) === plain);
}

function sameName(name: string, label: string): boolean {
  if (name === '' || label === '') return false;
  const [inName, inLabel] = [name.split(' '), label.split(' ')];
  return (
    inLabel.every((word) => inName.includes(word)) ||
    inName.every((word) => inLabel.includes(word)) ||
    isShortened(inLabel, inName) ||
    isShortened(inName, inLabel)
  );
}

/**
 * Another label that an initial may stand for: `Tom L.` is Tom Lind, and Tom Lind is `Tom L.`, unless a Tom Lark speaks
 * too.
 *
 * @param labels of all who speak in the source
 */
export function otherBearer(
  label: string,
  labels: readonly string[],
  quote: Quote,
  people: NamedPeople,
): string | undefined {
  const own = plainName(label);
  const names = namesOfSpeaker(quote.speaker, people).map(plainName);
  const shortened = [own, ...names].filter((name) => name.split(' ').some(isInitial));
  if (names.includes(own) || shortened.length === 0) return undefined;
  return labels.find((other) => {
    const plain = plainName(other);
    const isLonger = shortened.some((name) => isShortened(name.split(' '), plain.split(' ')));
    return isLonger && plain !== own && !names.includes(plain);
  });
}

/** Without letter case, width, titles, marks of quotation and what stands in brackets: by which names are compared. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\b(?:mr|mrs|ms|dr|prof)\b\.?|[.,·"“”«»]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
