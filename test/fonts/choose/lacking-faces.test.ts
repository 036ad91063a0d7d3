import { describe, expect, test } from 'vitest';
import type { AuthorFont } from '../../../src/fonts/files/author-font.js';
import { lackingFaces, type PageFace } from '../../../src/fonts/choose/lacking-faces.js';

const face = (family: string, unicodeRange: string, weight = '400', style = 'normal'): PageFace => ({
  ...{ family, unicodeRange, weight, style },
});

const FACES = [
  face('"Pullquote Sans"', 'U+20-7E, U+E9'),
  face('Pullquote Sans', 'U+4E00-9FFF'),
  face('Pullquote Sans', 'U+20-7E', '600'),
  face('Pullquote Sans', 'U+20-7E', '400', 'italic'),
  face('Han', 'U+4E00-9FFF', '100 900'),
];

function missing(
  text: string,
  families: string,
  { weight = 400, italic = false } = {},
  faces: readonly PageFace[] = FACES,
): string {
  const texts = [{ families, weight, italic, clusters: Array.from(text) }];
  return String.fromCodePoint(...lackingFaces(texts, faces, []).flat());
}

describe('of a family the faces of one style and weight are asked', () => {
  test.each([
    ['upright', {}, ''],
    ['italic, in which there are no such signs', { italic: true }, '熱'],
    ['bold, which is the next', { weight: 700 }, '熱'],
    ['lighter, of which there is none', { weight: 300 }, ''],
    ['500, for which 400 is nearer than 600', { weight: 500 }, ''],
    ['bold italic, of which there is one weight', { weight: 700, italic: true }, '熱'],
  ])('%s', (_, style, expected) => {
    expect(missing('a 熱', '"Pullquote Sans"', style)).toBe(expected);
  });
});

test.each([
  ['another family has them', 'a熱', '"pullquote sans", Han', { italic: true }, ''],
  ['none that is named is there', 'ab', 'Georgia, serif', {}, 'ab'],
  ['what draws nothing lacks nothing', ' \n\u00ad\u200b', 'Georgia', {}, ''],
  ['nobody has it', 'aλ', '"Pullquote Sans", Han', {}, 'λ'],
] as const)('%s', (_, text, families, style, expected) => {
  expect(missing(text, families, style)).toBe(expected);
});

test('a letter in two parts is drawn by the letter that they make', () => {
  const style = { families: 'Pullquote Sans', weight: 400, italic: false };
  expect(lackingFaces([{ ...style, clusters: ['e\u0301', 'u\u0301'] }], FACES, [])).toEqual([[0x301]]);
});

test('a face that claims all characters has those of its font', () => {
  const own = [face('Own', 'U+0-10FFFF')];
  const text = { families: 'Own', weight: 400, italic: false, clusters: ['a', 'b'] };
  const font = { path: 'own.ttf', family: 'own', codePoints: new Set([0x61]) } as unknown as AuthorFont;
  expect(lackingFaces([text], own, [font])).toEqual([[0x62]]);
  expect(lackingFaces([text], own, [])).toEqual([[0x61, 0x62]]);
});

test('a family with a comma in its name is one family', () => {
  expect(missing('aλ', '"Plain, Wide"', {}, [face('"Plain, Wide"', 'U+61'), face('Plain', 'U+3BB')])).toBe(
    'λ',
  );
});

test('each text is asked of its own faces', () => {
  const style = { families: 'Pullquote Sans', weight: 400, clusters: ['熱', 'a'] };
  expect(
    lackingFaces(
      [
        { ...style, italic: true },
        { ...style, italic: false },
      ],
      FACES,
      [],
    ),
  ).toEqual([[0x71b1], []]);
});

test('ranges are whole, wherever they begin and end', () => {
  const ranges = [face('R', 'U+64, U+61-62, U+66-67')];
  const text = { families: 'R', weight: 400, italic: false, clusters: Array.from('abcdefgh') };
  expect(lackingFaces([text], ranges, [])).toEqual([[0x63, 0x65, 0x68]]);
});
