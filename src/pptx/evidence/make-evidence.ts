/** A deck and its slides as they were drawn in, what the file says of its quotations out. */
import type { Deck, Slide } from '../../model/deck.js';
import {
  FILE_EVIDENCE_VERSION,
  type FileEvidence,
  type QuoteEvidence,
  type QuoteFacts,
  type SlideEvidence,
} from '../../model/file-evidence.js';
import { plainText } from '../../model/inline.js';
import { at } from '../../text/at.js';
import { known } from '../../text/known.js';
import { unquoted } from '../../text/unquoted.js';
import { chartedNumbers, type ChartedNumber } from '../charts/said-numbers.js';
import type { DrawnSlide, DrawnText, TextRole } from '../drawn/drawn-slide.js';
import { paragraphWords, drawnWords } from '../drawn/drawn-words.js';
import { namedQuotes } from '../names/shape-names.js';

/** What only the outline and its evidence know. */
export interface KnownEvidence {
  readonly talk: Pick<FileEvidence, 'guests' | 'hosts' | 'sources'>;
  /** By the quotes' keys. */
  readonly quotes: ReadonlyMap<string, QuoteFacts>;
  /** Of words, whatever their typography. */
  readonly digest: (words: string) => string;
}

export interface EvidenceContent {
  readonly deck: Deck;
  /** One a slide of the deck, in its order. */
  readonly drawn: readonly DrawnSlide[];
  /** Each slide's notes, a paragraph each; absent where the file has none. */
  readonly notes: readonly (readonly string[])[] | undefined;
}

export function makeEvidence({ deck, drawn, notes }: EvidenceContent, own: KnownEvidence): FileEvidence {
  return {
    version: FILE_EVIDENCE_VERSION,
    stem: deck.stem,
    lang: deck.lang,
    ...own.talk,
    slides: deck.slides.map((slide, index) =>
      slideEvidence(slide, at(drawn, index), notes && at(notes, index), own, deck.lang),
    ),
    quotes: deck.slides.flatMap((slide, index) => quoteEvidence(slide, at(drawn, index), own)),
  };
}

function slideEvidence(
  slide: Slide,
  drawn: DrawnSlide,
  notes: readonly string[] | undefined,
  { digest }: KnownEvidence,
  lang: string,
): SlideEvidence {
  const { id, page, headline } = slide;
  const texts = textsOf(drawn);
  const title = texts.find(({ role }) => role === 'title');
  const body = texts.filter(({ role }) => role === 'body').flatMap(({ paragraphs }) => paragraphs);
  const signed = body.filter(({ bullet }) => bullet !== undefined);
  const points = signed.length > 0 ? signed : body;
  return {
    ...{ id, page, title: digest(title === undefined ? plainText(headline) : drawnWords(title)) },
    points: points.map((point) => digest(paragraphWords(point))),
    others: [...new Set(otherWords(drawn).map(digest))],
    notes: notes?.map(digest),
    numbers: drawnNumbers(slide, drawn, lang).map(({ name, ...number }) => ({
      name: digest(name),
      ...number,
    })),
  };
}

/** Of charts that PowerPoint draws, where a number of them was verified: what stood there besides is nothing new. */
function drawnNumbers(slide: Slide, { items }: DrawnSlide, lang: string): readonly ChartedNumber[] {
  const figures = items.flatMap((item) => (item.type === 'chart' ? [item.figure] : []));
  if (!('figures' in slide)) return [];
  const numbers = slide.figures.flatMap((figure, index) =>
    figures.includes(index + 1) && 'rows' in figure ? chartedNumbers(figure, lang) : [],
  );
  return numbers.some(({ isSaid }) => isSaid) ? numbers : [];
}

/** Each paragraph, and each text as a whole. */
function otherWords(drawn: DrawnSlide): readonly string[] {
  const own: readonly TextRole[] = ['title', 'body', 'quote', 'attribution', 'number'];
  const texts = textsOf(drawn).filter(({ role }) => !own.includes(role));
  const descriptions = drawn.items.flatMap((item) => (item.type === 'picture' ? [item.alt] : []));
  return [
    ...texts.flatMap((text) => [drawnWords(text), ...text.paragraphs.map(paragraphWords)]),
    ...descriptions,
  ].filter((words) => words.trim() !== '');
}

function quoteEvidence(
  slide: Slide,
  drawn: DrawnSlide,
  { digest, quotes }: KnownEvidence,
): readonly QuoteEvidence[] {
  const texts = textsOf(drawn);
  return namedQuotes(slide).flatMap(({ view, shape }, index) => {
    const own = texts.filter(({ quote }) => quote === index + 1);
    const words = own.find(({ role }) => role === 'quote');
    // Some looks set each fact by itself.
    const captions = own.filter(({ role }) => role === 'attribution').map(drawnWords);
    const caption = captions.length === 0 ? undefined : captions.join('\n');
    if (words === undefined) return [];
    const name = plainText(view.speaker);
    return {
      ...known(quotes.get(view.key), `the evidence of ${view.key}`),
      ...{ shape, slide: slide.id, words: digest(unquoted(drawnWords(words))), lang: view.lang },
      named: caption?.includes(name) === true ? name : undefined,
      caption: caption && digest(caption),
    };
  });
}

function textsOf({ items }: DrawnSlide): readonly DrawnText[] {
  return items.filter((item) => item.type === 'text');
}
