/** A colour as a browser computed it in, its `#rrggbb` and how much of it covers out. */
import { clampChroma, converter, formatHex, parse } from 'culori';

export interface CssColour {
  /** `#rrggbb`: the nearest that a screen shows. */
  readonly hex: string;
  /** From 0 to 1. */
  readonly alpha: number;
}

/** @returns undefined where it is none */
export function cssColour(value: string): CssColour | undefined {
  const colour = parse(value);
  if (colour === undefined) return undefined;
  const toRgb = converter('rgb');
  return { hex: formatHex(toRgb(clampChroma(colour, 'oklch'))), alpha: colour.alpha ?? 1 };
}
