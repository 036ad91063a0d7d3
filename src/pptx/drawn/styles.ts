/** What of a page's styles decides how PowerPoint draws it. */
import type { DrawnLayout, DrawnNode } from '../../browser/page/page-snapshot.js';
import { cssColour } from '../../looks/css-colour.js';
import type { Colour } from './drawn-slide.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export const STYLES = [
  'background-clip',
  'background-color',
  'background-image',
  'background-position',
  'background-repeat',
  'background-size',
  'border-bottom-color',
  'border-bottom-style',
  'border-bottom-width',
  'border-left-color',
  'border-left-style',
  'border-left-width',
  'border-right-color',
  'border-right-style',
  'border-right-width',
  'border-top-color',
  'border-top-style',
  'border-top-width',
  'border-bottom-right-radius',
  'border-bottom-left-radius',
  'border-top-left-radius',
  'border-top-right-radius',
  'clip-path',
  'color',
  'direction',
  'display',
  'float',
  'height',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'object-fit',
  'object-position',
  'opacity',
  'outline-color',
  'outline-offset',
  'outline-style',
  'outline-width',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'position',
  'text-align',
  'rotate',
  'text-decoration-line',
  'text-overflow',
  'transform',
  'visibility',
  'width',
  'z-index',
] as const;

export type Style = (typeof STYLES)[number];
export type Node = DrawnNode<Style>;
export type Layout = DrawnLayout<Style>;

/** In CSS pixels; 0 where a style has no length. */
export function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}

/** @param opacity of all that it stands in @returns undefined where nothing is to be seen */
export function colourOf(value: string, opacity = 1): Colour | undefined {
  const colour = cssColour(value);
  if (colour === undefined) return undefined;
  const alpha = Math.round(colour.alpha * opacity * 1000) / 1000;
  return alpha === 0 ? undefined : { hex: colour.hex.slice(1).toUpperCase(), alpha };
}

export function classesOf({ attributes }: Node): ReadonlySet<string> {
  return new Set((attributes.get('class') ?? '').split(/\s+/).filter(Boolean));
}

/** The border of one side. */
export function borderOf(
  styles: Layout['styles'],
  side: Side,
): { width: number; style: string; colour: string } {
  return {
    width: pixels(styles[`border-${side}-width`]),
    style: styles[`border-${side}-style`],
    colour: styles[`border-${side}-color`],
  };
}

export { SIDES };
