import { expect, test } from 'vitest';
import { readQuantity } from '../../../src/languages/quantities/read-quantity.js';
import type { ChartNumber } from '../../../src/model/chart.js';
import { numberCells, type NumberCell } from '../../../src/pptx/charts/number-formats.js';

const PLACE = { line: 1, column: 1, offset: 0 };

function cells(lang: string, ...texts: readonly string[]): readonly NumberCell[] | undefined {
  const numbers = texts.map((text): ChartNumber => {
    const quantity = readQuantity(text, lang);
    if (quantity === undefined) throw new Error(`${text} is no number`);
    return { text, quantity, span: { start: PLACE, end: PLACE } };
  });
  return numberCells(numbers, lang);
}

test.each([
  ['en', '40', 40, '0'],
  ['en', '25.50', 25.5, '0.00'],
  ['en', '1,200', 1200, '#,##0'],
  ['en', '12,345.6', 12345.6, '#,##0.0'],
  ['en', '0', 0, '0'],
  ['en', '45 %', 45, '0" %"'],
  ['en', '$40', 40, '"$"0'],
  ['en', '1.2 million', 1.2, '0.0" million"'],
  ['de', '1.200', 1200, '#,##0'],
  ['de', '1,5 Millionen', 1.5, '0.0" Millionen"'],
  ['fr', '12,5 %', 12.5, '0.0" %"'],
  ['zh-CN', '300万', 300, '0"万"'],
  ['en', '-3.5 %', -3.5, '0.0" %";-0.0" %";0.0" %"'],
])('in %s, %s is written as it is read', (lang, text, value, format) => {
  expect(cells(lang, text)).toEqual([{ value, format }]);
});

test('numbers of one scale keep it, each with its own decimals', () => {
  expect(cells('en', '1.2 million', '3 million')).toEqual([
    { value: 1.2, format: '0.0" million"' },
    { value: 3, format: '0" million"' },
  ]);
});

test('one that is below zero gives all a sign where they have one', () => {
  expect(cells('en', '-3', '4')).toEqual([
    { value: -3, format: '0;-0;0' },
    { value: 4, format: '0;-0;0' },
  ]);
});

test('numbers of two scales are written by no format', () => {
  expect(cells('en', '1.2 million', '800 thousand')).toBeUndefined();
  expect(cells('zh-CN', '3万', '2亿')).toBeUndefined();
});
