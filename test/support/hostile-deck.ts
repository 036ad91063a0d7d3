/** The decks that hostile outlines are planned to, with their pictures. */
import fc from 'fast-check';
import type { Deck } from '../../src/model/deck.js';
import { evidenceByKey } from '../../src/model/evidence.js';
import { planDeck } from '../../src/plan/plan-deck.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { deckParts } from './deck-parts.js';
import { hostileOutline } from './hostile-outline.js';
import { SAMPLE_LOOK } from './sample-deck.js';

const { locale } = await deckParts();
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export function hostileDeck(): fc.Arbitrary<Deck> {
  return hostileOutline().map((outline) => {
    // No source is at hand: each quote says of itself that it is unverified.
    const evidence = evidenceByKey(verifyOutline(outline, new Map()).value);
    const images = new Map([['a.png', PIXEL]]);
    return planDeck(outline, { locale, images, look: SAMPLE_LOOK, accent: undefined, evidence, faults: [] });
  });
}
