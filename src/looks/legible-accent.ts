/** An accent and the look it stands in, in; the accent as a fill, as letters, and what is written on it, out. */
import { clampChroma, converter, formatHex, parse, wcagContrast, wcagLuminance } from 'culori';
import type { Accent } from '../model/deck.js';
import type { LookColours } from '../model/look.js';

/** WCAG 2.2, success criterion 1.4.3: small text. */
const CONTRAST = 4.5;
const STEP = 0.005;

/**
 * A fill keeps the author's colour, and takes the text that can be read on it; only letters are made legible.
 *
 * @param accent `#rrggbb`, as are the look's two
 */
export function accentColors(accent: string, look: Pick<LookColours, 'paper' | 'ink'>): Accent {
  return { fill: accent, text: legibleAccent(accent, look.paper), onFill: legibleOn(accent, look) };
}

/** What is written on an area: the look's own paper or ink, if either can be read. */
export function legibleOn(fill: string, { paper, ink }: Pick<LookColours, 'paper' | 'ink'>): string {
  const own = [paper, ink].find((colour) => isLegible(colour, fill));
  return own ?? (wcagContrast('#000000', fill) > wcagContrast('#ffffff', fill) ? '#000000' : '#ffffff');
}

/**
 * Darkens or lightens, keeping hue and, where the screen can show it, chroma (in OKLCH, where equal
 * steps look equal).
 *
 * @param accent `#rrggbb`
 * @param paper `#rrggbb`
 */
export function legibleAccent(accent: string, paper: string): string {
  if (isLegible(accent, paper)) return accent;
  const { l, c, h } = converter('oklch')(accent) ?? { l: 0, c: 0, h: 0 };
  const direction = wcagContrast('#000000', paper) > wcagContrast('#ffffff', paper) ? -STEP : STEP;
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += direction) {
    const candidate = formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h: h ?? 0 }, 'oklch'));
    if (isLegible(candidate, paper)) return candidate;
  }
  return direction < 0 ? '#000000' : '#ffffff';
}

/** As small text; both as `#rrggbb`. */
export function isLegible(colour: string, ground: string): boolean {
  return wcagContrast(colour, ground) >= CONTRAST;
}

/** @param colour as CSS writes it @returns `#rrggbb`; undefined for what is no opaque colour by itself */
export function hexOf(colour: string): string | undefined {
  const parsed = parse(colour);
  if (parsed === undefined || (parsed.alpha ?? 1) < 1) return undefined;
  return formatHex(clampChroma(parsed, 'oklch'));
}

/**
 * @param colour as CSS writes it; what is no colour (`currentColor`) is black
 */
export function isDark(colour: string): boolean {
  const parsed = parse(colour);
  return parsed === undefined || wcagLuminance(parsed) < DARK;
}

/** Such a colour has a contrast of less than about 4 : 1 on black. */
const DARK = 0.16;
