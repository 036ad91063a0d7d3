/** A loaded outline in, what stands around each of its quotations out, where the source is at hand. */
import { evidenceOf, type Evidence } from '../../model/evidence.js';
import type { Outline } from '../../model/outline.js';
import type { QuoteContext } from '../../template/pages/template-note.js';
import { citePlace } from '../../verify/index/places.js';
import { surroundingsOf } from '../../verify/index/surroundings.js';
import { quotesOf } from '../../verify/verify-outline.js';
import type { LoadedOutline } from '../load/load-outline.js';

/** By the section's id. */
export function quoteContexts({
  outline,
  verified,
}: LoadedOutline): ReadonlyMap<string, readonly QuoteContext[]> {
  return new Map(
    outline.sections.map((section) => [
      section.id,
      quotesOf(section).flatMap(
        (quote) => contextOf(evidenceOf(quote, verified.evidence), outline, verified) ?? [],
      ),
    ]),
  );
}

/** All words of the contexts, for the fonts. */
export function contextTexts(loaded: LoadedOutline): readonly string[] {
  return [...quoteContexts(loaded).values()]
    .flat()
    .flatMap(({ before, quoted, after, citation }) => [before, quoted, after, citation]);
}

function contextOf(
  evidence: Evidence,
  { meta }: Outline,
  { sources }: LoadedOutline['verified'],
): QuoteContext | undefined {
  const text = sources.get(evidence.quote.source);
  const surroundings = text && surroundingsOf(evidence, text);
  if (surroundings === undefined) return undefined;
  const source = meta.sources.find(({ id }) => id === evidence.quote.source);
  const place = evidence.place === undefined ? '' : ` ${citePlace(evidence.place)}`;
  return { ...surroundings, citation: `${source?.title ?? ''}${place}`, lang: source?.lang ?? meta.lang };
}
