/** A name, a time and the words on one line. */
import { describe, expect, test } from 'vitest';
import { readTurns, talkOf } from './turns.js';

describe('a name with a time opens a turn', () => {
  const SAID = ['Who moved the clock?', 'I did: in the night.', 'Why?'];
  const TIMES = ['00:01', '00:05', '01:09'];
  test.each([
    ['Anna  {} ', 'Ben  {} ', ['Anna', 'Ben']],
    ['Anna Berg {} ', 'Ben Cole {} ', ['Anna Berg', 'Ben Cole']],
    ['Anna [{}] ', 'Ben [{}] ', ['Anna', 'Ben']],
    ['Anna (00:{}) ', 'Ben (00:{}) ', ['Anna', 'Ben']],
    ['**Anna** {} ', '**Ben** {} ', ['Anna', 'Ben']],
    ['Anna, {} ', 'Ben, {} ', ['Anna', 'Ben']],
    ['Anna\t{}\t', 'Ben\t{}\t', ['Anna', 'Ben']],
    ['Speaker 1 {} ', 'Speaker 2 {} ', ['Speaker 1', 'Speaker 2']],
    ['安娜 {} ', '本 {} ', ['安娜', '本']],
  ])('%j', (first, second, speakers) => {
    const lines = SAID.map((words, index) => {
      return (index % 2 === 0 ? first : second).replace('{}', TIMES[index] ?? '') + words;
    });
    const { source, speakers: read } = readTurns(lines.join('\n\n'));
    expect(read).toEqual(speakers);
    expect(source.cues.map(({ startSeconds }) => startSeconds)).toEqual([1, 5, 69]);
    expect(source.text.slice(source.turns[1]?.start, source.turns[1]?.end)).toBe(SAID[1]);
  });
});

describe('but no', () => {
  test.each([
    ['timetable', 'Paris 09:15 Gare du Nord\nLyon 10:20 Part-Dieu\nParis 12:40 Gare de Lyon'],
    ['day of meetings', 'Monday 09:15 Standup\nTuesday 10:20 Retro\nMonday 12:40 Lunch'],
    ['report', 'At 00:15 we left.\n\nAt 00:20 we came back.\n\nAt 01:30 we ate.'],
    ['list that goes up and down', 'Anna 04:01 first\nBen 03:05 second\nAnna 04:09 third'],
  ])('%s', (_, text) => {
    expect(readTurns(text).source.turns).toEqual([]);
  });

  test('time in an answer of a labelled talk', () => {
    const text = `${talkOf('Ann: ', 'Ben: ')}\n\nBen: It was early.\nAnn 00:10 was my train.`;
    expect(readTurns(text).speakers).toEqual(['Ann', 'Ben']);
  });
});
