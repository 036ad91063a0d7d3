/** A name from an attribution in, whose name it is in the front matter out. */
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import type { Meta, Person, Quote } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import { replacing } from '../../text/make-fix.js';

/** Letter case, width and runs of spaces make no difference. */
export function matchSpeaker(name: string, { guests, hosts }: Meta): Quote['role'] {
  if (guests.some((guest) => isNamed(guest, name))) return 'guest';
  return hosts.some((host) => isNamed(host, name)) ? 'host' : 'other';
}

export function isNamed(person: Person, name: string): boolean {
  return namesOf(person).some((known) => fold(known) === fold(name));
}

/** What to do about a name that matches nobody. */
export function speakerHint(name: string, { guests, hosts }: Meta): string {
  const names = [...guests, ...hosts].flatMap(namesOf);
  const near = didYouMean(name, names);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (names.length === 0) return 'name the people of the interview under `guest:` and `hosts:`';
  return 'add the name under `guest:` or `hosts:`, or to somebody’s `also:`, if it is one of them';
}

/** For a person to apply: two people may have names as near as that. */
export function speakerFix(name: string, { guests, hosts }: Meta, span: Span): Fix | undefined {
  const meant = surelyMeant(name, [...guests, ...hosts].flatMap(namesOf));
  return meant === undefined ? undefined : replacing(name, meant, span, 'fact');
}

function namesOf({ name, also }: Person): readonly string[] {
  return [name, ...also];
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
