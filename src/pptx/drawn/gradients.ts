/** A gradient of a style sheet as PowerPoint paints it; one whose colours meet at edges is plates side by side. */
import type { SlideBox } from './drawn-slide.js';
import { stopsOf, type Plate } from './gradient-stops.js';
import { stripes, wedges } from './hard-bands.js';
import { radialPlates } from './radial-plates.js';
import { colourOf } from './styles.js';

const ANGLES: Readonly<Record<string, number>> = {
  'to top': 0,
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
};
/** Outside of parentheses. */
const COMMA = /,(?![^(]*\))/;

/** @returns none for what PowerPoint cannot paint: one without edges that repeats, turns or flows around a point, a picture */
export function gradientPlates(value: string, box: SlideBox, opacity: number): readonly Plate[] {
  const around = /^radial-gradient\((.*)\)$/.exec(value)?.[1];
  if (around !== undefined) return radialPlates(partsOf(around), box, opacity);
  const turning = /^conic-gradient\((.*)\)$/.exec(value)?.[1];
  if (turning !== undefined) return wedges(partsOf(turning), box, opacity);
  const [, repeats, inner] = /^(repeating-)?linear-gradient\((.*)\)$/.exec(value) ?? [];
  if (inner === undefined) return [];
  const parts = partsOf(inner);
  const [first = ''] = parts;
  const asked = ANGLES[first] ?? (/^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : undefined);
  const angle = asked ?? 180;
  if (repeats !== undefined)
    return stripes(asked === undefined ? parts : parts.slice(1), angle, box, opacity);
  const isUpright = angle % 180 === 0;
  const length = isUpright || angle % 90 !== 0 ? box.height : box.width;
  const stops = stopsOf(asked === undefined ? parts : parts.slice(1), length);
  const spans = stops.slice(1).flatMap((to, index) => {
    const from = stops[index];
    return from === undefined || to.at <= from.at ? [] : [{ from, to }];
  });
  if (angle % 90 === 0 && spans.every(({ from, to }) => from.colour === to.colour))
    return spans.flatMap(({ from, to }) => {
      const fill = colourOf(to.colour, opacity);
      const isBackwards = angle === 0 || angle === 270;
      const [start, end] = isBackwards ? [length - to.at, length - from.at] : [from.at, to.at];
      return fill === undefined ? [] : [{ fill, box: strip(box, isUpright ? 'y' : 'x', start, end) }];
    });
  const painted = stops.map(({ colour, at }) => ({
    at: Math.min(1, Math.max(0, at / length)),
    colour: colourOf(colour, opacity) ?? {
      hex: colourOf(colour.replace(/[\d.]+\)$/, '1)'))?.hex ?? '000000',
      alpha: 0,
    },
  }));
  return [{ box, fill: { angle, stops: painted } }];
}

function partsOf(inner: string): readonly string[] {
  return inner.split(COMMA).map((part) => part.trim());
}

function strip({ x, y, width, height }: SlideBox, axis: 'x' | 'y', from: number, to: number): SlideBox {
  return axis === 'x'
    ? { x: x + from, y, width: to - from, height }
    : { x, y: y + from, width, height: to - from };
}
