/** A gradient around a point whose colours meet at edges, as a moon or a horizon is drawn, as discs and rings of one colour each. */
import { around } from './boxes.js';
import { clipped } from './clipped.js';
import type { Corner, ShapeOutline, SlideBox } from './drawn-slide.js';
import { stopsOf, type Plate, type Stop } from './gradient-stops.js';
import { lengthOf } from './lengths.js';
import { colourOf } from './styles.js';

interface Rays {
  readonly middle: Corner;
  /** Where the gradient's 100 % are, across and down. */
  readonly radius: Corner;
}

/** One colour from one distance to another, in shares of the radius. */
interface Band {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** In CSS pixels: a step between two colours that is no wider only smooths an edge. */
const EDGE = 2;
/** How far the corners of a disc may be inside of it. */
const SAGITTA = 0.1;

/** @param inner of `radial-gradient(…)`, in its parts @returns none for a gradient whose colours flow into each other */
export function radialPlates(parts: readonly string[], box: SlideBox, opacity: number): readonly Plate[] {
  const [first = ''] = parts;
  const isShaped = /\bat\b|^(?:circle|ellipse|-?[\d.]+(?:px|%))/.test(first);
  const rays = raysOf(isShaped ? first : '', box);
  if (rays === undefined || rays.radius.x <= 0 || rays.radius.y <= 0) return [];
  const bands = bandsOf(stopsOf(isShaped ? parts.slice(1) : parts, rays.radius.x), rays.radius.x);
  // What lies further in is painted later.
  return bands.toReversed().flatMap(({ colour, from, to }) => {
    const fill = colourOf(colour, opacity);
    return fill === undefined ? [] : bandPlates({ from, to }, rays, box).map((plate) => ({ ...plate, fill }));
  });
}

function raysOf(shape: string, { width, height }: SlideBox): Rays | undefined {
  const [sizes = '', place = '50% 50%'] = shape.split(/\bat\b/).map((part) => part.trim());
  const [x = '50%', y = '50%'] = place.split(/\s+(?![^()]*\))/);
  const middle = { x: lengthOf(x, width), y: lengthOf(y, height) };
  const lengths = sizes.match(/calc\([^()]*(?:\([^()]*\)[^()]*)*\)|-?[\d.]+(?:px|%)/g) ?? [];
  const [across, down = across] = lengths;
  if (across !== undefined && down !== undefined)
    return {
      middle,
      radius: { x: lengthOf(across, width), y: lengthOf(down, lengths.length > 1 ? height : width) },
    };
  if (/side|closest/.test(sizes)) return undefined;
  // To the furthest corner.
  const reach = { x: Math.max(middle.x, width - middle.x), y: Math.max(middle.y, height - middle.y) };
  if (sizes.includes('circle')) {
    const radius = Math.hypot(reach.x, reach.y);
    return { middle, radius: { x: radius, y: radius } };
  }
  return { middle, radius: { x: reach.x * Math.SQRT2, y: reach.y * Math.SQRT2 } };
}

/** None where two colours are further apart than an edge is wide. */
function bandsOf(stops: readonly Stop[], length: number): readonly Band[] {
  const bands: Band[] = [];
  let begin = 0;
  for (const [index, stop] of stops.entries()) {
    const next = stops[index + 1];
    if (next?.colour === stop.colour) continue;
    if (next !== undefined && next.at - stop.at > EDGE) return [];
    const end = next === undefined ? Infinity : (stop.at + next.at) / 2 / length;
    bands.push({ colour: stop.colour, from: begin, to: end });
    begin = end;
  }
  return bands;
}

function bandPlates(
  { from, to }: Pick<Band, 'from' | 'to'>,
  rays: Rays,
  box: SlideBox,
): readonly Pick<Plate, 'box' | 'outline'>[] {
  const { middle, radius } = rays;
  const [across, down] = [radius.x * to, radius.y * to];
  const isWithin =
    middle.x - across >= 0 &&
    middle.y - down >= 0 &&
    middle.x + across <= box.width &&
    middle.y + down <= box.height;
  if (from === 0 && isWithin) {
    const disc = {
      x: box.x + middle.x - across,
      y: box.y + middle.y - down,
      width: 2 * across,
      height: 2 * down,
    };
    return [{ box: disc, outline: { type: 'ellipse' } }];
  }
  const outer = to === Infinity ? cornersOf(box) : clipped(discOf(rays, to), box);
  const inner = from === 0 ? [] : clipped(discOf(rays, from), box);
  const [start] = outer;
  if (start === undefined) return [];
  // Around the hole the other way, over a bridge without width.
  const [end] = inner;
  const corners = end === undefined ? outer : [...outer, start, end, ...inner.toReversed()];
  return polygonPlate(corners, box);
}

function polygonPlate(
  corners: readonly Corner[],
  { x, y }: SlideBox,
): readonly { readonly box: SlideBox; readonly outline: ShapeOutline }[] {
  const own = around(corners.map((corner) => ({ ...corner, width: 0, height: 0 })));
  if (own.width <= 0 || own.height <= 0) return [];
  return [
    {
      box: { ...own, x: x + own.x, y: y + own.y },
      outline: {
        type: 'polygon',
        corners: corners.map((corner) => ({ x: corner.x - own.x, y: corner.y - own.y })),
      },
    },
  ];
}

function cornersOf({ width, height }: SlideBox): readonly Corner[] {
  return [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
}

function discOf({ middle, radius }: Rays, share: number): readonly Corner[] {
  const [across, down] = [radius.x * share, radius.y * share];
  const most = Math.max(across, down, 1);
  const count = Math.max(24, Math.ceil(Math.PI / Math.acos(1 - SAGITTA / most)));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count;
    return { x: middle.x + across * Math.cos(angle), y: middle.y + down * Math.sin(angle) };
  });
}
