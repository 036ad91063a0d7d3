/** A deck in, the planned minutes of each slide out; what no slide claims is shared by the others. */
import type { Deck, Slide } from '../model/deck.js';
import { plainText } from '../model/inline.js';
import type { PacePlan } from '../model/pace/pace-plan.js';

/** A theme without minutes has more to say than a cover or a list of sources. */
const SHARE_OF_SECTION = 4;
const SHARE_OF_MADE_SLIDE = 1;

/**
 * Slides with minutes keep them, even if together they exceed the talk: then the others get none. Without a
 * budget for the talk there is nothing to share, and the others have no plan.
 */
export function planPace(deck: Deck): PacePlan {
  const { stem, lang, budget, slides } = deck;
  const claimed = slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = slides.filter(({ minutes }) => minutes === undefined);
  const shares = open.reduce((sum, slide) => sum + shareOf(slide), 0);
  const rest = budget === undefined ? undefined : Math.max(0, budget - claimed);
  return {
    deck: stem,
    lang,
    budget,
    slides: slides.map((slide) => ({
      id: slide.id,
      headline: plainText(slide.headline),
      minutes: slide.minutes ?? (rest === undefined ? undefined : (rest * shareOf(slide)) / shares),
    })),
  };
}

function shareOf({ kind }: Slide): number {
  return ['theme', 'aside', 'plain', 'discussion'].includes(kind) ? SHARE_OF_SECTION : SHARE_OF_MADE_SLIDE;
}
