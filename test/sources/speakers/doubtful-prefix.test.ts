import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';

const PEOPLE = { guests: [{ name: 'Tom Lind', also: [] }], hosts: [{ name: 'Anna Berg', also: [] }] };
const talk = talkOf('Anna Berg: ', 'Tom Lind: ');
const between = (line: string): string => `${talk}\n\n${line}\n\n${talk}`;

describe('somebody who is not known is nobody, and ends the turn before', () => {
  test.each([
    ...['THE COURT', 'THE PRESIDENT', 'The Chair', 'My Wife', 'Le Président', 'Der Vorsitzende'],
    ...['Voice from the back', 'Man in the audience', 'The man with the hat', 'Someone in row two'],
    ...['Frau im Publikum', 'Une voix dans la salle', 'Question from chat', 'Archive clip', '2nd Speaker'],
    ...['Anna’s mother', 'Anna Berg asks', 'Kim Roe, by phone', 'kim', 'Kim?', 'Kim & Co.'],
    'Member of the audience (woman, 40s)',
  ])('%s', (written) => {
    const { source, turns } = readTurns(between(`${written}: You lied to us before.`));
    expect(turns[6]).toBe(`?${written}: ${written}: You lied to us before.`);
    expect(turns).toHaveLength(13);
    const quote = makeQuote('You lied to us before.', { speaker: 'Tom Lind', role: 'guest' });
    expect(verifyQuote(quote, indexSource(source), PEOPLE).attribution).toBe('unknown');
  });

  test('under questions and answers too', () => {
    const text = talkOf('Q. ', 'A. ').replaceAll('miller.', 'miller.\n\nTHE COURT: Please speak up.');
    expect(readTurns(text).speakers).toEqual(['Q', 'A', '?THE COURT']);
  });
});

describe('a sentence with a colon stays in its turn', () => {
  test.each([
    ...['My answer: No.', 'NOTE: He left.', 'The man was clear: Never.', 'My wife said: Stay.'],
    ...['the voice of my father: never sell.', 'Remember: Count twice.', 'One question: Who pays?'],
  ])('%s', (line) => {
    expect(readTurns(between(line)).turns[5]).toBe(`Tom Lind: Yes, I would.\n\n${line}`);
  });

  test('with a capital behind the colon as well', () => {
    const file = join(import.meta.dirname, '../../fixtures/speakers/prose-with-colons.txt');
    const sentences = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replace(/(?<=: )\p{Ll}/u, (letter) => letter.toUpperCase()));
    const { speakers } = readTurns(sentences.map(between).join('\n\n'));
    expect(speakers).toEqual(['Anna Berg', 'Tom Lind']);
  });
});
