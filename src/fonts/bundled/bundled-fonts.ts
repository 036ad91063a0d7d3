/** The font packages we draw from: which of their files we read, and in which order we ask them. */

export interface BundledFont {
  /** npm package; pinned exactly, because the coverage table describes its files. */
  readonly package: string;
  /** Where in the package they lie; `files` by default. */
  readonly folder?: string;
  /** Those that we use, by name. */
  readonly files: RegExp;
  /** The characters that it is asked for; all that it has by default. */
  readonly only?: RegExp;
}

/** Arabic letters that a font has for formulas join no neighbour, and make no words; those of formulas alone are signs. */
const SIGNS = /\P{Script=Arabic}|[\u{1EE00}-\u{1EEFF}]/u;
/** Superscripts, subscripts, fractions: the slices of our text fonts leave them out. */
const RAISED = /[\u2070-\u209F\u2150-\u215F\u2189]/u;

/**
 * Source Serif 4 over Newsreader: it was drawn to go with the Han serif, its strokes are as heavy as theirs at
 * the same weight, and it has Greek and Cyrillic. Source Sans 3 over Inter for the same three reasons.
 */
export const BUNDLED_FONTS = {
  'serif-latin': { package: '@fontsource-variable/source-serif-4', files: /-standard-normal\.woff2$/ },
  'serif-latin-italic': { package: '@fontsource-variable/source-serif-4', files: /-standard-italic\.woff2$/ },
  'serif-han': { package: '@fontsource-variable/noto-serif-sc', files: /-normal\.woff2$/ },
  'serif-han-marks': { package: '@fontsource-variable/noto-serif-sc', files: /-latin-wght-normal\.woff2$/ },
  'sans-latin': { package: '@fontsource-variable/source-sans-3', files: /-normal\.woff2$/ },
  'sans-latin-italic': { package: '@fontsource-variable/source-sans-3', files: /-italic\.woff2$/ },
  'sans-han': { package: '@fontsource-variable/noto-sans-sc', files: /-normal\.woff2$/ },
  'sans-han-marks': { package: '@fontsource-variable/noto-sans-sc', files: /-latin-wght-normal\.woff2$/ },
  'mono-latin': { package: '@fontsource-variable/source-code-pro', files: /-normal\.woff2$/ },
  raised: { package: 'source-sans', folder: 'VF', files: /-Upright\.ttf$/, only: RAISED },
  'raised-italic': { package: 'source-sans', folder: 'VF', files: /-Italic\.ttf$/, only: RAISED },
  'symbols-2': { package: '@fontsource/noto-sans-symbols-2', files: /-normal\.woff2$/, only: SIGNS },
  symbols: { package: '@fontsource-variable/noto-sans-symbols', files: /-normal\.woff2$/, only: SIGNS },
  math: { package: '@fontsource/noto-sans-math', files: /-normal\.woff2$/, only: SIGNS },
  emoji: { package: '@fontsource-variable/noto-emoji', files: /-normal\.woff2$/ },
} as const satisfies Record<string, BundledFont>;

export type BundledFontName = keyof typeof BUNDLED_FONTS;
