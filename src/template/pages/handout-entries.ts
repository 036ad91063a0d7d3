/** A slide in, what is printed of it out: what is shown, in pieces that are not parted, and what is read. */
import type { ImageView, QuoteView, SectionSlide, Slide } from '../../model/deck.js';
import type { FigureData } from '../../model/figure.js';
import { parseNote } from '../../markup/notes/parse-note.js';
import { plainText } from '../../model/inline.js';
import type { NoteBlock } from '../../model/note.js';

/** One slide on paper. */
export interface HandoutEntry {
  readonly slide: Slide;
  /** The rendered slide. */
  readonly svg: string;
  /** What the slide shows, for those who cannot see it: it is printed as a picture. */
  readonly words: string;
  /** Speaker notes; empty unless they are asked for. */
  readonly notes: readonly NoteBlock[];
  /** What the headline is never parted from. */
  readonly first: Block | undefined;
  readonly rest: readonly Block[];
  /** Dividers whose headlines stand over this one. */
  readonly parts: readonly HandoutEntry[];
}

/** What stands in one piece; the name of its template, and what that is given. */
type Block =
  | { readonly part: 'question'; readonly quote: QuoteView }
  | { readonly part: 'quote'; readonly quote: QuoteView; readonly size: string }
  | { readonly part: 'figure'; readonly figure: FigureData }
  | { readonly part: 'picture'; readonly picture: ImageView };

/** Notes that were not asked for are not in the view either: no template can let them out. */
export function handoutEntry(
  shown: Pick<HandoutEntry, 'slide' | 'svg' | 'words'>,
  withNotes: boolean,
): HandoutEntry {
  const { slide } = shown;
  const [first, ...rest] = 'quotes' in slide ? blocksOf(slide) : [];
  const notes = withNotes ? slide.notes.flatMap(parseNote) : [];
  return { ...shown, slide: { ...slide, notes: [] }, notes, first, rest, parts: [] };
}

/** Made slides say nothing that the handout's own head and lists do not; questions come at its end. */
export function readEntries(entries: readonly HandoutEntry[]): readonly HandoutEntry[] {
  const read: HandoutEntry[] = [];
  let parts: readonly HandoutEntry[] = [];
  for (const entry of entries.filter(({ slide }) => READ.has(slide.kind))) {
    if (entry.slide.kind === 'divider' && entry.notes.length === 0) parts = [...parts, entry];
    else {
      read.push({ ...entry, parts });
      parts = [];
    }
  }
  return [...read, ...parts];
}

const READ: ReadonlySet<Slide['kind']> = new Set(['theme', 'aside', 'plain', 'divider']);

function blocksOf({ question, quotes, figures, pictures, bleed }: SectionSlide): readonly Block[] {
  return [
    ...(question === undefined ? [] : [{ part: 'question', quote: question } as const]),
    ...quotes.map((quote) => ({ part: 'quote', quote, size: sizeOf(quote) }) as const),
    ...figures.map((figure) => ({ part: 'figure', figure }) as const),
    ...[...(bleed === undefined ? [] : [bleed]), ...pictures].map(
      (picture) => ({ part: 'picture', picture }) as const,
    ),
  ];
}

/** In ems, from the largest type to the smallest: what still stands in a column as one piece. */
const QUOTE_SIZES = [
  ['short', 30],
  ['medium', 90],
  ['long', 170],
] as const;

function sizeOf({ text }: QuoteView): string {
  const ems = emsOf(plainText(text));
  return QUOTE_SIZES.find(([, most]) => ems <= most)?.[0] ?? 'very-long';
}

/** A Chinese character is one, a Latin letter about half of one. */
function emsOf(words: string): number {
  return Array.from(words).reduce((sum, character) => sum + (character >= '\u2e80' ? 1 : 0.5), 0);
}
