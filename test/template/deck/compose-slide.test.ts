import { describe, expect, test } from 'vitest';
import type { QuoteView, SectionSlide } from '../../../src/model/deck.js';
import { text } from '../../../src/model/inline.js';
import { compositionClasses } from '../../../src/template/deck/compose-slide.js';

const quote = (words: string, source = 'The Daily'): QuoteView => ({
  key: 'theme/1',
  text: text(words),
  lang: 'en',
  marked: true,
  speaker: text('Ada'),
  place: undefined,
  placeUrl: undefined,
  source: text(source),
  remarks: [],
  reported: undefined,
  original: undefined,
});

const slide = (parts: Partial<SectionSlide>): SectionSlide => ({
  id: 'x',
  page: 3,
  density: 0,
  headline: text('A headline that says something'),
  footer: { title: text('Talk'), house: undefined, source: undefined, progress: [], bar: undefined },
  notes: [],
  minutes: undefined,
  faults: [],
  kind: 'theme',
  number: 1,
  question: undefined,
  quotes: [],
  points: [],
  paragraphs: [],
  ordered: false,
  start: 1,
  reveal: false,
  figures: [],
  pictures: [],
  bleed: undefined,
  reading: [],
  ...parts,
});

const stack = { kind: 'stack', items: [{ label: text('a') }, { label: text('b') }] } as const;
const compare = { kind: 'compare', columns: [] } as const;

test('points of a few words each are large', () => {
  expect(compositionClasses(slide({ points: [text('One'), text('Two')] }))).toContain('few-words');
  expect(
    compositionClasses(slide({ points: [text('One'), text('A point of some more words')] })),
  ).not.toContain('few-words');
});

describe('what leads, and where the art stands', () => {
  const face = { src: 'data:,', alt: text('Ada') };
  test.each([
    [
      'words beside a face',
      slide({ quotes: [quote('so')], portrait: face, number: 2 }),
      ['lead-quote', 'art-portrait', 'even'],
    ],
    ['a quote alone', slide({ quotes: [quote('so')] }), ['lead-quote', 'art-none', 'odd']],
    [
      'a quote beside a drawing',
      slide({ quotes: [quote('so')], figures: [stack] }),
      ['lead-quote', 'art-plate'],
    ],
    [
      'the same on an even theme: the headline leads, the plate changes sides',
      slide({ number: 2, quotes: [quote('so')], figures: [stack] }),
      ['lead-headline', 'art-plate', 'even'],
    ],
    ['a comparison below a quote', slide({ quotes: [quote('so')], figures: [compare] }), ['art-band']],
    ['a drawing alone', slide({ figures: [stack] }), ['lead-headline', 'art-full']],
    [
      'a picture that fills the slide, with words on it',
      slide({
        number: 2,
        quotes: [quote('so')],
        bleed: {
          src: 'pictures/1',
          alt: text('A hive'),
          focus: { x: 50, y: 50 },
          calm: { side: 'left', veil: 9 },
        },
      }),
      ['lead-quote', 'art-bleed', 'shout'],
    ],
    ['a section that is no theme goes by its page', slide({ number: undefined, page: 8 }), ['even']],
  ])('%s', (_, given, classes) => {
    expect(compositionClasses(given)).toEqual(expect.arrayContaining(classes));
  });
});

test('one source is said once, two are said each', () => {
  expect(compositionClasses(slide({ quotes: [quote('a'), quote('b')] }))).toContain('one-source');
  expect(compositionClasses(slide({ quotes: [quote('a'), quote('b', 'Other')] }))).not.toContain(
    'one-source',
  );
});

test('beside words in another language, the footer names the source that all share', () => {
  const translated: QuoteView = { ...quote('a'), original: { text: text('甲'), lang: 'zh' } };
  expect(compositionClasses(slide({ quotes: [translated, quote('b')] }))).toContain('source-below');
  expect(compositionClasses(slide({ quotes: [translated, quote('b', 'Other')] }))).not.toContain(
    'source-below',
  );
  expect(compositionClasses(slide({ quotes: [quote('a')] }))).not.toContain('source-below');
});

test('few words are set larger: a Chinese character is as wide as two Latin letters', () => {
  const classesOf = (words: string): readonly string[] =>
    compositionClasses(slide({ quotes: [quote(words)] }));
  expect(classesOf('现在发现我错了')).toContain('words-short');
  expect(classesOf('蜂群要搬家的时候从来没有谁在前面发号施令啊你说')).toContain('words-long');
  expect(classesOf('now I find I was wrong')).toContain('words-short');
  expect(classesOf('now I find '.repeat(11))).toContain('words-many');
  expect(classesOf('now I find '.repeat(10))).not.toContain('words-many');
});

describe('a shout', () => {
  const isShout = (parts: Partial<SectionSlide>): boolean =>
    compositionClasses(slide(parts)).includes('shout');

  test.each([
    ['one word', 'No.', true],
    ['six words', 'We never asked the river itself.', true],
    ['words with an apostrophe and a hyphen', 'It’s a well-kept secret, isn’t it?', true],
    ['seven words', 'We have never asked the river itself.', false],
    ['twelve characters', '我们从来没有问过河流的话。', true],
    ['thirteen characters', '我们从来没有问过这河流的话。', false],
    ['a mixed line counts both', 'AI 会改变我们', true],
    ['kana', 'ありがとう、みなさん。', true],
    ['words of Hangul', '우리는 강에게 묻지 않았다', true],
    ['a word that no line of large type holds', 'Grundstücksverkehrsgenehmigung!', false],
    [
      'words that together are more than a page',
      'Extraordinary circumstances invariably require considerable self-restraint',
      false,
    ],
  ])('%s', (_, words, expected) => {
    expect(isShout({ quotes: [quote(words)] })).toBe(expected);
  });

  test('stands alone', () => {
    const quotes = [quote('Water always wins.')];
    expect(isShout({ quotes: [...quotes, quote('So.')] })).toBe(false);
    expect(isShout({ quotes, question: quote('Will it hold?') })).toBe(false);
    expect(isShout({ quotes, points: [text('It did')] })).toBe(false);
    expect(isShout({ quotes, figures: [stack] })).toBe(false);
    expect(isShout({ quotes: [{ ...quote('So.'), original: { text: text('就这样'), lang: 'zh' } }] })).toBe(
      false,
    );
  });
});

describe('a number that has the page', () => {
  const numbers = (...labels: readonly string[]): SectionSlide['figures'] => [
    { kind: 'stats', items: labels.map((label) => ({ label: text(label), text: text('of them') })) },
  ];
  const isNumber = (parts: Partial<SectionSlide>): boolean =>
    compositionClasses(slide(parts)).includes('number');

  test('is the first of a few, short, on a slide of its own', () => {
    expect(isNumber({ figures: numbers('41', '12,000', '3') })).toBe(true);
    expect(isNumber({ figures: numbers('$7bn', '9', '212', '40 %') })).toBe(true);
    expect(isNumber({ figures: numbers('1.000.000 €', '12 %', '3') })).toBe(false);
    expect(isNumber({ figures: numbers('1', '2', '3', '4', '5') })).toBe(false);
    expect(isNumber({ figures: numbers('41', '12,000', '3'), quotes: [quote('so')] })).toBe(false);
    expect(isNumber({ figures: [...numbers('41', '3', '4'), stack] })).toBe(false);
  });

  test('two of a kind share the page instead', () => {
    expect(isNumber({ figures: numbers('41', '3') })).toBe(false);
  });
});

test('a headline whose clauses fit a line breaks between them only', () => {
  expect(compositionClasses(slide({ headline: text('这场押注，一家公司托不起') }))).toContain(
    'short-headline',
  );
  expect(compositionClasses(slide({ headline: text('他曾经反对垂直整合') }))).not.toContain('short-headline');
});
