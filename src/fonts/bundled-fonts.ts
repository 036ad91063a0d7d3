/** The font packages we draw from: which of their files we read, and in which order we ask them. */

export interface BundledFont {
  /** npm package; pinned exactly, because the coverage table describes its files. */
  readonly package: string;
  /** Files of the package that we use, by name. */
  readonly files: RegExp;
  /** It is asked for signs alone: letters that it has for formulas join no neighbour, and make no words. */
  readonly signsOnly?: true;
}

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
  'symbols-2': { package: '@fontsource/noto-sans-symbols-2', files: /-normal\.woff2$/, signsOnly: true },
  symbols: { package: '@fontsource-variable/noto-sans-symbols', files: /-normal\.woff2$/, signsOnly: true },
  math: { package: '@fontsource/noto-sans-math', files: /-normal\.woff2$/, signsOnly: true },
  emoji: { package: '@fontsource-variable/noto-emoji', files: /-normal\.woff2$/ },
} as const satisfies Record<string, BundledFont>;

export type BundledFontName = keyof typeof BUNDLED_FONTS;
