/**
 * A section's slide in, the classes that say how its parts stand to each other out. A slide is composed by what
 * it has: which part leads, where the art stands, and on which side, so that neighbours do not look stamped.
 */
import { figureType } from '../../figures/registry.js';
import type { SectionSlide, Slide } from '../../model/deck.js';
import type { FigureType } from '../../figures/parts/figure-type.js';
import { plainText, text, type RichText } from '../../model/inline.js';

/** What a figure asks for, or `full`: it is all there is, or `bleed`: a picture lies below everything, or `portrait`: who speaks. */
type Art = FigureType['art'] | 'full' | 'bleed' | 'portrait' | 'none';

export function compositionClasses(slide: Slide): readonly string[] {
  return [
    ...shortClauses('headline', [slide.headline], 7),
    ...('quotes' in slide ? sectionClasses(slide) : []),
  ];
}

function sectionClasses(slide: SectionSlide): readonly string[] {
  const art = artOf(slide);
  const words = slide.quotes.map((quote) => quote.text);
  const isEven = (slide.number ?? slide.page) % 2 === 0;
  const isOpen = art === 'none' || art === 'bleed';
  const leads = words.length > 0 && (isOpen || art === 'portrait' || !isEven) ? 'quote' : 'headline';
  return [
    // Points alone have a wider column than points beside something.
    ...shortClauses('points', slide.points, art === 'none' && words.length === 0 ? 13 : 9),
    ...shortClauses('quotes', words, 8),
    `lead-${leads}`,
    `art-${art}`,
    isEven ? 'even' : 'odd',
    ...(hasOneSource(slide) ? ['one-source', ...(showsOriginals(slide) ? ['source-below'] : [])] : []),
    ...(words.length > 0 ? [`words-${lengthOf(words)}`] : []),
    ...(words.some((quote) => emsOf(quote) > MANY_WORDS) ? ['words-many'] : []),
    ...(slide.paragraphs.length === 0 && areFew(slide.points) ? ['few-words'] : []),
    ...(isOpen && isShout(slide) ? ['shout'] : []),
    ...(art === 'full' && hasLeadingNumber(slide) ? ['number'] : []),
  ];
}

/** Six words fill a page, or twelve characters of a script that parts none. */
const MOST_WORDS = 6;
const MOST_CHARACTERS = 12;
/** In ems of the smallest type that is still a shout: what a line holds, in 4:3 too, and what the page does. */
const WIDEST_WORD = 6.5;
const MOST_EMS = 22;

/** A few words that stand alone. */
function isShout({ question, quotes, points, paragraphs, kind }: SectionSlide): boolean {
  const [quote, ...others] = quotes;
  if (quote === undefined || others.length > 0 || question || quote.original !== undefined) return false;
  if (kind === 'discussion' || points.length + paragraphs.length > 0) return false;
  const said = plainText(quote.text);
  const units = said.match(UNITS) ?? [];
  const characters = units.filter((unit) => unit >= '\u2e80').length;
  const words = units.length - characters;
  const widest = Math.max(...said.split(/\s+|(?<=[\u2e80-\uffff])/u).map((word) => emsOf(text(word))));
  return (
    words / MOST_WORDS + characters / MOST_CHARACTERS <= 1 &&
    widest <= WIDEST_WORD &&
    emsOf(quote.text) <= MOST_EMS
  );
}

/** A word of a script that parts its words, or one character of one that does not. */
const UNITS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\u2e80-\u9fff])[\p{L}\p{M}\p{N}’'-])+/gu;

/** In ems of the smallest type that a number is set in which has the page. */
const WIDEST_NUMBER = 2.4;

/** Numbers alone, of which the first is short enough to be as tall as half of the page. */
function hasLeadingNumber({ figures: [figure, ...others], pictures }: SectionSlide): boolean {
  if (figure?.kind !== 'stats' || others.length + pictures.length > 0) return false;
  const [first, ...rest] = figure.items;
  // Two of a kind share the page.
  if (rest.length < 2 || rest.length > 3) return false;
  return first?.label !== undefined && emsOf(first.label) <= WIDEST_NUMBER;
}

function artOf(slide: SectionSlide): Art {
  const { figures, pictures, bleed, portrait, question, quotes, paragraphs, points } = slide;
  if (bleed !== undefined) return 'bleed';
  if (portrait !== undefined) return 'portrait';
  if (figures.length + pictures.length === 0) return 'none';
  if (!question && quotes.length + paragraphs.length + points.length === 0) return 'full';
  const places = figures.map((figure) => figureType(figure).art);
  if (pictures.length > 0 || places.includes('plate')) return 'plate';
  return places.includes('column') ? 'column' : 'band';
}

/** In ems: more than six lines of a column beside a drawing. */
const MANY_WORDS = 60;

/** By the width of the longest, in ems: a Chinese character is one, a Latin letter about half of one. */
function lengthOf(texts: readonly RichText[]): 'short' | 'medium' | 'long' {
  const width = Math.max(...texts.map(emsOf));
  return width <= 11 ? 'short' : width <= 20 ? 'medium' : 'long';
}

/** Points that each fit a line of large type. */
function areFew(points: readonly RichText[]): boolean {
  return points.length > 0 && points.length <= 4 && points.every((point) => emsOf(point) <= 11);
}

function emsOf(rich: RichText): number {
  return Array.from(plainText(rich)).reduce((sum, character) => sum + (character >= '\u2e80' ? 1 : 0.5), 0);
}

function hasOneSource({ question, quotes }: SectionSlide): boolean {
  const voices = question ? [question, ...quotes] : quotes;
  return voices.length > 0 && new Set(voices.map(({ source }) => plainText(source))).size === 1;
}

/** Beside the words in another language, who said them and where, a caption has no room for the source's title. */
function showsOriginals({ quotes }: SectionSlide): boolean {
  return quotes.some(({ original }) => original !== undefined);
}

/**
 * Chinese may break anywhere; where each clause fits a line, it need not.
 *
 * @param ems about what the narrowest column holds of these words
 */
function shortClauses(name: string, texts: readonly RichText[], ems: number): readonly string[] {
  const clauses = texts.flatMap((rich) => plainText(rich).split(/(?<=[\p{P}\s])/u));
  return clauses.length > 0 && clauses.every((clause) => emsOf(text(clause)) <= ems) ? [`short-${name}`] : [];
}
