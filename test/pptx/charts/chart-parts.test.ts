import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ChartKind } from '../../../src/model/chart.js';
import type { FigureView } from '../../../src/model/deck.js';
import { chartParts } from '../../../src/pptx/charts/chart-parts.js';
import { PLOTTED_KINDS } from '../../../src/pptx/drawn/plotted-charts.js';
import type { TextStyle } from '../../../src/pptx/ooxml/text-body.js';
import { all, parseXml, type XmlNode } from '../../support/pptx-package.js';
import { drawnChart } from '../../support/drawn-chart.js';
import { sampleChart } from '../../support/sample-chart.js';
import { chartType } from '../../../src/figures/registry.js';
import { at } from '../../../src/text/at.js';

const style: TextStyle = {
  names: new Map(),
  theme: { mj: 'serif', mn: 'sans' },
  lang: 'en',
  link: () => undefined,
};
interface MadeChart {
  readonly chart: XmlNode;
  /** What stands in each cell of its sheet, by its address. */
  readonly cells: ReadonlyMap<string, string>;
}

function made(figure: FigureView, rows: number): MadeChart {
  const [chart, book] = chartParts('chart1-1', figure, drawnChart(rows), style);
  const files = unzipSync(book.bytes);
  const sheet = parseXml(Buffer.from(files['xl/worksheets/sheet1.xml'] ?? '').toString('utf8'));
  const cells = all(sheet, 'c').map((cell) => {
    const [value] = [...all(cell, 'v'), ...all(cell, 't')];
    return [cell.attributes['r'] ?? '', value?.text ?? ''] as const;
  });
  return { chart: parseXml(Buffer.from(chart.bytes).toString('utf8')), cells: new Map(cells) };
}

/** @param formula e.g. `Sheet1!$B$2:$B$4` */
function addresses(formula: string): readonly string[] {
  const [, column = '', row = '', lastColumn = column, lastRow = row] =
    /^Sheet1!\$([A-Z])\$(\d+)(?::\$([A-Z])\$(\d+))?$/.exec(formula) ?? [];
  const columns = spread(column.charCodeAt(0), lastColumn.charCodeAt(0)).map((code) =>
    String.fromCharCode(code),
  );
  return columns.flatMap((letter) =>
    spread(Number(row), Number(lastRow)).map((number) => `${letter}${number}`),
  );
}

function spread(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test.each(PLOTTED_KINDS.flatMap((kind) => [2, 6].map((rows) => [kind, rows] as const)))(
  '%s of %i rows shows what stands in its sheet, so that who edits one edits both',
  (kind, rows) => {
    const { chart, cells } = made(sampleChart(kind, rows), rows);
    const references = [...all(chart, 'c:numRef'), ...all(chart, 'c:strRef')];
    const shown = references.flatMap((reference) => {
      const [formula] = all(reference, 'c:f');
      const points = all(reference, 'c:pt').map((point) => all(point, 'c:v')[0]?.text ?? '');
      return addresses(formula?.text ?? '').map((address, index) => [address, points[index]] as const);
    });
    expect(shown.length).toBeGreaterThan(rows);
    for (const [address, value] of shown) expect(cells.get(address) ?? '', address).toBe(value);
    // And nothing stands there that it does not show.
    expect([...cells.keys()].filter((address) => !shown.some(([one]) => one === address))).toEqual(
      kind === 'quadrant' ? ['B1', 'C1'] : [],
    );
  },
);

test('each number is called as the slide calls it, and follows its cell', () => {
  const { chart } = made(sampleChart('bars', 3), 3);
  const labels = all(chart, 'c:dLbl');
  expect(labels.map((label) => all(label, 'c:showVal')[0]?.attributes['val'])).toEqual(['1', '1', '1']);
  expect(
    labels.flatMap((label) => all(label, 'c:numFmt')).map(({ attributes }) => attributes['formatCode']),
  ).toEqual(['0', '0', '0']);
  expect(all(chart, 'c:rich')).toEqual([]);
});

test('numbers that no format writes are labelled with the words of the slide', () => {
  const figure = sampleChart('bars', 2);
  if (!('rows' in figure)) throw new Error('no chart');
  const texts = ['1.2 million', '800 thousand'];
  const rows = figure.rows.map((row, index) => ({
    ...row,
    numbers: [{ ...row.numbers[0], text: texts[index], quantity: { value: index === 0 ? 1.2e6 : 8e5 } }],
  }));
  const { chart, cells } = made({ ...figure, rows } as FigureView, 2);
  expect(all(chart, 'c:rich').map((label) => all(label, 'a:t')[0]?.text)).toEqual(texts);
  expect([cells.get('B2'), cells.get('B3')]).toEqual(['1200000', '800000']);
});

/** As it is planned with these numbers, a list a row. */
function charted(kind: ChartKind, rows: readonly (readonly number[])[], label = 'Item'): FigureView {
  const figure = sampleChart(kind, rows.length, label);
  if (!('rows' in figure)) throw new Error('no chart');
  const numbered = rows.map((numbers, index) => ({
    ...at(figure.rows, index),
    numbers: numbers.map((value) => ({
      ...at(at(figure.rows, 0).numbers, 0),
      text: `${value} million`,
      quantity: { value: value * 1e6 },
    })),
  }));
  const chart = { ...figure, rows: numbered };
  return { ...chart, drawing: chartType(chart).draw(chart) };
}

const numberOf = (node: XmlNode, name: string, attribute = 'val'): readonly number[] =>
  all(node, name).map(({ attributes }) => Number(attributes[attribute]));

test('labels of lines that end in one place make way for each other', () => {
  const { chart } = made(
    charted('slope', [
      [10, 20],
      [10, 20],
      [10, 40],
    ]),
    3,
  );
  const firsts = all(chart, 'c:dLbl').filter((_, index) => index % 2 === 0);
  const moves = firsts.map(
    (label) => all(label, 'c:y').map(({ attributes }) => Number(attributes['val']))[0] ?? 0,
  );
  expect(new Set(moves).size).toBe(3);
});

test('an axis begins in the scale of its numbers', () => {
  const { chart } = made(
    charted('line', [
      [1000.5, 1003],
      [1001, 1010],
    ]),
    2,
  );
  const [least = 0] = numberOf(chart, 'c:min');
  expect(least).toBeGreaterThan(900);
  expect(least).toBeLessThan(1001);
});

test('labels of parts that have many words are set smaller, all alike, and begin where the browser has them begin', () => {
  const sizes = (label: string): readonly number[] => {
    const { chart } = made(charted('share', [[30], [20]], label), 2);
    return numberOf(chart, 'a:defRPr', 'sz');
  };
  const [usual = 0] = sizes('Item');
  const long = sizes('The long name of an item that has no end and goes on and on until nothing is left');
  expect(new Set(long).size).toBe(1);
  expect(long[0]).toBeLessThan(usual);
});

test('names of moments are neither turned nor broken', () => {
  const { chart } = made(sampleChart('line', 24), 24);
  const [axis] = all(chart, 'c:catAx');
  expect(axis && numberOf(axis, 'a:bodyPr', 'rot')[0]).toBeLessThanOrEqual(1);
});

test('the line that a browser breaks to tell it from the others is broken', () => {
  const { chart } = made(sampleChart('line', 4), 4);
  const dashed = all(chart, 'c:ser').map((one) => all(one, 'a:prstDash').length > 0);
  expect(dashed).toEqual(dashed.map((_, index) => index === 3));
  expect(dashed.length).toBeGreaterThan(0);
});
