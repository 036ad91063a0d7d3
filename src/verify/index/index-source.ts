/** Prepares a source for many quotes: its words folded once, an index of them, and lookups by offset. */
import { at } from '../../text/at.js';
import type { SourceText } from '../../model/source-text.js';
import { tellLanguage } from '../../languages/tell-language.js';
import type { FoldedText } from '../fold/fold-buffer.js';
import { foldText } from '../fold/fold-text.js';
import { indexSeeds, type SeedIndex } from './seed-index.js';

export { rangeAt } from '../../text/range-at.js';

export interface IndexedSource {
  readonly source: SourceText;
  readonly folded: FoldedText;
  readonly seeds: SeedIndex;
  /** What a quote must stay inside: a speaker's turn, or a paragraph where no speakers are known. */
  readonly stretches: readonly Stretch[];
  /** BCP 47: what sentences are read in that do not tell their language; absent where nothing tells it. */
  readonly lang: string | undefined;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string | undefined;
}

/**
 * The first lookup takes time and memory in proportion to the source, every other one is short: where all verdicts are
 * known from before there is none.
 *
 * @param lang BCP 47: what is known of its language; told from its words when left out
 */
export function indexSource(source: SourceText, lang = tellLanguage(source.text)): IndexedSource {
  const made: { folded?: FoldedText; seeds?: SeedIndex } = {};
  return {
    source,
    stretches: stretchesOf(source),
    lang,
    get folded() {
      return (made.folded ??= foldText(source.text));
    },
    get seeds() {
      return (made.seeds ??= indexSeeds(this.folded.text));
    },
  };
}

/** The same words with what an author says of their speakers and language: nothing of them is indexed anew. */
export function indexedAs(
  indexed: IndexedSource,
  { source, lang }: Pick<IndexedSource, 'source' | 'lang'>,
): IndexedSource {
  return {
    source,
    stretches: stretchesOf(source),
    lang,
    get folded() {
      return indexed.folded;
    },
    get seeds() {
      return indexed.seeds;
    },
  };
}

function stretchesOf({ turns, paragraphs }: SourceText): readonly Stretch[] {
  return turns.length > 0 ? turns : paragraphs;
}

/** The first folded unit whose original starts at `offset` or later. */
export function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(folded.starts, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
