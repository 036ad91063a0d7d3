/** Short captions in which nobody speaks twice. */
import { describe, expect, test } from 'vitest';
import { readTurns } from './turns.js';

const captions = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((words, index) => `00:${String(10 + index)}.000 --> 00:${String(10 + index)}.900\n${words}\n`).join('\n')}`;
const turnsOf = (...cues: readonly string[]): readonly string[] =>
  readTurns(captions(...cues), 'talk.vtt').turns;

test('SRT without milliseconds, with a blank line in a cue', () => {
  const srt = (answer: string): string =>
    `1\n00:00:01 --> 00:00:04\n\nAnn: Who moved the clock?\n\n2\n00:00:05 --> 00:00:08\n${answer}\n`;
  const question = 'Ann: Who moved the clock?';
  expect(readTurns(srt('Ben: I did, in the night.'), 'talk.srt').turns).toEqual([
    question,
    'Ben: I did, in the night.',
  ]);
  expect(readTurns(srt('Ben: I did,\n\nin the night.'), 'talk.srt').turns).toEqual([
    question,
    'Ben: I did,\nin the night.',
  ]);
});

describe('names before colons are labels', () => {
  test.each([
    [
      ['Ann: Who moved it?', 'Was it you?', 'Ben: I did.', 'Cy: Why?'],
      ['Ann', 'Ben', 'Cy'],
    ],
    [
      ['Dr. Ann Berg: Who moved it?', 'BEN: I did.'],
      ['Dr. Ann Berg', 'BEN'],
    ],
    [
      ['Host: Who moved it?', 'Guest: I did.'],
      ['Host', 'Guest'],
    ],
    [
      ['>> Ann: Who moved it?', '>> Ben: I did.'],
      ['Ann', 'Ben'],
    ],
    [
      ['安：谁动了钟？', '本：是我。'],
      ['安', '本'],
    ],
    [
      ['アン：誰ですか。', 'ベン：私です。'],
      ['アン', 'ベン'],
    ],
  ])('%j', (cues, speakers) => {
    expect(readTurns(captions(...cues), 'talk.vtt').speakers).toEqual(speakers);
  });
});

describe('sentences with a colon are none', () => {
  test.each([
    [['Remember: Never move a clock.', 'We did.']],
    [['Tonight: Rain.', 'Tomorrow: Sun.']],
    [['Rule one: Never wait.', 'Rule two: Ask.']],
    [['So I said: No.', 'Ben: Yes.']],
    [['My view: No.', 'Ben: Yes.']],
    [['We moved it.', 'Ann: Why?', 'Ben: It was late.']],
    [['Ann: Who moved it?', 'We did.']],
    [['结果是：我们走了。', '本：是我。']],
  ])('%j', (cues) => {
    expect(turnsOf(...cues)[0]).toMatch(/^-: /);
  });
});
