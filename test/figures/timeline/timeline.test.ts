import { describe, expect, test } from 'vitest';
import { blocksOf, themeComplaints } from '../../parse/support.js';

const figure = (rows: string, scale = 'scale: time\n'): string => `~~~timeline\n${scale}rows:\n${rows}\n~~~`;
const list = (...labels: readonly string[]): string =>
  labels.map((label) => `- ${label}: something`).join('\n');
const dataOf = (text: string): unknown => (blocksOf(text)[0] as { readonly data: unknown } | undefined)?.data;
const said = (rows: string): string => themeComplaints(figure(rows));

describe('a scale of time', () => {
  test.each([
    [
      ['2000', '2005', '2020'],
      [0, 250, 1000],
    ],
    [
      ['1 BC', 'AD 1', 'AD 2'],
      [0, 500, 1000],
    ],
    [
      ['2000', '2000', '2010'],
      [0, 0, 1000],
    ],
    [
      ['3 days', '6 days', '9 days'],
      [0, 500, 1000],
    ],
    [
      ['"10:00"', '"10:15"', '"11:00"'],
      [0, 250, 1000],
    ],
    [
      ['20 years ago', '15 years ago', 'today'],
      [0, 250, 1000],
    ],
    [
      ['2000', '2000'],
      [500, 500],
    ],
  ])('%j stand where they are in time', (labels, marks) => {
    expect(themeComplaints(figure(list(...labels)))).toBe('');
    expect(dataOf(figure(list(...labels)))).toMatchObject({ scale: { marks, isLogarithmic: false } });
  });

  test('is logarithmic from where most happens, where one span is more than a hundred times another', () => {
    expect(dataOf(figure(list('1000 years ago', '10 years ago', '1 year ago')))).toMatchObject({
      scale: { isLogarithmic: true, marks: [0, 853, 1000] },
    });
    expect(dataOf(figure(list('1 day', '2 days', '10 years')))).toMatchObject({
      scale: { isLogarithmic: true, marks: [0, 84, 1000] },
    });
    expect(dataOf(figure(list('2000', '2001', '2101')))).toMatchObject({ scale: { isLogarithmic: false } });
  });

  test('what is far away counts from the latest date', () => {
    expect(themeComplaints(figure(list('300,000 years ago', '1969', '2022')))).toBe('');
  });

  test('without one each row is as far from the next', () => {
    expect(dataOf(figure(list('2000', '2001', '2020'), ''))).not.toHaveProperty('scale');
  });
});

describe('what is wrong is said, and drawn as without a scale', () => {
  test.each([
    [list('2000', 'later', '2010'), '`later` is no time that can be read'],
    [list('2010', '2000'), '`2000` is before the row above it'],
    [list('2000', '3 years ago'), 'the rows do not count from one point'],
    [list('3 years', '2 years ago'), 'the rows do not count from one point'],
    ['- words alone\n- 2000: something', 'this row does not say when'],
  ])('%j', (rows, message) => {
    expect(said(rows)).toContain(message);
    expect(dataOf(figure(rows))).toMatchObject({ kind: 'timeline' });
    expect((dataOf(figure(rows)) as { readonly scale?: unknown }).scale).toBeUndefined();
  });

  test.each([
    ['scale: log\nrows:\n- 2000: a\n- 2001: b', 'a `timeline` has no such scale'],
    ['scale: time\nrow:\n- 2000: a\n- 2001: b', 'did you mean `rows`?'],
    ['scale: time', 'this `timeline` has no `rows:`'],
    ['scale: time\nrows:\n- 2000: a', '1 item, and can have 2 to 6'],
  ])('%j', (body, message) => {
    expect(themeComplaints(`~~~timeline\n${body}\n~~~`)).toContain(message);
  });
});
