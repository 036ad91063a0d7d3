/** What stands at the marks of a series: ECMA-376 part 1, 21.2.2.47. */
import { officeWidth, textScale } from '../fallback/text-scale.js';
import type { ChartWords } from '../drawn/drawn-slide.js';
import { runProperties, type TextStyle } from '../ooxml/text-body.js';
import { el, words, type Xml } from '../ooxml/xml.js';
import type { SheetCell } from './chart-sheet.js';

/** Beside its mark, as the standard calls the places. */
export type LabelPlace = 'outEnd' | 'ctr' | 'l' | 'r' | 't' | 'b';

export interface PointLabel {
  readonly place: LabelPlace;
  /** What its series is called, where the label says so as well. */
  readonly name?: string | undefined;
  /** Without its number. */
  readonly isNameOnly?: boolean;
  /** From where it would stand, as shares of the chart's width and height. */
  readonly moved?: { readonly x: number; readonly y: number } | undefined;
}

/** @param labels one a cell; undefined where none stands */
export function dataLabels(
  cells: readonly SheetCell[],
  labels: readonly (PointLabel | undefined)[],
  look: ChartWords | undefined,
  style: TextStyle,
): Xml {
  const points = labels.map((label, idx) => {
    const cell = cells[idx];
    return label === undefined || cell === undefined || look === undefined
      ? el('c:dLbl', {}, el('c:idx', { val: idx }), el('c:delete', { val: 1 }))
      : el('c:dLbl', {}, el('c:idx', { val: idx }), ...pointLabel(label, cell, look, style));
  });
  const shown = [
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
  ];
  return el('c:dLbls', {}, ...points, ...shown.map((name) => el(name, { val: 0 })), NO_LEADERS);
}

/** A label that is moved is near enough to its mark: [MS-ODRAWXML] 2.24.3.77. */
const NO_LEADERS = el(
  'c:extLst',
  {},
  el(
    'c:ext',
    {
      uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
      'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
    },
    el('c15:showLeaderLines', { val: 0 }),
  ),
);

function pointLabel(
  { place, name, isNameOnly = false, moved }: PointLabel,
  cell: SheetCell,
  look: ChartWords,
  style: TextStyle,
): readonly (Xml | undefined)[] {
  const layout =
    moved &&
    el(
      'c:layout',
      {},
      el('c:manualLayout', {}, el('c:x', { val: share(moved.x) }), el('c:y', { val: share(moved.y) })),
    );
  const shows = (fact: string, val: boolean): Xml => el(fact, { val });
  return [
    layout,
    cell.words === undefined || isNameOnly ? undefined : writtenText([name, cell.words], look, style),
    el('c:numFmt', { formatCode: cell.format, sourceLinked: 0 }),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    textProperties(look, style, { wrap: 'none' }),
    el('c:dLblPos', { val: place }),
    shows('c:showLegendKey', false),
    shows('c:showVal', !isNameOnly),
    shows('c:showCatName', false),
    shows('c:showSerName', name !== undefined || isNameOnly),
    shows('c:showPercent', false),
    shows('c:showBubbleSize', false),
    name !== undefined ? el('c:separator', {}, words(' ')) : undefined,
  ];
}

function share(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Words that no format makes of the number. */
function writtenText(
  parts: readonly (string | undefined)[],
  { run, texts }: ChartWords,
  style: TextStyle,
): Xml {
  const text = parts.filter((part) => part !== undefined).join(' ');
  const own = el('a:r', {}, runProperties('a:rPr', run, scaleOf(texts), style), el('a:t', {}, words(text)));
  return el(
    'c:tx',
    {},
    el('c:rich', {}, el('a:bodyPr', { wrap: 'none' }), el('a:lstStyle'), el('a:p', {}, own)),
  );
}

/**
 * Of an axis: upright, where programs would turn words that are close. LibreOffice breaks upright words in two rather than
 * leave one out; it does not where they are turned, if only by a sixty-thousandth of a degree.
 *
 * @param isSparse some are left out
 */
export function axisWords(look: ChartWords, isSparse: boolean, style: TextStyle): Xml {
  return textProperties(look, style, { rot: isSparse ? 1 : 0, vert: 'horz', wrap: 'square' });
}

function textProperties(
  { run, texts }: ChartWords,
  style: TextStyle,
  body: Readonly<Record<string, string | number>>,
): Xml {
  const paragraph = el('a:pPr', {}, runProperties('a:defRPr', run, scaleOf(texts), style));
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', body),
    el('a:lstStyle'),
    el('a:p', {}, paragraph, el('a:endParaRPr', { lang: run.lang })),
  );
}

/** Of letters, where faces that Office has are wider: all labels of a kind are set alike. */
function scaleOf(texts: ChartWords['texts']): number {
  return Math.min(1, ...texts.map(textScale));
}

/** One that PowerPoint sets in a line, where the browser had more of them. */
export interface WideLabel {
  readonly text: string;
  /** In CSS pixels. */
  readonly room: number;
}

/** Set smaller, so that each of them has room. */
export function fittedWords(look: ChartWords, labels: readonly WideLabel[]): ChartWords {
  const fits = labels.map(({ text, room }) => room / labelWidth(text, look));
  const fit = Math.max(LEAST_FIT, Math.min(1, ...fits));
  return { ...look, run: { ...look.run, size: look.run.size * fit } };
}

/** Smaller nobody reads a label. */
const LEAST_FIT = 0.5;

/** In CSS pixels, in one line. */
export function labelWidth(text: string, { run, texts }: ChartWords): number {
  return officeWidth({ ...run, text }) * scaleOf(texts);
}
