/** A section of the outline in, its one slide out. */
import type { Footer, Progress, ProgressBar, QuoteView, SectionSlide } from '../../model/deck.js';
import { evidenceOf } from '../../model/evidence.js';
import { plainText, text, type RichText } from '../../model/inline.js';
import type { Block, Section } from '../../model/outline.js';
import { citeQuote } from '../citations/cite-quote.js';
import { imageView, slideBase, type PlanContext, type PlannedSlide } from './plan-context.js';

export function sectionSlide(section: Section): PlannedSlide {
  return { id: section.id, make: (context, page) => makeSectionSlide(section, context, page) };
}

function makeSectionSlide(section: Section, context: PlanContext, page: number): SectionSlide {
  const { blocks, headline, kind, id, minutes, reveal } = section;
  const cited = ofType(blocks, 'quote').map((quote) => ({ role: quote.role, view: cite(quote) }));
  // A host's first words open the theme; whatever a host says later stands among the quotes.
  const question = cited.find(({ role }) => role === 'host');
  const lists = ofType(blocks, 'points');
  const reading = ofType(blocks, 'reading').map((block) => block.text);
  const quotes = cited.filter((entry) => entry !== question).map(({ view }) => view);
  return {
    ...slideBase(id, headline, page, context),
    kind,
    minutes,
    reveal,
    number: numberOf(section, context),
    question: question?.view,
    quotes,
    paragraphs: kind === 'plain' ? reading : [],
    ordered: lists.some(({ ordered }) => ordered === true),
    start: lists.find(({ ordered }) => ordered === true)?.start ?? 1,
    points: lists.flatMap(({ items }) => items),
    figures: ofType(blocks, 'figure').map(({ data }) => data),
    pictures: ofType(blocks, 'picture').flatMap(({ path, alt }) => imageView(path, alt, context) ?? []),
    reading,
    notes: ofType(blocks, 'note').map((block) => block.text),
    footer: footer(section, quotes, context),
  };

  function cite(quote: Extract<Block, { type: 'quote' }>): QuoteView {
    return citeQuote(quote, evidenceOf(quote, context.evidence), context.meta, context.phrases);
  }
}

/** Themes are counted, and so are the parts that they stand in. */
function numberOf(section: Section, { themes, dividers }: PlanContext): number | undefined {
  const counted = section.kind === 'theme' ? themes : section.kind === 'divider' ? dividers : [];
  const index = counted.indexOf(section);
  return index === -1 ? undefined : index + 1;
}

function ofType<T extends Block['type']>(
  blocks: readonly Block[],
  type: T,
): readonly Extract<Block, { type: T }>[] {
  return blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

/** Of more than a dozen nobody sees which one is marked, and a box a theme on each slide grows with their square. */
const MOST_SQUARES = 12;

function footer(section: Section, quotes: readonly QuoteView[], { meta, themes }: PlanContext): Footer {
  const reached = themes.indexOf(section);
  const progress = (index: number): Progress =>
    index < reached ? 'past' : index === reached ? 'here' : 'ahead';
  const isTheme = reached !== -1;
  const isBar = themes.length > MOST_SQUARES;
  return {
    title: text(meta.title),
    source: quotes.length === 0 ? undefined : quotedSources(quotes),
    progress: isTheme && !isBar ? themes.map((_, index) => progress(index)) : [],
    bar: isTheme && isBar ? progressBar(reached / (themes.length - 1)) : undefined,
  };
}

function progressBar(share: number): ProgressBar {
  const percent = Math.round(share * 100);
  return { tens: Math.floor(percent / 10), ones: percent % 10 };
}

/** Each source once, with what must be said of it. */
function quotedSources(quotes: readonly QuoteView[]): RichText {
  const names = quotes.map(({ source, reported }) =>
    [source, reported ?? []]
      .filter((part) => part.length > 0)
      .map(plainText)
      .join(' · '),
  );
  return text([...new Set(names)].join(' / '));
}
