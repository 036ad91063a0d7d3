import { describe, expect, test } from 'vitest';
import { blocksOf, themeComplaints } from '../../../parse/support.js';

const figure = (kind: string, body: string): string => `~~~${kind}\n${body}\n~~~`;
const dataOf = (kind: string, body: string): unknown =>
  (blocksOf(figure(kind, body))[0] as { readonly data: unknown } | undefined)?.data;
const said = (kind: string, body: string): string => themeComplaints(figure(kind, body));

/** Labels with their numbers, as they are worth. */
function rowsOf(kind: string, body: string): readonly unknown[] {
  const data = dataOf(kind, body) as {
    readonly rows: readonly {
      readonly label: readonly { readonly value: string }[];
      readonly numbers: readonly { readonly quantity: { readonly value: number } }[];
    }[];
  };
  return data.rows.map(({ label, numbers }) => [
    label[0]?.value,
    ...numbers.map(({ quantity }) => quantity.value),
  ]);
}

describe('what is read', () => {
  test.each([
    [
      'bars',
      '- Clover: 31\n- Lime: 48',
      [
        ['Clover', 31],
        ['Lime', 48],
      ],
    ],
    [
      'bars',
      '- 三叶草：31\n- 椴树：48',
      [
        ['三叶草', 31],
        ['椴树', 48],
      ],
    ],
    [
      'bars',
      '- a: 3.7 billion\n- b: "1,200"',
      [
        ['a', 3_700_000_000],
        ['b', 1200],
      ],
    ],
    [
      'bars',
      'unit: kilograms\nrows:\n- a: 1\n- b: -2',
      [
        ['a', 1],
        ['b', -2],
      ],
    ],
    [
      'share',
      '- a: 40 %\n- b: 60 %',
      [
        ['a', 40],
        ['b', 60],
      ],
    ],
    [
      'slope',
      'columns: [1999, 2024]\nrows:\n- a: [1, 2]\n- b: [3, 4]',
      [
        ['a', 1, 2],
        ['b', 3, 4],
      ],
    ],
    [
      'quadrant',
      'x: [a, b]\ny: [c, d]\nrows:\n- a: [1, 2]\n- b: [3, 4]',
      [
        ['a', 1, 2],
        ['b', 3, 4],
      ],
    ],
  ])('%s: %j', (kind, body, rows) => {
    expect(said(kind, body)).toBe('');
    expect(rowsOf(kind, body)).toEqual(rows);
  });

  test('a file of numbers is named, and read later', () => {
    expect(dataOf('bars', 'data: data/mill.csv\nlabel: year\nvalues: [flour]\nunit: tons')).toMatchObject({
      rows: [],
      table: {
        file: { path: 'data/mill.csv' },
        label: { name: 'year' },
        values: [{ name: 'flour' }],
        unit: { text: 'tons' },
      },
    });
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['bars', '- a: 1', '1 row, and can have 2 to 8'],
    ['bars', '- a: many\n- b: 2', '`many` is no number'],
    ['bars', '- a: 1\n- a: 2', 'two rows are called “a”'],
    ['bars', '- a: 1 euro\n- b: 2 years', 'count different things'],
    ['bars', '- a: [1, 2]\n- b: 2', 'this row has 2 numbers, and there is one column'],
    ['bars', 'row:\n- a: 1\n- b: 2', 'did you mean `rows`?'],
    ['bars', 'label: x\nrows:\n- a: 1\n- b: 2', '`label` names a column, and there is no data file'],
    [
      'bars',
      'data: x.csv\nrows:\n- a: 1\n- b: 2',
      'the rows come from the data file, and are given here too',
    ],
    ['bars', '- a:\n- b: 2', 'a number is missing here'],
    ['bars', '- just words\n- b: 2', 'this row has no label with a number behind it'],
    ['share', '- a: -1\n- b: 2', '-1'],
    ['line', '- 2020: 1\n- 1990: 2\n- 2000: 3', '“1990” is before the row above it'],
    ['steps', '- March 2021: 1\n- January 2021: 2', '“January 2021” is before the row above it'],
    ['slope', '- a: [1, 2]\n- b: [3, 4]', 'this row has 2 numbers, and there is one column'],
    [
      'quadrant',
      'x: [a, b]\nrows:\n- a: [1, 2]\n- b: [3, 4]',
      'the axis `y` does not say what its two ends are called',
    ],
  ])('%s: %j', (kind, body, message) => {
    expect(said(kind, body)).toContain(message);
  });
});
