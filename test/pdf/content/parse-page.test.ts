import { expect, test } from 'vitest';
import { parseOperations } from '../../../src/pdf/content/parse-operations.js';
import { parsePage } from '../../../src/pdf/content/parse-page.js';
import type { PageContent } from '../../../src/pdf/content/page-content.js';

const characters = new Map(Array.from('abcdefgh', (character, index) => [index + 1, character]));

/** @param bytesPerCode what the page's one font counts in. */
function read(content: string, bytesPerCode: 1 | 2 = 2): PageContent {
  const resources = { font: () => ({ characters, bytesPerCode }), corners: () => [] };
  return parsePage(parseOperations(content), resources, [0, 0, 400, 400]);
}

const marked = (text: string): string => `/P <</MCID 3 >>BDC\nBT\n/F4 10 Tf\n1 0 0 1 50 60 Tm\n${text}\nET\nEMC`;

test('a line shown glyph by glyph says its words, and where it begins and ends', () => {
  const { runs, marks, loose } = read(marked('<0001> Tj\n7.5 0 Td <00020003> Tj\n8 0 Td <0004> Tj'));
  expect(runs).toMatchObject([{ mark: 3, text: 'abcd', first: [50, 60], last: [65.5, 60], size: 10 }]);
  expect(marks.get(3)?.box).toEqual([50, 58, 75.5, 68]);
  expect(loose).toEqual([]);
});

test('it reads as the same glyphs do that are stepped to in another way', () => {
  const stepped = read(marked('<0001> Tj\n7.5 0 Td <0002> Tj\n-20 0 Td <0003> Tj\n4 0 Td <0009> Tj'));
  const apart = read(marked('<0001> Tj 7.5  0 Td <0002> Tj -20  0 Td <0003> Tj 4  0 Td <0009> Tj'));
  const [line, parts] = [stepped, apart].map(({ runs, marks }) => ({
    runs: runs.map((run) => ({ ...run, end: undefined })),
    box: marks.get(3)?.box,
  }));
  expect(line).toEqual(parts);
  expect(line?.runs[0]?.text).toBe('abc\u{fffd}');
  expect(line?.box).toEqual([37.5, 58, 67.5, 68]);
});

test('only what the page shows of a line counts, also where both of its ends are cut off', () => {
  const { marks } = read(marked('-100 0 Td <0001> Tj\n60 0 Td <0002> Tj\n400 0 Td <0003> Tj'));
  expect(marks.get(3)?.box).toEqual([0, 58, 400, 68]);
});

test('another line, another font and a text of its own each begin a run', () => {
  const { runs } = read(
    marked('<0001> Tj\n5 0 Td <0002> Tj\n0 -12 Td <0003> Tj\n/F5 8 Tf\n<0004> Tj\nET\nBT\n/F4 8 Tf\n<0005> Tj'),
  );
  expect(runs.map(({ text, first }) => [text, ...first])).toEqual([
    ['ab', 50, 60],
    ['c', 55, 48],
    ['d', 55, 48],
    ['e', 0, 0],
  ]);
});

test('a dot above its letter is on the same line, wherever the line goes on', () => {
  const { runs } = read(marked('<0001> Tj\n5 -6 Td <0002> Tj\n0 6 Td <0003> Tj\n0 -12 Td <0004> Tj'));
  expect(runs.map(({ text }) => text)).toEqual(['abc', 'd']);
});

test('glyphs of a script from right to left say their words in the order in which they are read', () => {
  const { runs } = read(
    marked('<0004> Tj\n/ReversedChars BMC\n<0001> Tj\n5 0 Td <0002> Tj\nEMC\n<0003> Tj'),
  );
  expect(runs.map(({ text }) => text)).toEqual(['dbac']);
});

test.for([
  ['[<0001> -30 <00 02>] TJ', 2, 'ab'],
  ['<01 02 3> Tj', 1, 'ab\u{fffd}'],
  ['(\\001\\002) Tj', 1, 'ab'],
] as const)('%s says %j', ([text, bytesPerCode, words]) => {
  expect(read(marked(text), bytesPerCode).runs.map((run) => run.text)).toEqual([words]);
});

test('words that stand for the glyphs are taken in their place', () => {
  const { runs } = read(marked('/Span <</ActualText (fine) >> BDC <0001> Tj\n3 0 Td <0002> Tj EMC'));
  expect(runs.map(({ text }) => text)).toEqual(['fine']);
});

test('a line outside of every mark is told by where it is drawn', () => {
  const content = 'BT\n/F4 10 Tf\n1 0 0 1 5 6 Tm\n<0001> Tj\n7.5 0 Td <0002> Tj\nET';
  expect(read(content).loose).toEqual([{ start: 0, end: content.length }]);
});
