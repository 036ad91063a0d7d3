/** A section of the outline in, its one slide out. */
import type {
  BleedView,
  Calm,
  FigureView,
  Footer,
  Progress,
  ProgressBar,
  QuoteView,
  SectionSlide,
} from '../../model/deck.js';
import { isChart, type Figure } from '../../model/figure.js';
import { evidenceOf } from '../../model/evidence.js';
import { plainText, text, type RichText } from '../../model/inline.js';
import { bleedingPicture } from '../../model/bleeding-picture.js';
import type { Block, Picture, Quote, Section } from '../../model/outline.js';
import { chartType } from '../../figures/registry.js';
import { citeNumbers } from '../citations/cite-numbers.js';
import { citeQuote } from '../citations/cite-quote.js';
import { frameFocus } from '../pictures/frame-focus.js';
import {
  imageView,
  optionalText,
  portraitView,
  slideBase,
  type PlanContext,
  type PlannedSlide,
} from './plan-context.js';

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
  const pictures = ofType(blocks, 'picture');
  const bleeding = bleedingPicture(section);
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
    figures: ofType(blocks, 'figure').map((figure) => figureView(figure, reveal, context)),
    pictures: pictures.flatMap((picture) =>
      picture === bleeding ? [] : (imageView(picture.path, picture.alt, context) ?? []),
    ),
    ...portraitOf(id, context),
    bleed: bleeding && bleedView(bleeding, context),
    reading,
    notes: ofType(blocks, 'note').map((block) => block.text),
    footer: footer(section, quotes, context),
  };

  function cite(quote: Quote): QuoteView {
    const view = citeQuote(quote, evidenceOf(quote, context.evidence), context.meta, context.phrases);
    return isStep(quote) ? { ...view, step: true } : view;
  }

  /** The question is what the answers are waited for with. */
  function isStep(quote: Quote): boolean {
    return quote.reveal ?? (reveal && quote.role !== 'host');
  }
}

function portraitOf(id: string, context: PlanContext): Pick<SectionSlide, 'portrait'> {
  const guest = context.portraits.get(id);
  const portrait = guest && portraitView(guest, context);
  return portrait === undefined ? {} : { portrait };
}

function figureView(
  { data, reveal, counts }: Figure,
  sectionReveals: boolean,
  context: PlanContext,
): FigureView {
  return {
    ...data,
    ...((reveal ?? sectionReveals) && { steps: true }),
    ...(counts && { counts }),
    ...(isChart(data) && { drawing: chartType(data).draw(data), origins: citeNumbers(data, context) }),
  };
}

/** Themes are counted, and so are the parts that they stand in. */
function numberOf(section: Section, { themes, dividers }: PlanContext): number | undefined {
  const counted = section.kind === 'theme' ? themes : section.kind === 'divider' ? dividers : [];
  const index = counted.indexOf(section);
  return index === -1 ? undefined : index + 1;
}

/** Until it is measured the veil is as dense as it can be: whatever the picture, the words can be read. */
const UNMEASURED: Calm = { side: 'left', veil: 9 };

function bleedView(
  { path, alt, bleed = { x: 50, y: 50 } }: Picture,
  context: PlanContext,
): BleedView | undefined {
  const image = imageView(path, alt, context);
  return image && { ...image, focus: frameFocus(bleed), calm: UNMEASURED };
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
    house: optionalText(meta.footer),
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
