/** Second phase: a composed deck and its open pages in, how each slide is set out, and what does not fit. */
import type { PageHandle } from '../../browser/page/page-handle.js';
import { fitSlides, type SlideSettings } from '../../fit/fit-slides.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ComposedDeck } from '../compose/compose-deck.js';
import { locateSections } from '../compose/locate-sections.js';
import { unsetProblems, type SetFonts } from '../fonts/unset-problems.js';

export interface Measured {
  readonly settings: SlideSettings;
  /** Slides that no density holds. */
  readonly overflows: readonly Problem[];
  /** Text that its faces cannot draw, and that nothing has told of before. */
  readonly unset: readonly Problem[];
}

export interface MeasuredPages {
  readonly slides: PageHandle;
  /** Others whose text is looked at as well. */
  readonly others?: readonly PageHandle[];
}

export async function measureDeck(
  { loaded: { outline }, made, fonts }: Pick<ComposedDeck, 'loaded' | 'made'> & { readonly fonts: SetFonts },
  { slides, others = [] }: MeasuredPages,
): Promise<Measured> {
  const { value: settings, problems: overflows } = await fitSlides(slides, made.deck, outline);
  const unset = locateSections(await unsetProblems([slides, ...others], fonts, outline), outline);
  return { settings, overflows, unset };
}
