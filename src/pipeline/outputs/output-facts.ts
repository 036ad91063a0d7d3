/** What is known of every kind of output before any is made: of what was built before, nothing else is loaded. */
import type { BuildOptions, Format } from '../workshop/build-options.js';

export interface OutputFacts {
  /** What the file is called after the deck's stem. */
  readonly suffix: string;
  readonly needsBrowser: boolean;
}

export const OUTPUT_FACTS: Readonly<Record<Format, OutputFacts>> = {
  md: { suffix: '.md', needsBrowser: false },
  html: { suffix: '.html', needsBrowser: false },
  presenter: { suffix: '.presenter.html', needsBrowser: false },
  notes: { suffix: '.notes.txt', needsBrowser: false },
  theme: { suffix: '.theme.css', needsBrowser: false },
  pdf: { suffix: '.pdf', needsBrowser: true },
  handout: { suffix: '.handout.pdf', needsBrowser: true },
  pptx: { suffix: '.pptx', needsBrowser: true },
  'pptx-notes': { suffix: '.presenter.pptx', needsBrowser: true },
  png: { suffix: '.png', needsBrowser: true },
};

/** @param way `dry` when decks are only checked: nothing is made of them */
export function needsBrowser(
  { fit, formats }: Pick<BuildOptions, 'fit' | 'formats'>,
  { dry = false }: { readonly dry?: boolean } = {},
): boolean {
  return fit || (!dry && formats.some((format) => OUTPUT_FACTS[format].needsBrowser));
}
