/** The faces that looks may name in CSS, and the fonts each is put together from, first choice first. */
import type { BundledFontName } from './bundled-fonts.js';

export type FontFamily = 'Pullquote Serif' | 'Pullquote Sans' | 'Pullquote Mono';
export type FaceName =
  'serif-500' | 'serif-500-italic' | 'serif-700' | 'sans-400' | 'sans-400-italic' | 'sans-600' | 'mono-400';

/** A font and where on its variation axes it stands still; empty for a font that has no axes. */
export interface FontChoice {
  readonly font: BundledFontName;
  readonly axes: Readonly<Record<string, number>>;
}

export interface Face {
  readonly name: FaceName;
  readonly family: FontFamily;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly fonts: readonly FontChoice[];
  /** Where {@link HAN_MARKS} come from in Chinese text: the family's name followed by `Han`. */
  readonly hanMarks?: FontChoice;
}

/** The marks that Latin and Chinese share and set differently: “ ” ‘ ’ … — and the middle dot. */
export const HAN_MARKS: readonly string[] = ['“', '”', '‘', '’', '…', '—', '·'];

/** Optical size: quotes are set at 32 px and more, headlines at 44 px and more. */
const QUOTE_SIZE = 28;
const HEADLINE_SIZE = 48;

export const FACES: readonly Face[] = [
  serif('serif-500', 500, QUOTE_SIZE, 'normal'),
  serif('serif-500-italic', 500, QUOTE_SIZE, 'italic'),
  serif('serif-700', 700, HEADLINE_SIZE, 'normal'),
  sans('sans-400', 400, 'normal'),
  sans('sans-400-italic', 400, 'italic'),
  sans('sans-600', 600, 'normal'),
  mono('mono-400', 400),
];

function serif(name: FaceName, weight: number, opsz: number, style: Face['style']): Face {
  const latin = style === 'italic' ? 'serif-latin-italic' : 'serif-latin';
  return {
    ...{ name, family: 'Pullquote Serif', weight, style },
    fonts: [
      { font: latin, axes: { opsz, wght: weight } },
      raised(weight, style),
      pinned('serif-han', weight),
      ...signs(weight),
    ],
    hanMarks: pinned('serif-han-marks', weight),
  };
}

function sans(name: FaceName, weight: number, style: Face['style']): Face {
  const latin = style === 'italic' ? 'sans-latin-italic' : 'sans-latin';
  return {
    ...{ name, family: 'Pullquote Sans', weight, style },
    fonts: [pinned(latin, weight), raised(weight, style), pinned('sans-han', weight), ...signs(weight)],
    hanMarks: pinned('sans-han-marks', weight),
  };
}

function mono(name: FaceName, weight: number): Face {
  const fonts = [
    pinned('mono-latin', weight),
    raised(weight, 'normal'),
    pinned('sans-han', weight),
    ...signs(weight),
  ];
  return { name, family: 'Pullquote Mono', weight, style: 'normal', fonts };
}

/** All of them from one font, drawn to go with ours: Han fonts have a ⁴ and no ⁵. */
function raised(weight: number, style: Face['style']): FontChoice {
  return pinned(style === 'italic' ? 'raised-italic' : 'raised', weight);
}

/** What no text font has: arrows, ballots, mathematics, emoji. */
function signs(weight: number): readonly FontChoice[] {
  const still = { axes: {} };
  return [
    { font: 'symbols-2', ...still },
    pinned('symbols', weight),
    { font: 'math', ...still },
    pinned('emoji', weight),
  ];
}

function pinned(font: BundledFontName, wght: number): FontChoice {
  return { font, axes: { wght } };
}
