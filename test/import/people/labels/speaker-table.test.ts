import { expect, test } from 'vitest';
import { findPeople } from '../../../../src/import/people/find-people.js';
import { speakerTable } from '../../../../src/import/people/labels/speaker-table.js';
import { unitsOf } from '../../../../src/import/units/units.js';
import { NO_FACTS } from '../../../../src/sources/formats/format.js';
import { extractSource } from '../../../../src/sources/extract-source.js';

const GUESS = /^Nothing tells for sure/;

function lastLine(turns: readonly string[], hosts: readonly string[] = []): string {
  const source = extractSource(new TextEncoder().encode(turns.join('\n\n')), 'talk.txt').value;
  if (source === undefined) throw new Error('no source');
  const { rows } = findPeople(source, NO_FACTS, unitsOf(source), { guests: [], hosts });
  return speakerTable(rows).at(-1) ?? '';
}

const HOSTS = [
  'Nora Vale: The river moves, and nobody believes it until their garden is gone.',
  'Otto Reed: Then they call the council, which does not own the river at all.',
  'Nora Vale: It was the same in our village. The water stayed for a week that spring.',
  'Otto Reed: You sent me the picture of the boat in the market square.',
  'Nora Vale: The mayor still has the boat, and rents it out in summer.',
  'Otto Reed: What a good ending for him, and for the boat.',
];

test('two who talk with each other are guessed at, and the table says so', () => {
  expect(lastLine(HOSTS)).toMatch(GUESS);
});

test('whom the author names, who asks and who is welcomed is no guess', () => {
  expect(lastLine(HOSTS, ['Nora Vale'])).not.toMatch(GUESS);
  expect(lastLine([...HOSTS, 'Nora Vale: Otto, welcome to the show.'])).not.toMatch(GUESS);
  const asking = HOSTS.map((turn, index) => (index % 2 === 0 ? 'Nora Vale: Who believes it?' : turn));
  expect(lastLine(asking)).not.toMatch(GUESS);
});
