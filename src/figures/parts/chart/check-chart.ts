/** A chart with all of its rows in, what keeps it from being drawn out as problems. */
import { readMoment } from '../../../languages/moments/read-moment.js';
import { at } from '../../../text/at.js';
import type { Chart, ChartNumber, WrittenAt } from '../../../model/chart.js';
import { plainText } from '../../../model/inline.js';
import type { RuleName } from '../../../model/problems/rules.js';
import { shorten } from '../../../text/shorten.js';
import type { ChartShape } from './chart-shape.js';

/** `place` may be in another file than the outline. */
export type ReportAt = (rule: RuleName, place: WrittenAt, message: string, hint: string) => void;

/**
 * @param lang BCP 47: by which dates are read
 * @param fence where the chart as a whole is written
 */
export function checkChart(
  chart: Chart,
  { shape, lang }: { readonly shape: ChartShape; readonly lang: string },
  fence: WrittenAt,
  report: ReportAt,
): void {
  checkCounts(chart, shape, fence, report);
  checkLabels(chart, report);
  if (chart.kind === 'line' || chart.kind === 'steps') checkOrder(chart, lang, report);
  checkUnits(chart, report);
  if (chart.kind === 'share') checkShares(chart, fence, report);
}

function checkCounts(
  { kind, rows, columns }: Chart,
  shape: ChartShape,
  fence: WrittenAt,
  report: ReportAt,
): void {
  const counts = [
    { noun: 'row', count: rows.length, limits: shape.rows },
    ...(shape.columns[1] > 1
      ? [{ noun: 'column', count: Math.max(1, columns.length), limits: shape.columns }]
      : []),
  ];
  for (const { noun, count, limits } of counts) {
    const [least, most] = limits;
    if (count >= least && count <= most) continue;
    const found = count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? '' : 's'}`;
    const wanted = least === most ? `must have ${least}` : `can have ${least} to ${most}`;
    const hint =
      count < least ? 'add some, or say it in a point instead' : 'leave some out, or join them to “others”';
    report('figure-items', fence, `this \`${kind}\` has ${found}, and ${wanted}`, hint);
  }
}

function checkLabels({ kind, rows }: Chart, report: ReportAt): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const label = plainText(row.label);
    if (seen.has(label))
      report(
        'chart-data',
        row,
        `two rows are called “${shorten(label)}”`,
        `name each row of \`${kind}\` once`,
      );
    seen.add(label);
  }
}

/** Where all rows are dates, the line is read as time that passes. */
function checkOrder({ kind, rows }: Chart, lang: string, report: ReportAt): void {
  const dates = rows.flatMap(({ label }) => {
    const moment = readMoment(plainText(label), lang);
    return moment?.type === 'date' ? [moment.year] : [];
  });
  if (dates.length < rows.length) return;
  const early = dates.findIndex((date, index) => date < (dates[index - 1] ?? date));
  if (early === -1) return;
  const row = at(rows, early);
  const message = `“${shorten(plainText(row.label))}” is before the row above it`;
  report('chart-data', row, message, `put the rows of \`${kind}\` in the order of time`);
}

/** Each of a quadrant's axes counts something of its own. */
function checkUnits({ kind, rows }: Chart, report: ReportAt): void {
  const numbers = rows.flatMap((row) => row.numbers);
  const series =
    kind === 'quadrant' ? [0, 1].map((axis) => rows.flatMap((row) => row.numbers[axis] ?? [])) : [numbers];
  for (const [first, ...others] of series) {
    const other = others.find(({ quantity }) => first !== undefined && quantity.unit !== first.quantity.unit);
    if (first === undefined || other === undefined) continue;
    report(
      'chart-data',
      other,
      `\`${shorten(other.text)}\` and \`${shorten(first.text)}\` count different things`,
      'draw what counts the same in one chart, each number with the same unit or none',
    );
  }
}

/** In percent: what rounding may leave. */
const ROUNDING = 1;

function checkShares({ rows }: Chart, fence: WrittenAt, report: ReportAt): void {
  const numbers = rows.flatMap((row) => row.numbers);
  const negative = numbers.find(({ quantity }) => quantity.value < 0);
  if (negative !== undefined) {
    const hint = 'draw it with `bars`, which have a zero between them';
    report('chart-data', negative, `a share cannot be negative, as \`${shorten(negative.text)}\` is`, hint);
    return;
  }
  const total = sumOf(numbers);
  if (numbers.length > 0 && total === 0)
    report(
      'chart-data',
      fence,
      'all shares are zero',
      'leave the figure out, or give the numbers that make the whole',
    );
  const isPercent = numbers.length > 0 && at(numbers, 0).quantity.unit === '%';
  if (!isPercent || Math.abs(total - 100) <= ROUNDING || total === 0) return;
  report(
    'chart-data',
    fence,
    `the shares add up to ${String(Number(total.toPrecision(6)))} %, not to 100 %`,
    total < 100 ? 'add what is missing as a row of its own' : 'check the numbers, or draw them with `bars`',
  );
}

function sumOf(numbers: readonly ChartNumber[]): number {
  return numbers.reduce((sum, { quantity }) => sum + quantity.value, 0);
}
