/** Third phase: a deck and what was measured of its slides in, the deck as it is shown and printed out. */
import { withSettings, type SlideSettings } from '../../fit/fit-slides.js';
import { bleedOf } from '../../model/bleed-of.js';
import type { Slide } from '../../model/deck.js';
import type { MadeDeck } from '../compose/make-deck.js';
import { at } from '../../text/at.js';
import { slideClass, withSettingIn, type SlideSetting } from '../../text/slide-class.js';

/** @returns the very same deck when nothing changes */
export function settleDeck(made: MadeDeck, settings: SlideSettings): MadeDeck {
  const deck = withSettings(made.deck, settings);
  if (deck.slides.every((slide, index) => isSetAlike(slide, at(made.deck.slides, index)))) return made;
  const slides = made.rendered.slides.map((slide, index) => {
    const planned = deck.slides[index];
    if (planned === undefined) throw new Error(`slide ${index + 1} was rendered and not planned`);
    // A setting is classes of its slide and nothing else, so that no slide is rendered again.
    return withSettingIn(slide, settingOf(planned));
  });
  return { ...made, deck, rendered: { ...made.rendered, slides } };
}

function isSetAlike(one: Slide, other: Slide): boolean {
  const classOf = (slide: Slide): string => slideClass({ id: slide.id, ...settingOf(slide) });
  return classOf(one) === classOf(other);
}

function settingOf(slide: Slide): SlideSetting {
  return { density: slide.density, calm: bleedOf(slide)?.calm };
}
