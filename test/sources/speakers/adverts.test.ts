import { describe, expect, test } from 'vitest';
import type { SourceText } from '../../../src/model/source-text.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../../verify/make-quote.js';
import { readTurns, talkOf } from './turns.js';

const PEOPLE = { guests: [{ name: 'Ben Cole', also: [] }], hosts: [{ name: 'Ann Berg', also: [] }] };
const ADVERT = 'Buy the new grinder today.';
const talk = talkOf('Ann Berg: ', 'Ben Cole: ');

function attributionOf(source: SourceText, words: string): string {
  const quote = makeQuote(words, { speaker: 'Ben Cole', role: 'guest' });
  return verifyQuote(quote, indexSource(source), PEOPLE).attribution;
}

describe('an advertisement in somebody’s turn is nobody’s', () => {
  test.each([
    ...[
      '[Advertisement]',
      '[AD BREAK]',
      '(Werbung)',
      '【广告】',
      '[広告]',
      '[Publicité]',
      '[Sponsor message]',
    ],
    ...[
      '[00:12] [Ad break 2]',
      '--- Ad ---',
      'Реклама:',
      '[광고]',
      '[Pausa publicitaria]',
      '=== MIDROLL ===',
    ],
  ])('%s', (mark) => {
    const { source } = readTurns([talk, mark, ADVERT, 'It grinds.', talk].join('\n\n'));
    expect(attributionOf(source, ADVERT)).toBe('unknown');
    expect(attributionOf(source, 'It grinds.')).toBe('unknown');
    expect(attributionOf(source, 'We burned the old floor boards.')).toBe('confirmed');
  });

  test.each([
    ...[
      '[End of advertisement]',
      '[Ad ends]',
      '[Back to the show]',
      '[/ad]',
      '[Ende der Werbung]',
      '[广告结束]',
    ],
    ...['[広告終了]', '[Fin de la publicité]', '[Конец реклама]', '[광고 끝]'],
  ])('until %s', (end) => {
    const { source } = readTurns([talk, '[AD]', ADVERT, end, 'So we went on.', talk].join('\n\n'));
    expect(attributionOf(source, ADVERT)).toBe('unknown');
    expect(attributionOf(source, 'So we went on.')).toBe('confirmed');
  });

  test('in the middle of a line too', () => {
    const { source } = readTurns(`${talk} I sleep. [Advertisement] ${ADVERT}\n\n${talk}`);
    expect(attributionOf(source, ADVERT)).toBe('unknown');
    expect(attributionOf(source, 'I sleep.')).toBe('confirmed');
  });

  test('in captions', () => {
    const cues = [
      'Ann Berg: Why?',
      'Ben Cole: I sleep.',
      '[AD BREAK]',
      ADVERT,
      'Ann Berg: Oh.',
      'Ben Cole: Yes.',
    ];
    const vtt = cues.map((words, index) => `00:0${String(index)}.000 --> 00:0${String(index)}.900\n${words}`);
    const { source } = readTurns(`WEBVTT\n\n${vtt.join('\n\n')}`, 'talk.vtt');
    expect(attributionOf(source, ADVERT)).toBe('unknown');
    expect(attributionOf(source, 'I sleep.')).toBe('confirmed');
  });
});

test.each(['We had a sponsor (sponsored) then.', 'The ad was ours: we paid.', 'Ad hoc it was, all of it.'])(
  'what is only spoken of is somebody’s: %s',
  (words) => {
    const { source } = readTurns(`${talk} ${words} I sleep.\n\n${talk}`);
    expect(attributionOf(source, 'I sleep.')).toBe('confirmed');
  },
);
