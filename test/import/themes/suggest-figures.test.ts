import { describe, expect, test } from 'vitest';
import { suggestFigures } from '../../../src/import/themes/suggest-figures.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';

const suggest = (...sentences: readonly string[]) => suggestFigures(sentences, sentences);

describe('suggestions for figures', () => {
  test('first, second, third make a list', () => {
    expect(
      suggest('First, a gardener writes.', 'Second, she sends seeds.', 'Third, they return: forty.'),
    ).toEqual([
      { kind: 'list', lines: ['- "a gardener writes"', '- "she sends seeds"', '- "they return: forty"'] },
    ]);
  });

  test('lines with semicolons after a colon make a list', () => {
    const [list] = suggest('理由有三个：', '房租不高；', '客人不急；', '她不贪。');
    expect(list).toEqual({ kind: 'list', lines: ['- "房租不高"', '- "客人不急"', '- "她不贪"'] });
  });

  test('years make a timeline, in their order', () => {
    const [timeline] = suggest(
      'In 2016, the oven was sold.',
      'It was built in 1931.',
      'The flue cracked in 1988.',
    );
    expect(timeline).toEqual({
      kind: 'timeline',
      lines: [
        '- "1931": "It was built in 1931"',
        '- "1988": "The flue cracked in 1988"',
        '- "2016": "In 2016, the oven was sold"',
      ],
    });
  });

  test('numbers make stats', () => {
    const kinds = suggest('We grind 240 tonnes a year.', 'It is 7.5 % of it.', 'We sell 30 % of that.');
    expect(kinds.map(({ kind }) => kind)).toEqual(['stats']);
  });

  test('what is not so and what is make a comparison', () => {
    expect(
      suggest('浪不是被挡住的，而是被累倒的。', '堤不是石头，而是坡度。', '他不是工匠，而是学徒。'),
    ).toEqual([
      {
        kind: 'compare',
        lines: ['"不是": ["被挡住的", "石头", "工匠"]', '"而是": ["被累倒的", "坡度", "学徒"]'],
      },
    ]);
  });

  test.each([
    ['two years', ['In 2016, the oven was sold.', 'It was built in 1931.']],
    ['one contrast', ['It was not a mill but a school.']],
    ['the first time', ['The first time was hard.', 'A second oven came.', 'It was third in line.']],
    ['small numbers', ['We had 1 or 2 of them.', 'Then 3 came.', 'It was 4.']],
    [
      'what was not understood',
      ['It had [inaudible] 300 tonnes.', 'About 40 % or something.', '-- 700 kilos.'],
    ],
    ['clauses after “not”', ['not red but I like it', 'not blue but it is old', 'not new but we sold it']],
  ])('%s make no figure', (_, sentences) => {
    expect(suggest(...sentences)).toEqual([]);
  });

  test('are figures that build when they are pasted', () => {
    const figures = suggest(
      ...['First, [a] “gardener”: #1.', 'Second, 3 % of 1998 and 120 dogs.', 'Third, 40 % of 1999.'],
      ...['In 2004, not a mill but a school.', 'It is not a shop but a yard.', 'It is not red but [grey].'],
    );
    const fences = figures.map(({ kind, lines }) => ['~~~' + kind, ...lines, '~~~'].join('\n')).join('\n\n');
    const text = `---\ntitle: A\nlang: en\n---\n\n## One {#one}\n\n${fences}\n`;
    expect(figures.length).toBeGreaterThan(2);
    expect(parseOutline({ path: 'a.en.md', folder: '/', name: 'a', lang: 'en', text }).problems).toEqual([]);
  });
});
