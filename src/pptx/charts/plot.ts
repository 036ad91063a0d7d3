/** What the kinds of charts have in common: where their marks stand, and what they are drawn on. */
import { at } from '../../text/at.js';
import type { Chart } from '../../model/chart.js';
import type { ChartDrawing } from '../../model/chart-drawing.js';
import type { ChartWords, Colour, DrawnChart, SlideBox } from '../drawn/drawn-slide.js';
import { colour } from '../ooxml/colours.js';
import type { TextStyle } from '../ooxml/text-body.js';
import { emu } from '../ooxml/units.js';
import { el, type Xml } from '../ooxml/xml.js';
import type { ChartSheet } from './chart-sheet.js';
import { axisWords } from './labels.js';

export interface ChartContent {
  readonly chart: Chart;
  readonly drawing: ChartDrawing;
  readonly drawn: DrawnChart;
  readonly sheet: ChartSheet;
  readonly style: TextStyle;
}

/** A chart's marks, and its axes. */
export interface Plot {
  /** Where the marks stand on the slide. */
  readonly area: SlideBox;
  readonly children: readonly Xml[];
}

const CATEGORIES = 1;
const VALUES = 2;
export const AXES: readonly Xml[] = [CATEGORIES, VALUES].map((val) => el('c:axId', { val }));

export interface Axis {
  readonly name: 'c:catAx' | 'c:valAx';
  readonly isFirst: boolean;
  /** From which end it counts. */
  readonly isReversed?: boolean;
  readonly place: 'l' | 'b';
  readonly least?: number | undefined;
  readonly largest?: number | undefined;
  /** How its words are set, and at which end of the other axis; absent where it has none. */
  readonly words?: { readonly look: ChartWords; readonly at: 'low' | 'high' } | undefined;
  /** One word in so many is shown. */
  readonly stride?: number;
  readonly line?: Colour | undefined;
  /** Where it meets the other axis. */
  readonly meets?: number;
  /** Of a chart of lines: the first and the last stand at the edges. */
  readonly isToEdges?: boolean;
}

/** ECMA-376 part 1, 21.2.2.25 and 21.2.2.226: an axis of names or of values, in the order of their parts. */
export function axis(own: Axis, style: TextStyle): Xml {
  const { name, isFirst, isReversed = false, place, least, largest, words, stride = 1, line, meets } = own;
  const [id, other] = isFirst ? [CATEGORIES, VALUES] : [VALUES, CATEGORIES];
  const isHidden = words === undefined && line === undefined;
  const scaling = el(
    'c:scaling',
    {},
    el('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' }),
    largest === undefined ? undefined : el('c:max', { val: largest }),
    least === undefined ? undefined : el('c:min', { val: least }),
  );
  const stroke =
    line === undefined
      ? el('a:ln', {}, el('a:noFill'))
      : el('a:ln', { w: emu(2) }, el('a:solidFill', {}, colour(line, style.names)));
  const last =
    name === 'c:valAx'
      ? [el('c:crossBetween', { val: own.isToEdges === true ? 'midCat' : 'between' })]
      : [
          el('c:auto', { val: 0 }),
          el('c:lblAlgn', { val: 'ctr' }),
          el('c:lblOffset', { val: 50 }),
          ...(stride > 1 ? [el('c:tickLblSkip', { val: stride })] : []),
          el('c:noMultiLvlLbl', { val: 1 }),
        ];
  return el(
    name,
    {},
    el('c:axId', { val: id }),
    scaling,
    el('c:delete', { val: isHidden }),
    el('c:axPos', { val: place }),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    el('c:majorTickMark', { val: 'none' }),
    el('c:minorTickMark', { val: 'none' }),
    el('c:tickLblPos', { val: words?.at ?? 'none' }),
    el('c:spPr', {}, stroke),
    words && axisWords(words.look, stride > 1, style),
    el('c:crossAx', { val: other }),
    meets === undefined ? el('c:crosses', { val: 'autoZero' }) : el('c:crossesAt', { val: meets }),
    ...last,
  );
}

export function solid(own: Colour | undefined, { names }: TextStyle): Xml {
  return own === undefined ? el('a:noFill') : el('a:solidFill', {}, colour(own, names));
}

/** @throws Error where there are no boxes: a chart has marks */
export function edgesOf(boxes: readonly SlideBox[]): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  if (boxes.length === 0) throw new Error('a chart without marks');
  return {
    left: Math.min(...boxes.map(({ x }) => x)),
    right: Math.max(...boxes.map(({ x, width }) => x + width)),
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}

export function boxBetween(left: number, top: number, right: number, bottom: number): SlideBox {
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** Thousandths of the drawing. */
export const WHOLE = 1000;

/** @returns where the drawing begins and ends, of marks that are there and of their places in it; else the two given */
export function along(
  drawn: readonly number[],
  places: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  const low = places.indexOf(Math.min(...places));
  const high = places.indexOf(Math.max(...places));
  if (places[low] === places[high]) return [from, to];
  const each = (at(drawn, high) - at(drawn, low)) / (at(places, high) - at(places, low));
  const start = at(drawn, low) - at(places, low) * each;
  return [start, start + WHOLE * each];
}
