/** Knows under which names a person speaks, and whether a transcript's label is one of them. */
import type { Person } from '../model/outline.js';
import type { Quote } from '../model/outline.js';

/** The people an outline names, by role. */
export interface People {
  readonly guests: readonly Person[];
  readonly hosts: readonly Person[];
}

const HOST_LABEL = /^(?:q|question|host|interviewer|moderator|presenter|主持人|主持|问|記者|记者|提问者)$/;
const GUEST_LABEL = /^(?:a|answer|guest|interviewee|答|嘉宾|受访者)$/;

/** Every name of the person that the quote names; the name as written when the outline knows nobody by it. */
export function namesOf(speaker: string, { guests, hosts }: People): readonly string[] {
  const wanted = plainName(speaker);
  const person = [...guests, ...hosts].find((one) =>
    allNames(one).some((name) => plainName(name) === wanted),
  );
  return person === undefined ? [speaker] : allNames(person);
}

export function allNames({ name, also }: Person): readonly string[] {
  return [name, ...also];
}

/** `MARIT` and `Oswin` are Marit Oswin, and so is `Marit Oswin (guest)`; `Q` is any host, `答` any guest. */
export function isLabelOf(label: string, quote: Quote, people: People): boolean {
  const plain = plainName(label);
  if (HOST_LABEL.test(plain)) return quote.role === 'host';
  if (GUEST_LABEL.test(plain)) return quote.role === 'guest';
  return namesOf(quote.speaker, people).some((name) => sameName(plainName(name), plain));
}

function sameName(name: string, label: string): boolean {
  if (name === '' || label === '') return false;
  const [inName, inLabel] = [name.split(' '), label.split(' ')];
  return inLabel.every((word) => inName.includes(word)) || inName.every((word) => inLabel.includes(word));
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\b(?:mr|mrs|ms|dr|prof)\b\.?|[.,·]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
