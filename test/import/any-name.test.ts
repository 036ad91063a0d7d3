import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from './draft-of.js';
import { runs } from '../support/runs.js';

const talk = (host: string, guest: string): Uint8Array =>
  new TextEncoder().encode(
    [
      `${host}: How did the mill begin?`,
      `${guest}: We bought it from an old miller, and he showed us all he knew.`,
      `${host}: And would you do it all again today?`,
      `${guest}: Yes, I would, but I would ask more questions before we signed.`,
    ].join('\n\n'),
  );

const guestsIn = (host: string, guest: string): readonly string[] =>
  draftOf(talk(host, guest), 'talk.txt').draft.guests.map(({ name }) => name);

describe('a name', () => {
  test.each(['Tom Lind-Hale', 'I-I’m Dan', 'Mary O’Neill', 'J. R. Ewing', 'Anne-Marie St. Clair', 'Zoë Ōta'])(
    '%s is not taken apart',
    (name) => {
      expect(guestsIn('Ann', name)).toEqual([name]);
    },
  );

  test('of any characters crashes nothing', () => {
    const marks = fc.constantFrom(...Array.from(String.raw`-*+?.()[]{}|^$\/'"&,<>#~_=!:;`));
    const letters = fc.constantFrom(...Array.from('aBéß李ひカ김ЖعΩ0'));
    const label = fc.string({ unit: fc.oneof(letters, marks), minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(label, label, (host, guest) => {
        expect(draftOf(talk(host, `A${guest}`), 'talk.txt').draft.themes.length).toBeGreaterThan(0);
      }),
      runs(60),
    );
  });
});
