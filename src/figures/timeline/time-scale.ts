/** Items and where they are written in, the place of each on a line that is true to time out. */
import { readMoment } from '../../languages/moments/read-moment.js';
import type { Moment } from '../../languages/moments/moment.js';
import type { FigureItem, TimeScale } from '../../model/figure.js';
import { plainText } from '../../model/inline.js';
import type { Span } from '../../model/position.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';
import { shorten } from '../../text/shorten.js';
import { scaleOfTime } from '../parts/chart/scales.js';
import { reportPart, type FigureContext } from '../parts/figure-context.js';

const FORMS = 'write a year, a date, `300,000 years ago`, or a length of time such as `3 weeks`';

/** What is wrong is reported; undefined where that leaves no line that is true. */
export function timeScale(
  items: readonly FigureItem[],
  rows: YamlNode,
  context: FigureContext,
): TimeScale | undefined {
  const spans = rows.kind === 'list' ? rows.items.map(({ span }) => span) : [];
  if (spans.length !== items.length) return undefined;
  const read = items.map((item, index) => momentOf(item, spans[index] ?? rows.span, context));
  const moments = read.filter((moment) => moment !== undefined);
  if (moments.length < items.length) return undefined;
  const years = yearsOf(moments, spans, context);
  if (years === undefined || !isInOrder(years, items, spans, context)) return undefined;
  return scaleOfTime(years);
}

function momentOf({ label }: FigureItem, span: Span, context: FigureContext): Moment | undefined {
  const written = label === undefined ? '' : plainText(label);
  const moment = readMoment(written, context.lang);
  if (moment === undefined) {
    const message =
      label === undefined
        ? 'this row does not say when'
        : `\`${shorten(written)}\` is no time that can be read`;
    reportPart(span, message, FORMS, context);
  }
  return moment;
}

/** From here on it makes no difference in which year one counts back. */
const FAR = 3000;

/** All on one line, in years. */
function yearsOf(
  moments: readonly Moment[],
  spans: readonly Span[],
  context: FigureContext,
): readonly number[] | undefined {
  const dates = moments.flatMap((moment) => (moment.type === 'date' ? [moment.year] : []));
  const present = Math.max(...dates);
  const years = moments.map((moment) => {
    if (moment.type === 'date') return moment.year;
    if (dates.length === 0) return moment.type === 'ago' ? -moment.years : moment.years;
    return moment.type === 'ago' && moment.years >= FAR ? present - moment.years : undefined;
  });
  const types = new Set(moments.map(({ type }) => type));
  const odd =
    types.has('ago') && types.has('after')
      ? moments.findIndex(({ type }) => type !== moments[0]?.type)
      : years.indexOf(undefined);
  if (odd === -1) return years.filter((year) => year !== undefined);
  reportPart(
    spans[odd] ?? context.fence,
    'the rows do not count from one point: some are dates, some are counted from another time',
    'write all of them as dates, all as `3 years ago`, or all as `3 years`',
    context,
  );
  return undefined;
}

function isInOrder(
  years: readonly number[],
  items: readonly FigureItem[],
  spans: readonly Span[],
  context: FigureContext,
): boolean {
  const early = years.findIndex((year, index) => year < (years[index - 1] ?? year));
  if (early === -1) return true;
  const label = items[early]?.label;
  reportPart(
    spans[early] ?? context.fence,
    `\`${shorten(label === undefined ? '' : plainText(label))}\` is before the row above it`,
    'put the rows in the order of time',
    context,
  );
  return false;
}
