import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citePlace, placeOf, placeRange } from '../../../src/verify/index/places.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote, time } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures/speakers/times');
const fixture = (file: string) => readTurns(readFileSync(join(FIXTURES, file), 'utf8'), file).source;
const PEOPLE = { guests: [{ name: 'Ben Guest', also: [] }], hosts: [{ name: 'Ann Host', also: [] }] };

const times = (text: string, path?: string): readonly string[] => {
  const { source } = readTurns(text, path);
  return source.cues.map(
    ({ start, end, startSeconds }) => `${startSeconds} ${source.text.slice(start, end).trim()}`,
  );
};

describe('times are no names and no words', () => {
  test.each([
    ['[00:12] Ann: ', '[00:20] Ben: '],
    ['00:12 Ann: ', '00:20 Ben: '],
    ['Ann 00:12: ', 'Ben 00:20: '],
    ['Ann [00:12]: ', 'Ben [00:20]: '],
    ['Ann (00:00:12): ', 'Ben (00:00:20): '],
    ['Ann: (00:12)\n', 'Ben: (00:20)\n'],
    ['Ann: (00:12) ', 'Ben: (00:20) '],
    ['Ann (00:00:12):\n', 'Ben (00:00:20):\n'],
    ['Ann  0:12  \n', 'Ben  0:20  \n'],
    ['0:12 - Ann\n', '0:20 - Ben\n'],
    ['**[00:12]** **Ann:** ', '**[00:20]** **Ben:** '],
    ['#00:00:12-5# Ann: ', '#00:00:20-1# Ben: '],
    ['[00:00:12.340 --> 00:00:19.000] Ann: ', '[00:00:20.000 --> 00:00:24.500] Ben: '],
    ['0m12s Ann: ', '1h00m20s Ben: '],
  ])('%j and %j', (first, second) => {
    const { source, speakers } = readTurns(talkOf(first, second));
    expect(speakers).toEqual(['Ann', 'Ben']);
    expect(source.text).not.toMatch(/\d:\d|#/);
    const cited = placeOf(source, source.text.indexOf('We bought'));
    expect(cited).toEqual({ type: 'time', seconds: second.startsWith('1h') ? 3620 : 20 });
  });

  test('of day say nothing of a place in a recording', () => {
    const { source, speakers } = readTurns(talkOf('Ann 10:02 AM\n', 'Ben 10:03 AM\n'));
    expect([speakers, source.cues]).toEqual([['Ann', 'Ben'], []]);
  });

  test('stand alone on a line, before words, and with an end', () => {
    expect(times('0:00\nOne wheel\n0:20\nand two.\n1:00:05\nEnd.')).toEqual([
      '0 One wheel',
      '20 and two.',
      '3605 End.',
    ]);
    expect(times('0:02 One wheel\n0:09 and two.')).toEqual(['2 One wheel', '9 and two.']);
    expect(times('[00:02.000 --> 00:08.000] One wheel\n[00:09.5 --> 00:12.0] and two.')).toEqual([
      '2 One wheel',
      '9 and two.',
    ]);
  });

  test('in the middle of a paragraph begin what is said then', () => {
    const text = talkOf('Ann: ', 'Ben: ').replace('from an', 'from [00:04:12] an');
    expect(times(text)[0]).toMatch(/^252 an old miller\./);
  });

  test('that go up and down, and stand in no transcript, are prose', () => {
    const trains = 'The trains of that day.\n\n12:30 was the first.\n\n9:15 was late.\n\n11:40 never came.';
    expect(readTurns(trains).source).toMatchObject({ cues: [], turns: [], text: trains });
    const aside = 'We met after lunch (12:30) and left.\n\nNobody spoke.\n\nIt rained.';
    expect(readTurns(aside).source).toMatchObject({ cues: [], text: aside });
  });
});

describe('a text with stamps has times as captions have', () => {
  test('between labels: quotes cite them, and words on both sides of one are one quotation', () => {
    const source = fixture('stamps-in-turns.md');
    expect(new Set(source.turns.map(({ speaker }) => speaker))).toEqual(new Set(['Ann Host', 'Ben Guest']));
    const check = (words: string, place?: ReturnType<typeof time>) =>
      verifyQuote(makeQuote(words, { speaker: 'Ben Guest', place }), indexSource(source), PEOPLE);
    expect(check('The first winter was hard.')).toMatchObject({
      status: 'exact',
      attribution: 'confirmed',
      place: { type: 'time', seconds: 252 },
    });
    expect(check('The first winter was hard.', time(252)).status).toBe('exact');
    expect(check('The first winter was hard.', time(520)).status).toBe('misplaced');
    expect(check('He showed us everything he knew. The first winter was hard.').status).toBe('normalised');
  });

  test.each(['pane.txt', 'console.txt'])('without labels: %s is one turn of nobody', (file) => {
    const source = fixture(file);
    expect(source.turns).toEqual([{ speaker: undefined, start: 0, end: source.text.trimEnd().length }]);
    expect(source.text).not.toMatch(/\d:\d/);
    const words = 'Nobody is in charge, and everybody is sure of what to do next.';
    const found = verifyQuote(makeQuote(words, { speaker: 'Ben Guest' }), indexSource(source), PEOPLE);
    expect(found).toMatchObject({ status: 'exact', attribution: 'unknown' });
    expect(found.place && citePlace(found.place)).toBe(file === 'pane.txt' ? '@ 00:00:20' : '@ 00:00:04');
    expect(placeRange(source, { type: 'time', seconds: file === 'pane.txt' ? 20 : 5 })).toBeDefined();
  });
});

test('a time between number signs ends what was said, and is no word of it', () => {
  const text = 'Anna: Why? #00:00:04-1#\n\nTom: They asked. #00:00:09-4#\n\nAnna: So?\n\nTom: Yes.';
  expect(readTurns(text).turns.slice(0, 2)).toEqual(['Anna: Why?', 'Tom: They asked.']);
});

test.each([
  ['12/03/2024, 10:1', ' - '],
  ['[12.03.24, 10:1', '] '],
  ['2024-03-12T10:1', ' '],
])('what a chat says of itself is nobody’s: %s', (time, gap) => {
  const lines = [
    'Ann Berg: The mill was silent.',
    'Tom Lind: And in the spring?',
    'Ann Berg: The water came back.\nAnd the wheel turned.',
    'Ann Berg left',
    'Tom Lind changed the subject to “Mill”',
    'Tom Lind: I never saw it.',
  ];
  const chat = lines.map((line, index) => `${time}${index}${gap}${line}`).join('\n');
  expect(readTurns(chat).turns).toEqual([
    ...lines.slice(0, 3),
    '-: Ann Berg left',
    '-: Tom Lind changed the subject to “Mill”',
    'Tom Lind: I never saw it.',
  ]);
});

test('a date in a turn of a talk ends no turn', () => {
  const talk =
    'Ann Berg: The log of the mill says:\n12/03/2024, 10:15 - the wheel stops\nTom Lind: Why?\nAnn Berg: Ice.';
  expect(readTurns(talk).speakers).toEqual(['Ann Berg', 'Tom Lind']);
});
