import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCues } from '../../../src/sources/cues/parse-cues.js';

/** Start, end and words of each cue, and line and reason of each fault. */
function read(text: string, format: 'vtt' | 'srt' | 'sbv') {
  const { cues, faults = [], broken } = parseCues(text, format);
  expect(broken).toBeUndefined();
  return {
    cues: cues.map(({ startSeconds, endSeconds, payload }) => [startSeconds, endSeconds, payload]),
    faults: faults.map(({ line, reason }) => `${line}: ${reason}`),
  };
}

describe('SRT in the states it is found in', () => {
  const whole = [
    [1, 4, 'Ann: Who moved the clock?'],
    [5, 8, 'Ben: I did,\nin the night.'],
  ];
  const first = '00:00:01,000 --> 00:00:04,000\nAnn: Who moved the clock?';
  const second = '00:00:05,000 --> 00:00:08,000\nBen: I did,\nin the night.';

  test.each([
    ['as it should be', `1\n${first}\n\n2\n${second}\n`],
    ['without milliseconds', `1\n${first}\n\n2\n${second}\n`.replaceAll(',000', '')],
    ['with odd ones', `1\n${first}\n\n2\n${second}\n`.replaceAll(',000', ',0')],
    ['with points', `1\n${first}\n\n2\n${second}\n`.replaceAll(',000', '.000')],
    ['without hours', `1\n${first}\n\n2\n${second}\n`.replaceAll('00:00:0', '00:0')],
    ['numbered from 0', `0\n${first}\n\n1\n${second}\n`],
    ['not numbered', `${first}\n\n${second}\n`],
    ['numbered wrongly', `7\n${first}\n\n3\n${second}\n`],
    ['a number at its end', `1\n${first}\n\n2\n${second}\n\n3\n`],
    ['without blank lines', `1\n${first}\n2\n${second}`],
    ['a blank line below a number', `1\n\n${first}\n\n2\n\n${second}`],
    ['a blank line below a time', `1\n${first.replace('\n', '\n\n')}\n\n2\n${second.replace('\n', '\n\n')}`],
    ['a blank line in a cue', `1\n${first}\n\n2\n${second.replace('did,\n', 'did,\n\n')}`],
    ['many blank lines', `\n\n1\n${first}\n\n\n\n2\n${second}\n\n\n`],
    ['positions behind the times', `1\n${first.replace('4,000', '4,000 X1:10 X2:20')}\n\n2\n${second}`],
  ])('%s', (_, text) => {
    expect(read(text, 'srt')).toEqual({ cues: whole, faults: [] });
  });

  test('a number that somebody says is a word', () => {
    const text =
      '1\n00:01,0 --> 00:02,0\nHow many?\n\n2\n00:03,0 --> 00:04,0\n12\n\n3\n00:05,0 --> 00:06,0\nOh.';
    expect(read(text, 'srt').cues.map(([, , words]) => words)).toEqual(['How many?', '12', 'Oh.']);
  });
});

describe('WebVTT', () => {
  test('a cue whose first line is a space is one', () => {
    const text =
      'WEBVTT\nKind: captions\nLanguage: en\n\n00:00.160 --> 00:02.389 align:start position:0%\n \nwe<00:00.480><c> bought</c>\n\n';
    expect(read(text, 'vtt')).toEqual({
      cues: [[0.16, 2.389, ' \nwe<00:00.480><c> bought</c>']],
      faults: [],
    });
  });

  test('so is one from which an editor took the space', () => {
    const text = 'WEBVTT\n\n00:00.160 --> 00:02.389\n\nwe<00:00.480><c> bought</c>\n\n';
    expect(read(text, 'vtt')).toEqual({ cues: [[0.16, 2.389, 'we<00:00.480><c> bought</c>']], faults: [] });
  });

  test('names of cues, notes and styles are no words', () => {
    const text =
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\na-name/5-0\n00:01.000 --> 00:02.000\nOne.\n\nNOTE two\nlines\n\nIntro\n00:03.000 --> 00:04.000\nTwo.';
    expect(read(text, 'vtt').cues.map(([, , words]) => words)).toEqual(['One.', 'Two.']);
  });

  test('a time may follow the head at once', () => {
    expect(read('WEBVTT\n00:01.000 --> 00:02.000\nOne.', 'vtt').cues).toEqual([[1, 2, 'One.']]);
  });
});

test('SBV', () => {
  const text =
    '0:00:00.599,0:00:04.160\nAnn: Hi, there.\n\n0:00:04.160,0:00:06.770\nBen: 1,5 pounds\nof flour.\n';
  expect(read(text, 'sbv').cues).toEqual([
    [0.599, 4.16, 'Ann: Hi, there.'],
    [4.16, 6.77, 'Ben: 1,5 pounds\nof flour.'],
  ]);
});

describe('what is broken costs a fault, and no word', () => {
  test.each([
    [
      'cues out of order',
      '00:06.000 --> 00:09.000\nA.\n\n00:05.800 --> 00:06.500\nB.',
      [6, 5.8],
      ['6: a cue starts before the one above it'],
    ],
    [
      'an end before its start',
      '00:06.000 --> 00:09.000\nA.\n\n00:10.000 --> 00:06.500\nB.',
      [6, 10],
      ['6: a cue ends before it starts'],
    ],
    [
      'a broken time',
      '00:06.000 --> 00:09.000\nA.\n\n00:1x.000 --> 00:12.000\nB.',
      [6, 6],
      ['6: a timing line reads 00:01:02.500 --> 00:01:04.000'],
    ],
    [
      'a time with other signs',
      '00:06.000 --> 00:09.000\nA.\n\n00.10.000 --> 00.12.000\nB.',
      [6, 6],
      ['6: a timing line reads 00:01:02.500 --> 00:01:04.000'],
    ],
    [
      'words before the first cue',
      'A.\n\n00:06.000 --> 00:09.000\nB.',
      [0, 6],
      ['3: words without a timing line'],
    ],
    ['a cue beside the one above', '00:06.000 --> 00:09.000\nA.\n00:09.000 --> 00:12.000\nB.', [6, 9], []],
    ['overlapping ones', '00:06.000 --> 00:09.000\nA.\n\n00:07.000 --> 00:08.000\nB.', [6, 7], []],
  ])('%s', (_, body, starts, faults) => {
    const found = read(`WEBVTT\n\n${body}`, 'vtt');
    expect(found.faults).toEqual(faults);
    expect(found.cues.map(([start, , words]) => [start, words])).toEqual([
      [starts[0], 'A.'],
      [starts[1], 'B.'],
    ]);
  });

  test('words behind a blank line in WebVTT belong to the cue above', () => {
    expect(read('WEBVTT\n\n00:06.000 --> 00:09.000\nA.\n\nB.', 'vtt')).toEqual({
      cues: [[6, 9, 'A.\nB.']],
      faults: ['6: words without a timing line'],
    });
  });

  test('an arrow among words is one', () => {
    expect(read('WEBVTT\n\n00:06.000 --> 00:09.000\nfrom a --> to b\n', 'vtt').faults).toEqual([]);
  });

  test('whatever is between the cues, every word is kept, in order', () => {
    const word = fc.constantFrom('not', 'ever', 'we', '-->', 'sell');
    const line = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `x ${words.join(' ')}`),
      },
      fc.constantFrom('', ' ', '00:01.000 --> 00:02.000', '00:03,5 --> 00:01,0', '0x:00 --> 1', '12', '13'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const all = ['00:00:00.000 --> 00:00:01.000', 'x first', ...lines];
        const { cues } = parseCues(all.join('\n'), 'srt');
        const said = cues.flatMap(({ payload }) => payload.split('\n'));
        const isWords = (text: string): boolean => text.startsWith('x');
        expect(said.filter(isWords)).toEqual(all.filter(isWords));
      }),
    );
  });
});
