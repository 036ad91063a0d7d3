/** An outline and its evidence in, what a presentation says of its quotations, so that it can be checked again, out. */
import type { QuoteFacts } from '../../model/file-evidence.js';
import type { Person } from '../../model/outline.js';
import { quotePlace } from '../../plan/citations/cite-quote.js';
import type { KnownEvidence } from '../../pptx/evidence/make-evidence.js';
import { hashWords } from '../../verify/lock/quote-hash.js';
import type { LoadedOutline } from '../load/load-outline.js';

export function knownEvidence({
  outline: { meta },
  verified,
}: Pick<LoadedOutline, 'outline' | 'verified'>): KnownEvidence {
  const facts = [...verified.evidence.values()].map((evidence): QuoteFacts => {
    const { quote, status, attribution } = evidence;
    const { key, speaker, source, mode, inContext = false } = quote;
    return {
      ...{ key, speaker, source, mode, inContext, status, attribution },
      ...{ place: quotePlace(quote, evidence), isPlaced: quote.place !== undefined },
    };
  });
  return {
    talk: {
      guests: meta.guests.map(named),
      hosts: meta.hosts.map(named),
      sources: meta.sources.map(({ id, lang, verbatim, speakers }) => ({ id, lang, verbatim, speakers })),
    },
    quotes: new Map(facts.map((fact) => [fact.key, fact])),
    digest: hashWords,
  };
}

const named = ({ name, also }: Person): Pick<Person, 'name' | 'also'> => ({ name, also });
