/** The faces that looks may name in CSS, and the fonts each is put together from, first choice first. */
import type { BundledFontName } from './bundled-fonts.js';

/** `serif-500-italic`; of a look's own family that family's name in place of the first part. */
export type FaceName = string;

/** A font and where on its variation axes it stands still; empty for a font that has no axes. */
export interface FontChoice {
  readonly font: BundledFontName;
  readonly axes: Readonly<Record<string, number>>;
}

export interface Face {
  readonly name: FaceName;
  /** As style sheets name it. */
  readonly family: string;
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
/** The end of their font's axis. */
const BOLDEST_EMOJI = 700;

export const FACES: readonly Face[] = [
  serif(500, 'normal'),
  serif(500, 'italic'),
  serif(700, 'normal'),
  sans(400, 'normal'),
  sans(400, 'italic'),
  sans(600, 'normal'),
  mono(400, 'normal'),
];

/** The face of a family of ours at any weight; what is none of ours is drawn as text is. */
export function faceLike(family: string, weight: number, style: Face['style']): Face {
  if (family === 'Pullquote Serif') return serif(weight, style);
  return family === 'Pullquote Mono' ? mono(weight, style) : sans(weight, style);
}

function serif(weight: number, style: Face['style']): Face {
  const latin = style === 'italic' ? 'serif-latin-italic' : 'serif-latin';
  const opsz = weight < 600 ? QUOTE_SIZE : HEADLINE_SIZE;
  return {
    ...{ name: faceName('serif', weight, style), family: 'Pullquote Serif', weight, style },
    fonts: [
      { font: latin, axes: { opsz, wght: weight } },
      raised(weight, style),
      pinned('serif-han', weight),
      ...signs(weight),
    ],
    hanMarks: pinned('serif-han-marks', weight),
  };
}

function sans(weight: number, style: Face['style']): Face {
  const latin = style === 'italic' ? 'sans-latin-italic' : 'sans-latin';
  return {
    ...{ name: faceName('sans', weight, style), family: 'Pullquote Sans', weight, style },
    fonts: [pinned(latin, weight), raised(weight, style), pinned('sans-han', weight), ...signs(weight)],
    hanMarks: pinned('sans-han-marks', weight),
  };
}

function mono(weight: number, style: Face['style']): Face {
  const fonts = [
    pinned('mono-latin', weight),
    raised(weight, 'normal'),
    pinned('sans-han', weight),
    ...signs(weight),
  ];
  return { name: faceName('mono', weight, style), family: 'Pullquote Mono', weight, style, fonts };
}

export function faceName(family: string, weight: number, style: Face['style']): FaceName {
  return `${family}-${String(weight)}${style === 'italic' ? '-italic' : ''}`;
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
    pinned('emoji', Math.min(weight, BOLDEST_EMOJI)),
  ];
}

function pinned(font: BundledFontName, wght: number): FontChoice {
  return { font, axes: { wght } };
}
