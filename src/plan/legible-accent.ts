/** An accent and the paper it stands on in; the nearest accent that can be read there out. */
import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

/** WCAG 2.2, success criterion 1.4.3: small text. */
const CONTRAST = 4.5;
const STEP = 0.005;

/**
 * Darkens or lightens, keeping hue and, where the screen can show it, chroma (in OKLCH, where equal
 * steps look equal).
 *
 * @param accent `#rrggbb`
 * @param paper `#rrggbb`
 */
export function legibleAccent(accent: string, paper: string): string {
  if (wcagContrast(accent, paper) >= CONTRAST) return accent;
  const { l, c, h } = converter('oklch')(accent) ?? { l: 0, c: 0, h: 0 };
  const direction = wcagContrast('#000000', paper) > wcagContrast('#ffffff', paper) ? -STEP : STEP;
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += direction) {
    const candidate = formatHex(clampChroma({ mode: 'oklch', l: lightness, c, h: h ?? 0 }, 'oklch'));
    if (wcagContrast(candidate, paper) >= CONTRAST) return candidate;
  }
  return direction < 0 ? '#000000' : '#ffffff';
}
