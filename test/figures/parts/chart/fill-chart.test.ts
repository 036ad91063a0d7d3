import { describe, expect, test } from 'vitest';
import { fillChart } from '../../../../src/figures/parts/chart/fill-chart.js';
import { chartType } from '../../../../src/figures/registry.js';
import type { Chart, ChartKind, TableRef } from '../../../../src/model/chart.js';
import { plainText } from '../../../../src/model/inline.js';

const SPAN = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

function filled(
  text: string,
  more: Partial<TableRef> = {},
  kind: ChartKind = 'bars',
  lang = 'en',
): { readonly rows: readonly string[]; readonly problems: readonly string[] } {
  const table: TableRef = { file: { path: 'data/x.csv', span: SPAN }, fence: SPAN, ...more };
  const empty: Chart = { kind, columns: [], rows: [], table };
  const problems: string[] = [];
  const { rows } = fillChart(
    empty,
    table,
    { path: 'data/x.csv', text },
    chartType(empty).table,
    lang,
    (rule, { file = 'talk.en.md', span: { start } }, message) => {
      problems.push(`${file}:${start.line}:${start.column} ${rule}: ${message}`);
    },
  );
  return {
    rows: rows.map(
      ({ label, numbers }) => `${plainText(label)}: ${numbers.map((number) => number.text).join(', ')}`,
    ),
    problems,
  };
}

const column = (name: string): { readonly name: string; readonly span: typeof SPAN } => ({
  name,
  span: SPAN,
});

test('the first column has the labels, the others the numbers', () => {
  expect(filled('year,made,cost\n2022,24,16.75\n2023,31,19', {}, 'line')).toEqual({
    rows: ['2022: 24, 16.75', '2023: 31, 19'],
    problems: [],
  });
});

test('columns are chosen by their names, in any order, parted by semicolons or tabs too', () => {
  const chosen = { label: column('land'), values: [column('b')] };
  expect(filled('a;b;land\n1;2;France\n3;4;"Spain; north"', chosen).rows).toEqual([
    'France: 2',
    'Spain; north: 4',
  ]);
  expect(filled('land\ta\tb\nFrance\t1\t2\nSpain\t3\t4', chosen).rows).toEqual(['France: 2', 'Spain: 4']);
});

test('numbers are grouped as the outline’s language groups digits; zero and a million millions are numbers', () => {
  const text = 'a,b\nx,0\ny,1000000000000\nz,-1234.5';
  expect(filled(text).rows).toEqual(['x: 0', 'y: 1,000,000,000,000', 'z: -1,234.5']);
  expect(filled(text, {}, 'bars', 'de').rows).toEqual(['x: 0', 'y: 1.000.000.000.000', 'z: -1.234,5']);
});

describe('a file that is none', () => {
  test.each([
    ['empty', '', 'data/x.csv:1:1 table-data: the data file is empty'],
    [
      'a line of names alone',
      'a,b',
      'data/x.csv:1:1 table-data: the data file has no columns with rows below them',
    ],
    ['a missing column', 'a,b\nx,1\ny,2', 'talk.en.md:1:1 table-data: the data file has no column “c”'],
    ['a column twice', 'a,c,c\nx,1,2\ny,2,3', 'data/x.csv:1:5 table-data: two columns are called “c”'],
    [
      'another notation',
      'a,c\nx,1\ny,"1,234"',
      'data/x.csv:3:3 chart-number: `1,234` is no number as data files write it',
    ],
    ['words', 'a,c\nx,1\ny,many', 'data/x.csv:3:3 chart-number: `many` is no number as data files write it'],
    ['a hole', 'a,c\nx,1\ny,', 'data/x.csv:3:3 table-data: “y” has no number in the column “c”'],
    ['a label twice', 'a,c\nx,1\nx,2', 'data/x.csv:3:1 chart-data: two rows are called “x”'],
    [
      'too many rows for a slide',
      `a,c\n${Array.from({ length: 9 }, (_, row) => `${row},1`).join('\n')}`,
      'talk.en.md:1:1 figure-items: this `bars` has 9 rows, and can have 2 to 8',
    ],
    [
      'too many rows at all',
      `a,c\n${'x,1\n'.repeat(1001)}`,
      'data/x.csv:1002:1 table-data: the data file has 1,001 rows, and no more than 1,000 are read',
    ],
  ])('%s', (_, text, problem) => {
    expect(filled(text, { values: [column('c')] }).problems[0]).toBe(problem);
  });

  test('a negative share, and shares of another whole', () => {
    expect(filled('a,c\nx,-1\ny,2', {}, 'share').problems).toEqual([
      'data/x.csv:2:3 chart-data: a share cannot be negative, as `-1` is',
    ]);
    expect(filled('a,c\nx,40%\ny,35%', {}, 'share').problems).toEqual([
      'talk.en.md:1:1 chart-data: the shares add up to 75 %, not to 100 %',
    ]);
  });
});

test('a row with more cells than there are columns is said: what stands in them would be left out', () => {
  const { rows, problems } = filled('y,v\na,1,5\nb,2,75\nc,3,');
  expect(rows).toEqual(['c: 3']);
  expect(problems.slice(0, 2)).toEqual([
    'data/x.csv:2:5 table-data: this row has 3 cells, and there are 2 columns',
    'data/x.csv:3:5 table-data: this row has 3 cells, and there are 2 columns',
  ]);
});

test('all decimals that a data file has are shown', () => {
  expect(filled('y,v\na,0.0000002\nb,0.12345678').rows).toEqual(['a: 0.0000002', 'b: 0.12345678']);
});
