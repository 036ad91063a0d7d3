import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ChartKind } from '../../../src/model/chart.js';
import type { FigureView } from '../../../src/model/deck.js';
import { chartParts } from '../../../src/pptx/charts/chart-parts.js';
import type { TextStyle } from '../../../src/pptx/ooxml/text-body.js';
import { all, parseXml, type XmlNode } from '../../support/pptx-package.js';
import { drawnChart } from '../../support/drawn-chart.js';
import { sampleChart } from '../../support/sample-chart.js';

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

const KINDS: readonly ChartKind[] = ['bars', 'line', 'share', 'slope', 'quadrant'];

test.each(KINDS.flatMap((kind) => [2, 6].map((rows) => [kind, rows] as const)))(
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
