/** Second phase: a composed deck and its open pages in, how each slide is set out, and what does not fit. */
import { held } from '../../async/held.js';
import type { PageHandle } from '../../browser/page/page-handle.js';
import { fitSlides, type SlideSettings } from '../../fit/fit-slides.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ComposedDeck } from '../compose/compose-deck.js';
import { locateSections } from '../compose/locate-sections.js';
import { textsOn, unsetProblems, type SetFonts } from '../fonts/unset-problems.js';

export interface Measured {
  readonly settings: SlideSettings;
  /** Slides that no density holds. */
  readonly overflows: readonly Problem[];
  /** Text that its faces cannot draw, and that nothing has told of before. */
  readonly unset: readonly Problem[];
}

type MeasuredPage = Pick<PageHandle, 'evaluate'>;

export interface MeasuredPages {
  readonly slides: MeasuredPage;
  /** Another whose text is looked at as well, once it is loaded. */
  readonly other?: Promise<MeasuredPage> | undefined;
}

export interface MeasuredDeck {
  readonly loaded: Pick<ComposedDeck['loaded'], 'outline'>;
  readonly made: Pick<ComposedDeck['made'], 'deck'>;
  readonly fonts: SetFonts;
}

export async function measureDeck(
  { loaded: { outline }, made, fonts }: MeasuredDeck,
  { slides, other }: MeasuredPages,
): Promise<Measured> {
  // While the slides are measured the other loads and is read.
  const others = other === undefined ? [] : [held(other.then(textsOn))];
  const { value: settings, problems: overflows } = await fitSlides(slides, made.deck, outline);
  const texts = await Promise.all([textsOn(slides), ...others]);
  const unset = locateSections(unsetProblems(texts, fonts, outline), outline);
  return { settings, overflows, unset };
}
