/** Colours as the theme names them, so that changing the theme changes the slides. */
import type { Colour, Paint } from '../drawn/drawn-slide.js';
import { el, type Xml } from './xml.js';
import { angle, millipercent } from './units.js';

/** Each as `RRGGBB`. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** The accent as letters are set in it. */
  readonly accentText: string;
  /** What is written on the accent. */
  readonly onAccent: string;
}

/** A name of the theme's by the colour that it has. */
export type SchemeNames = ReadonlyMap<string, string>;

/** The first that has a colour names it. */
export function schemeNames({ paper, ink, accent, accentText, onAccent }: Palette): SchemeNames {
  const named: readonly (readonly [string, string])[] = [
    [onAccent, 'accent3'],
    [accentText, 'accent2'],
    [ink, 'tx1'],
    [paper, 'bg1'],
    [accent, 'accent1'],
  ];
  return new Map(named);
}

export function colour({ hex, alpha }: Colour, names: SchemeNames): Xml {
  const opacity = alpha < 1 ? el('a:alpha', { val: millipercent(alpha) }) : undefined;
  const name = names.get(hex);
  return name === undefined
    ? el('a:srgbClr', { val: hex }, opacity)
    : el('a:schemeClr', { val: name }, opacity);
}

export function fill(value: Paint | undefined, names: SchemeNames): Xml {
  if (value === undefined) return el('a:noFill');
  if ('hex' in value) return el('a:solidFill', {}, colour(value, names));
  const stops = value.stops.map(({ at, colour: own }) =>
    el('a:gs', { pos: millipercent(at) }, colour(own, names)),
  );
  // CSS counts from upwards, DrawingML from the right; both go clockwise.
  const line = el('a:lin', { ang: angle(value.angle - 90), scaled: false });
  return el('a:gradFill', { rotWithShape: true }, el('a:gsLst', {}, ...stops), line);
}
