import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/speakers/people');
const fixture = (file: string) => readTurns(readFileSync(join(FIXTURES, file), 'utf8'), file);
const PEOPLE = { guests: [{ name: 'Ben', also: [] }], hosts: [{ name: 'Ann', also: [] }] };

const asides = (text: string, path?: string): readonly string[] => {
  const { source } = readTurns(text, path);
  return source.asides.map(({ start, end }) => source.text.slice(start, end));
};
const attribution = (words: string, text: string): string =>
  verifyQuote(makeQuote(words, { speaker: 'Ben' }), indexSource(readTurns(text).source), PEOPLE).attribution;

describe('nobody’s words', () => {
  test('stand above the talk', () => {
    const { speakers, source } = fixture('header-lines.txt');
    expect(speakers).toEqual(['-', 'Ann Host', 'Ben Guest']);
    expect(source.asides.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      'Interviewee: Ben Guest',
      'Date: 4 May 2021',
      'Place: Hilltown',
      'Copyright: This manuscript may not be used without permission.',
    ]);
  });

  test('stand below it', () => {
    const { speakers, turns } = fixture('footer.txt');
    expect(speakers).toEqual(['Sam Sample', 'Ada Example', '-']);
    expect(turns.at(-1)).toBe('-: Transcribed by https://otter.ai');
  });

  test.each([
    '[Music]',
    '[laughter 00:12:03.10]',
    '(applause)',
    '♪ la la la ♪',
    '（笑）',
    '[笑声]',
    '*laughs*',
    '**Break:** [12:14]',
    'Jingle',
    '[Speaking in French]',
  ])('stand on a line of their own: %s', (line) => {
    const text = talkOf('Ann: ', 'Ben: ').replace('miller.', `miller.\n\n${line}\n\nHe was kind.`);
    expect(asides(text)).toEqual([line.replace(' [12:14]', '')]);
    expect(readTurns(text).speakers).toEqual(['Ann', 'Ben']);
    expect(attribution('He was kind.', text)).toBe('confirmed');
    expect(attribution(line.replace(/ \[12:14\]|^\*\*|\*\*/g, '').replace(/[*[\]]/g, ''), text)).not.toBe(
      'confirmed',
    );
  });

  test('stand in a sentence, and part nothing', () => {
    const text = talkOf('Ann: ', 'Ben: ').replace('old miller.', 'old miller (laughs) of the valley.');
    expect(asides(text)).toEqual(['(laughs)']);
    expect(attribution('from an old miller (laughs) of the valley.', text)).toBe('confirmed');
    expect(attribution('from an old miller […] of the valley.', text)).toBe('confirmed');
  });

  test('are a document’s headings', () => {
    const text = talkOf('**Ann:** ', '**Ben:** ').replace(
      'old miller.',
      'old miller.\n\n## The hard years\n\nThey came.',
    );
    expect(asides(text, 'a.md')).toEqual(['The hard years']);
  });

  test('are not what somebody says in brackets, or of a copyright', () => {
    const text = talkOf('Ann: ', 'Ben: ')
      .replace('in 1990', '(in 1990, I think)')
      .replace('floor boards.', 'boards.\n\nCopyright was the trouble.');
    expect(asides(text)).toEqual([]);
  });

  test('are what follows the last jingle', () => {
    const text = `${talkOf('Ann: ', 'Ben: ')}\n\n**Outro:** [55:01]\n\nAnd now for something else.`;
    expect(readTurns(text).turns.at(-1)).toMatch(/^-: .*\n\nAnd now for something else\.$/);
  });

  test('may be as many as a line holds', () => {
    const text = `${talkOf('Ann: ', 'Ben: ')}\n\n${'♪ la ♪ '.repeat(150_000)}`;
    expect(asides(text)).toHaveLength(150_000);
  });
});
