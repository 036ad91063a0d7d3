/** A gradient of a style sheet as PowerPoint paints it; one whose colours meet at edges is plates side by side. */
import type { SlideBox, Paint } from './drawn-slide.js';
import { lengthOf } from './lengths.js';
import { colourOf } from './styles.js';

export interface Plate {
  readonly box: SlideBox;
  readonly fill: Paint;
}

interface Stop {
  /** As CSS writes it. */
  readonly colour: string;
  /** In CSS pixels along the gradient. */
  readonly at: number;
}

const ANGLES: Readonly<Record<string, number>> = {
  'to top': 0,
  'to right': 90,
  'to bottom': 180,
  'to left': 270,
};
/** Outside of parentheses. */
const COMMA = /,(?![^(]*\))/;

/** @returns none for what PowerPoint cannot paint: a gradient that repeats or is no line, a picture */
export function gradientPlates(value: string, box: SlideBox, opacity: number): readonly Plate[] {
  const inner = /^linear-gradient\((.*)\)$/.exec(value)?.[1];
  if (inner === undefined) return [];
  const parts = inner.split(COMMA).map((part) => part.trim());
  const [first = ''] = parts;
  const asked = ANGLES[first] ?? (/^-?[\d.]+deg$/.test(first) ? Number.parseFloat(first) : undefined);
  const angle = asked ?? 180;
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

/** The first begins, and the last ends, at the edge of the box. */
function stopsOf(parts: readonly string[], length: number): readonly Stop[] {
  const stops = parts.flatMap((part, index) => {
    const [, colour = '', places = ''] = /^([\w-]+\(.*?\)|#[\da-f]+|\w+)\s*(.*)$/i.exec(part) ?? [];
    const at = places.match(/calc\(.*?\)|-?[\d.]+(?:px|%)/g)?.map((place) => lengthOf(place, length));
    const alone = (index / Math.max(1, parts.length - 1)) * length;
    return (at ?? [alone]).map((place) => ({ colour, at: place }));
  });
  const [start] = stops;
  const end = stops.at(-1);
  if (start === undefined || end === undefined) return [];
  return [
    ...(start.at > 0 ? [{ colour: start.colour, at: 0 }] : []),
    ...stops,
    ...(end.at < length ? [{ colour: end.colour, at: length }] : []),
  ];
}

function strip({ x, y, width, height }: SlideBox, axis: 'x' | 'y', from: number, to: number): SlideBox {
  return axis === 'x'
    ? { x: x + from, y, width: to - from, height }
    : { x, y: y + from, width, height: to - from };
}
