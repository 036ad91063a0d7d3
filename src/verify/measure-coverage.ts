/** Says which parts of a source the talk's sections quote from, and so which were left out. */
import type { CoveredPart, SourceCoverage } from '../model/coverage.js';
import { evidenceOf, type Evidence, type EvidenceByKey, type TextRange } from '../model/evidence.js';
import type { Outline } from '../model/outline.js';
import type { SourceText } from '../model/source-text.js';
import { rangeAt } from './index/index-source.js';
import { placeRange } from './index/places.js';
import { quotesOf } from './verify-outline.js';

interface Use {
  readonly theme: string;
  readonly range: TextRange;
}

/** A paraphrase covers the place it names; a quote that was not found covers nothing. */
export function measureCoverage(
  outline: Outline,
  evidence: EvidenceByKey,
  id: string,
  source: SourceText,
): SourceCoverage {
  const uses = usesOf(outline, evidence, id, source);
  const kind = source.turns.length > 1 ? 'turn' : 'paragraph';
  const parts = (kind === 'turn' ? source.turns : source.paragraphs).map((part, index): CoveredPart => {
    const cue = rangeAt(source.cues, part.start);
    return {
      kind,
      number: index + 1,
      start: part.start,
      end: part.end,
      speaker: 'speaker' in part ? part.speaker : undefined,
      startSeconds: cue?.startSeconds,
      themes: [
        ...new Set(
          uses.filter(({ range }) => range[0] < part.end && part.start < range[1]).map(({ theme }) => theme),
        ),
      ],
    };
  });
  return { source: id, length: source.text.length, parts };
}

function usesOf(outline: Outline, evidence: EvidenceByKey, id: string, source: SourceText): readonly Use[] {
  return outline.sections.flatMap((section) =>
    quotesOf(section)
      .filter((quote) => quote.source === id)
      .flatMap((quote) => rangesOf(evidenceOf(quote, evidence), source))
      .map((range) => ({ theme: section.id, range })),
  );
}

function rangesOf(evidence: Evidence, source: SourceText): readonly TextRange[] {
  if (evidence.status !== 'located') return evidence.ranges;
  const range = evidence.quote.place && placeRange(source, evidence.quote.place);
  return range === undefined ? [] : [range];
}
