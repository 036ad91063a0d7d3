/** The stops of a gradient as CSS writes them, and what is made of them. */
import type { Paint, ShapeOutline, SlideBox } from './drawn-slide.js';
import { lengthOf } from './lengths.js';

export interface Plate {
  readonly box: SlideBox;
  /** A rectangle where there is none. */
  readonly outline?: ShapeOutline | undefined;
  readonly fill: Paint;
}

export interface Stop {
  /** As CSS writes it. */
  readonly colour: string;
  /** In CSS pixels along the gradient. */
  readonly at: number;
}

/** The first begins, and the last ends, at the edge of the box. */
export function stopsOf(parts: readonly string[], length: number): readonly Stop[] {
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
