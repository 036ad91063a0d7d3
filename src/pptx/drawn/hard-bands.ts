/** A gradient of a style sheet whose colours meet at edges, that repeats along a line or turns around a point, as plates of one colour each. */
import { around } from './boxes.js';
import { clipped } from './clipped.js';
import type { Corner, SlideBox } from './drawn-slide.js';
import { stopsOf, type Plate, type Stop } from './gradient-stops.js';
import { lengthOf } from './lengths.js';
import { colourOf } from './styles.js';

/** More would be a burden to whoever opens the file. */
const MOST = 400;
const TURN = 360;

interface Band {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** @param parts of `repeating-linear-gradient(…)`, the direction left out @param angle as CSS counts it */
export function stripes(
  parts: readonly string[],
  angle: number,
  box: SlideBox,
  opacity: number,
): readonly Plate[] {
  const direction = { x: Math.sin(radians(angle)), y: -Math.cos(radians(angle)) };
  const length = Math.abs(box.width * direction.x) + Math.abs(box.height * direction.y);
  const period = periodOf(parts, length);
  const bands = bandsOf(stopsOf(parts, period));
  if (bands === undefined || period <= 0 || length / period > MOST) return [];
  const start = {
    x: box.width / 2 - (direction.x * length) / 2,
    y: box.height / 2 - (direction.y * length) / 2,
  };
  const times = Array.from({ length: Math.ceil(length / period) }, (_, index) => index * period);
  return plates(bands, box, opacity, ({ from, to }) =>
    times.map((begin) => strip(start, direction, begin + from, begin + to, box.width + box.height)),
  );
}

/** @param parts of `conic-gradient(…)` */
export function wedges(parts: readonly string[], box: SlideBox, opacity: number): readonly Plate[] {
  const [first = ''] = parts;
  const isPlaced = /^(?:from|at)\b/.test(first);
  const turned = Number.parseFloat(/from\s+(-?[\d.]+)deg/.exec(first)?.[1] ?? '0');
  const [x = '50%', y = '50%'] = (/\bat\s+(.*)$/.exec(first)?.[1] ?? '50% 50%').split(/\s+(?![^()]*\))/);
  const middle = { x: lengthOf(x, box.width), y: lengthOf(y, box.height) };
  // Lengths along the way around are counted as others are.
  const stops = (isPlaced ? parts.slice(1) : parts).map((part) => part.replace(/([\d.]+)deg/g, '$1px'));
  const bands = bandsOf(stopsOf(stops, TURN));
  if (bands === undefined) return [];
  const reach = box.width + box.height;
  return plates(bands, box, opacity, ({ from, to }) => [wedge(middle, turned + from, turned + to, reach)]);
}

/** Nothing where two colours flow into each other. */
function bandsOf(stops: readonly Stop[]): readonly Band[] | undefined {
  const spans = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from === undefined || to.at <= from.at ? [] : [{ from, to }];
  });
  if (!spans.every(({ from, to }) => from.colour === to.colour)) return undefined;
  return spans.map(({ from, to }) => ({ colour: to.colour, from: from.at, to: to.at }));
}

/** Where the last stop stands the first follows. */
function periodOf(parts: readonly string[], length: number): number {
  return lengthOf(/(calc\(.*?\)|-?[\d.]+(?:px|%))$/.exec(parts.at(-1) ?? '')?.[1] ?? '100%', length);
}

function plates(
  bands: readonly Band[],
  box: SlideBox,
  opacity: number,
  polygonsOf: (band: Band) => readonly (readonly Corner[])[],
): readonly Plate[] {
  return bands.flatMap((band) => {
    const fill = colourOf(band.colour, opacity);
    const polygons = polygonsOf(band)
      .map((polygon) => clipped(polygon, box))
      .filter((polygon) => polygon.length > 2);
    if (fill === undefined || polygons.length === 0) return [];
    const own = around(polygons.flat().map((corner) => ({ ...corner, width: 0, height: 0 })));
    return [
      {
        fill,
        box: { ...own, x: box.x + own.x, y: box.y + own.y },
        outline: {
          type: 'polygons' as const,
          polygons: polygons.map((polygon) => polygon.map(({ x, y }) => ({ x: x - own.x, y: y - own.y }))),
        },
      },
    ];
  });
}

function strip(start: Corner, { x, y }: Corner, from: number, to: number, reach: number): readonly Corner[] {
  const at = (along: number, across: number): Corner => ({
    x: start.x + x * along - y * across,
    y: start.y + y * along + x * across,
  });
  return [at(from, -reach), at(to, -reach), at(to, reach), at(from, reach)];
}

/** From one direction to the next, clockwise from above, as far as it is seen. */
function wedge(middle: Corner, from: number, to: number, reach: number): readonly Corner[] {
  const count = Math.max(2, Math.ceil((to - from) / 45) + 1);
  const rim = Array.from({ length: count }, (_, index) => {
    const angle = radians(from + ((to - from) * index) / (count - 1));
    return { x: middle.x + 2 * reach * Math.sin(angle), y: middle.y - 2 * reach * Math.cos(angle) };
  });
  return [middle, ...rim];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
