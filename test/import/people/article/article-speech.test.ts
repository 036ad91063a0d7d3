import { describe, expect, test } from 'vitest';
import { articleSpeech } from '../../../../src/import/people/article/article-speech.js';
import { extractSource } from '../../../../src/sources/extract-source.js';

const PEOPLE = ['Ada Byron', 'Jonas Feldt', '戴月娥', '顾言'].map((name) => ({
  name,
  also: [],
  role: undefined,
}));

/** `name: words` of each stretch, with `?` before the name when it is a question. */
function speech(...paragraphs: readonly string[]): readonly string[] {
  const source = extractSource(new TextEncoder().encode(paragraphs.join('\n\n')), 'a.txt').value;
  if (source === undefined) throw new Error('no source');
  return articleSpeech(source, PEOPLE).map(
    ({ person, asks, start, end }) => `${asks ? '?' : ''}${person.name}: ${source.text.slice(start, end)}`,
  );
}

describe('direct speech in English', () => {
  test.each([
    ['“I never sold the mill,” Byron said.', 'Ada Byron: I never sold the mill,'],
    ['“I never sold the mill,” said Ada Byron.', 'Ada Byron: I never sold the mill,'],
    ['Ada Byron is stubborn. “I never sold the mill,” she says.', 'Ada Byron: I never sold the mill,'],
    [
      '“I never sold the mill,” Feldt heard. “Well,” said Byron, “I never sold the dog.”',
      'Ada Byron: I never sold the dog.',
    ],
    ['Byron admits: “I never sold the mill.”', 'Ada Byron: I never sold the mill.'],
    ['Byron argues that it “was never a mill at all” in 1990.', 'Ada Byron: was never a mill at all'],
  ])('%s', (text, expected) => {
    expect(speech(text)).toEqual([expected]);
  });

  test('goes on after the words of attribution', () => {
    expect(speech('“I never sold it,” Byron said. “Somebody had to stay here.”')).toEqual([
      'Ada Byron: I never sold it,',
      'Ada Byron: Somebody had to stay here.',
    ]);
  });

  test('is the other person’s when the other person says it', () => {
    expect(speech('Ada Byron shrugged. “They cannot go on like this,” Feldt said.')).toEqual([
      'Jonas Feldt: They cannot go on like this,',
    ]);
  });

  test('is a question when somebody asks it', () => {
    expect(speech('Feldt asked Byron: “Why did you never sell it?”')).toEqual([
      '?Jonas Feldt: Why did you never sell it?',
    ]);
  });

  test.each([
    'Byron runs a so-called “school of mills and wheels” in the valley.',
    'The sign says “no entry for dogs and millers”. Ada Byron painted it.',
    'A neighbour said it was “the end of an era for us”.',
    'Ada Byron got on. “No train flies at night,” says the conductor, “it only dreams of flying.”',
    'Ada Byron was asked “what would you do without it?” and left.',
  ])('is not: %s', (text) => {
    expect(speech(text)).toEqual([]);
  });

  test('is a paragraph of its own after “X said:”, if it does not speak of its speaker', () => {
    expect(speech('Ada Byron said:', 'I never sold the mill to anybody.')).toEqual([
      'Ada Byron: I never sold the mill to anybody.',
    ]);
    expect(speech('Ada Byron said:', 'She never sold the mill to anybody.')).toEqual([]);
    expect(speech('Ada Byron named three reasons:', 'I never sold the mill to anybody.')).toEqual([]);
  });
});

describe('direct speech in Chinese', () => {
  test.each([
    ['戴月娥说，“站着不动最难学会”。', '戴月娥: 站着不动最难学会'],
    ['“站着不动最难学会”，戴月娥说。', '戴月娥: 站着不动最难学会'],
    ['戴月娥想了想。“站着不动最难学会，”她笑着说。', '戴月娥: 站着不动最难学会，'],
    ['戴月娥认为，如果能做到“站着不动最难学会”，就够了。', '戴月娥: 站着不动最难学会'],
    ['戴月娥摇头：“站着不动最难学会。”', '戴月娥: 站着不动最难学会。'],
    ['戴月娥回答：\n\n我从来没有学会站着不动。', '戴月娥: 我从来没有学会站着不动。'],
    ['顾言问道：\n\n为什么站着不动最难？', '?顾言: 为什么站着不动最难？'],
  ])('%s', (text, expected) => {
    expect(speech(text)).toEqual([expected]);
  });

  test('is what stands between marks in a list that somebody introduces', () => {
    expect(speech('戴月娥给出了两点理由：', '要让观众“尝到站着不动的味道”很重要；', '不急。')).toEqual([
      '戴月娥: 尝到站着不动的味道',
    ]);
  });

  test.each([
    '戴月娥来了。有网友评论说，“这才是真正的工匠精神”。',
    '戴月娥当被问到“为什么站着不动最难学”时，笑了。',
    '戴月娥很喜欢“人工智能科学家”这个词。',
  ])('is not: %s', (text) => {
    expect(speech(text)).toEqual([]);
  });
});
