/** Verdicts on the quotes that an outline takes from a source, kept from one run to the next. */
import type { Evidence } from '../model/evidence.js';
import type { Outline, Quote } from '../model/outline.js';
import type { SourceText } from '../model/source-text.js';
import { speakersIn } from './attribution/stated-in.js';
import { KEPT_FROM, type ShelfStore } from './source-shelf.js';

/** Without the quote, whose place in the outline may be another today. */
export type KeptVerdict = Omit<Evidence, 'quote'>;

export interface KnownVerdicts {
  /** By the quote's key. */
  readonly known: ReadonlyMap<string, KeptVerdict>;
  /** Keeps those that were not known. */
  keep(evidence: readonly Evidence[]): Promise<void>;
}

/** @param store absent where nothing is kept */
export async function knownVerdicts(
  outline: Outline,
  sources: ReadonlyMap<string, SourceText>,
  store: ShelfStore | undefined,
): Promise<KnownVerdicts> {
  if (store === undefined) return { known: new Map(), keep: () => Promise.resolve() };
  const quotes = outline.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'));
  const asked = [...sources]
    .filter(([, source]) => source.text.length >= KEPT_FROM)
    .map(([id, source]) => {
      const taken = quotes.filter((quote) => quote.source === id);
      return { id, quotes: taken, key: keyOf(outline, id, source, taken) };
    })
    .filter(({ quotes: taken }) => taken.length > 0);
  const found = await Promise.all(asked.map(({ key }) => store.find(key)));
  const known = new Map(
    asked.flatMap(({ quotes: taken }, index) => {
      const verdicts = found[index] as readonly KeptVerdict[] | undefined;
      return verdicts?.length === taken.length
        ? taken.map(({ key }, at) => [key, verdicts[at]] as [string, KeptVerdict])
        : [];
    }),
  );
  return {
    known,
    async keep(evidence) {
      const missed = asked.filter((_, index) => found[index] === undefined);
      await Promise.all(
        missed.map(({ id, key }) =>
          store.keep(key, evidence.filter(({ quote }) => quote.source === id).map(verdictOf)),
        ),
      );
    },
  };
}

function verdictOf(evidence: Evidence): KeptVerdict {
  const verdict: KeptVerdict & { quote?: Quote } = { ...evidence };
  delete verdict.quote;
  return verdict;
}

/** Everything that decides them, beside our own code: the source, what the outline says of it and of people, the quotes. */
function keyOf(outline: Outline, id: string, source: SourceText, quotes: readonly Quote[]): string {
  const { meta } = outline;
  const stated = meta.sources.find((one) => one.id === id);
  const facts = [source.sha256, source.extraction, source.format, source.path];
  const people = [meta.guests, meta.hosts, speakersIn(meta, id)];
  return `verdicts ${JSON.stringify([facts, meta.lang, stated, people, quotes], withoutSpans)}`;
}

/** Where something stands in the outline decides nothing. */
function withoutSpans(name: string, value: unknown): unknown {
  return /^(?:span|.+Span)$/.test(name) ? undefined : value;
}
