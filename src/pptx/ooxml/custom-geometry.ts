/** Outlines that PowerPoint has no name for, as paths: ECMA-376 part 1, 20.1.9.8. */
import type { Corner, RoundedBox, ShapeOutline, SlideBox } from '../drawn/drawn-slide.js';
import { at } from '../../text/at.js';
import { angle, emu } from './units.js';
import { el, type Xml } from './xml.js';

type Outline = Extract<ShapeOutline, { type: 'curved' | 'frame' | 'polygon' | 'polygons' }>;

export function customGeometry(outline: Outline, { width, height }: SlideBox): Xml {
  const path = el('a:path', { w: emu(width), h: emu(height) }, ...stepsOf(outline, { width, height }));
  return el(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => el(name)),
    el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    el('a:pathLst', {}, path),
  );
}

function stepsOf(outline: Outline, size: Pick<SlideBox, 'width' | 'height'>): readonly Xml[] {
  if (outline.type === 'polygon') return polygon(outline.corners);
  if (outline.type === 'polygons') return outline.polygons.flatMap(polygon);
  const outer = { box: { x: 0, y: 0, ...size }, radii: outline.radii };
  if (outline.type === 'curved') return closed(clockwise(turnsOf(outer)));
  const { first, count } = outline.sides;
  // What is run around the other way within a path is left out of it.
  if (count === CORNERS)
    return [
      ...closed(clockwise(turnsOf(outer))),
      ...closed(counterClockwise(turnsOf(outline.inner).toReversed())),
    ];
  const along = (turns: readonly Turn[]): readonly Turn[] =>
    [...turns, ...turns].slice(first, first + count + 1);
  const there = clockwise(along(turnsOf(outer)));
  const [, ...back] = counterClockwise(along(turnsOf(outline.inner)).toReversed());
  const end = at(along(turnsOf(outline.inner)), count).to;
  return closed([...there, to('a:lnTo', end), ...back]);
}

const CORNERS = 4;

function polygon(corners: readonly Corner[]): readonly Xml[] {
  return closed(corners.map((corner, index) => to(index === 0 ? 'a:moveTo' : 'a:lnTo', corner)));
}

function to(name: 'a:moveTo' | 'a:lnTo', { x, y }: Corner): Xml {
  return el(name, {}, el('a:pt', { x: emu(x), y: emu(y) }));
}

interface Turn {
  readonly from: Corner;
  readonly to: Corner;
  readonly radius: Corner;
  /** Where on its ellipse it begins, in degrees, clockwise from the right. */
  readonly begin: number;
}

/** Of the corners, from the top left, clockwise. */
function turnsOf({ box: { x, y, width, height }, radii }: RoundedBox): readonly Turn[] {
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const [right, bottom] = [x + width, y + height];
  return [
    { from: { x, y: y + topLeft.y }, to: { x: x + topLeft.x, y }, radius: topLeft, begin: 180 },
    {
      ...{ from: { x: right - topRight.x, y }, to: { x: right, y: y + topRight.y } },
      ...{ radius: topRight, begin: 270 },
    },
    {
      ...{ from: { x: right, y: bottom - bottomRight.y }, to: { x: right - bottomRight.x, y: bottom } },
      ...{ radius: bottomRight, begin: 0 },
    },
    {
      ...{ from: { x: x + bottomLeft.x, y: bottom }, to: { x, y: bottom - bottomLeft.y } },
      ...{ radius: bottomLeft, begin: 90 },
    },
  ];
}

function clockwise(turns: readonly Turn[]): readonly Xml[] {
  return path(turns, QUARTER);
}

function counterClockwise(turns: readonly Turn[]): readonly Xml[] {
  const back = turns.map(({ from, to: end, radius, begin }) => ({
    ...{ from: end, to: from, radius },
    begin: begin + QUARTER,
  }));
  return path(back, -QUARTER);
}

/** In degrees. */
const QUARTER = 90;

function path(turns: readonly Turn[], by: number): readonly Xml[] {
  return turns.flatMap(({ from, to: end, radius, begin }, index) => [
    to(index === 0 ? 'a:moveTo' : 'a:lnTo', from),
    radius.x > 0 && radius.y > 0
      ? el('a:arcTo', {
          ...{ wR: emu(radius.x), hR: emu(radius.y) },
          ...{ stAng: angle(begin), swAng: Math.sign(by) * angle(Math.abs(by)) },
        })
      : to('a:lnTo', end),
  ]);
}

function closed(steps: readonly Xml[]): readonly Xml[] {
  return [...steps, el('a:close')];
}
