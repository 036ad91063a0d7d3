/** The people of a talk in, whether words speak to one of them by name out. */
import type { FoundPeople } from './find-people.js';
import { escapeRegExp, namesWithParts } from './names/cast.js';

/** “…, Ann?” or “Ann, …” of somebody who talks there. */
export function addressing({ cast, rows }: FoundPeople): (words: string) => boolean {
  const names = [...cast.guests, ...cast.hosts].flatMap(namesWithParts).concat(rows.map(({ name }) => name));
  const any = names
    .filter((name) => name !== '')
    .map(escapeRegExp)
    .join('|');
  const called = new RegExp(`(?:^|[,，] ?)(?:${any})[,，.。!！?？]`, 'u');
  return any === '' ? () => false : (words) => called.test(words);
}
