import { describe, expect, test } from 'vitest';
import { readTurns } from './turns.js';

const captions = (...cues: readonly string[]): string =>
  `WEBVTT\n\n${cues.map((words, index) => `00:${String(10 + index)}.000 --> 00:${String(10 + index)}.900\n${words}\n`).join('\n')}`;
const turnsOf = (...cues: readonly string[]): readonly string[] =>
  readTurns(captions(...cues), 'talk.vtt').turns;

describe('a cue in which two people speak', () => {
  test.each([
    ['Ann: How did it begin? Ben: We bought it.', 'Ann: And then? Ben: We slept.'],
    ['ANN: How did it begin? BEN: We', 'bought it. ANN: And then? BEN: We slept.'],
    ['>> Ann: How did it begin? >> Ben: We bought it.', '>> Ann: And then? >> Ben: We slept.'],
  ])('by name: %s', (...cues) => {
    expect(turnsOf(...cues).map((turn) => turn.replaceAll('\n', ' ').toLowerCase())).toEqual([
      'ann: how did it begin?',
      'ben: we bought it.',
      'ann: and then?',
      'ben: we slept.',
    ]);
  });

  test.each([
    ['- Hello. - Hi.', ['-: Hello.', '-: Hi.']],
    ['>> Hello. >> Hi.', ['-: Hello.', '-: Hi.']],
    ['– Fue el dinero? – ¡No!', ['-: Fue el dinero?', '-: ¡No!']],
    ['— 你好。— 再见。', ['-: 你好。', '-: 再见。']],
  ])('by a mark: %s', (cue, expected) => {
    expect(turnsOf(cue, '- And then?').slice(0, 2)).toEqual(expected);
  });

  test.each(['Hello. - Hi.', '- We sold it - all of it.', '- A note: it rained. Note: it rained again.'])(
    'but not: %s',
    (cue) => {
      expect(turnsOf(cue, '- And then?')[0]).toBe(`-: ${cue.replace(/^- /, '')}`);
    },
  );
});
