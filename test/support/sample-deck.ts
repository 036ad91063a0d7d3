/** A small deck that a test fills with what it is about. */
import type { Deck, QuoteView, SectionSlide, Slide, SlideBase } from '../../src/model/deck.js';
import { text } from '../../src/model/inline.js';
import type { Look } from '../../src/model/look.js';

/** The least that a look must say. */
export const SAMPLE_LOOK: Look = {
  ...{ name: 'sample', css: ':root { --paper: #f7f3ea; --ink: #1f1b16; --accent: #b4402a; }' },
  ...{ paper: '#f7f3ea', ink: '#1f1b16', accent: '#b4402a' },
  ...{ faces: [], draws: [] },
};

const base = (id: string, page: number, headline: string): SlideBase => ({
  ...{ id, page, density: 0, headline: text(headline), minutes: undefined, faults: [] },
  footer: { title: text('A talk'), house: undefined, source: undefined, progress: [], bar: undefined },
  notes: [`note of ${id}\nsecond line\n\nsecond paragraph`],
});

export function section(page: number, parts: Partial<SectionSlide> = {}): SectionSlide {
  const id = parts.id ?? `theme-${page}`;
  return {
    ...base(id, page, `Headline of ${id}`),
    ...{
      kind: 'theme',
      number: page,
      question: undefined,
      quotes: [],
      points: [],
      paragraphs: [],
      ordered: false,
      start: 1,
      reveal: false,
    },
    ...{ figures: [], pictures: [], bleed: undefined, reading: [] },
    ...parts,
  };
}

export const quote = (parts: Partial<QuoteView> = {}): QuoteView => ({
  key: 'theme-1/1',
  ...{ text: text('now I find I was wrong'), lang: 'en', marked: true, speaker: text('Sam Altman') },
  ...{ place: text('¶ 7'), placeUrl: undefined, source: text('A report'), remarks: [] },
  ...{ reported: undefined, original: undefined },
  ...parts,
});

export function sampleDeck(slides: readonly Slide[], parts: Partial<Deck> = {}): Deck {
  const facts = {
    ...{ guests: [], guestLabel: text('Guest'), hosts: [], hostLabel: text('Host') },
    ...{ speaker: undefined, event: undefined, date: undefined },
  };
  return {
    ...{ stem: 'talk.en', lang: 'en', title: text('A talk'), subtitle: undefined, look: SAMPLE_LOOK },
    ...{ ratio: '16:9', accent: undefined, minutes: undefined, facts, sources: [] },
    slides,
    ...parts,
  };
}
