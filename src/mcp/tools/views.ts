/** What tools answer of problems, quotations and themes. */
import { figureTexts } from '../../figures/figure-texts.js';
import { evidenceOf, type EvidenceByKey } from '../../model/evidence.js';
import { plainText } from '../../model/inline.js';
import type { Outline, Quote, Section } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SourcePlace } from '../../model/source-place.js';
import { citePlace } from '../../text/cite-place.js';

const MOST_PROBLEMS = 25;

export function problemViews(found: readonly Problem[]) {
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  return {
    errors: errors.length,
    warnings: warnings.length,
    list: [...errors, ...warnings].slice(0, MOST_PROBLEMS).map(problemView),
  };
}

function problemView({ rule, severity, message, hint, span, section }: Problem) {
  return { rule, severity, message, hint, line: span?.start.line, theme: section };
}

/** `@ 00:12:34`, without the sign. */
export function placeView(place: SourcePlace | undefined): string | undefined {
  return place === undefined ? undefined : citePlace(place).replace(/^@ /, '');
}

function quoteView(quote: Quote, evidence: EvidenceByKey) {
  const { key, text, speaker, source, mode, original, unreviewed } = quote;
  const { status, attribution, place } = evidenceOf(quote, evidence);
  return {
    ...{
      key,
      words: plainText(text),
      speaker,
      source,
      place: placeView(quote.place ?? place),
      mode,
      original,
    },
    ...{ verdict: status, attribution, unreviewed: unreviewed === true },
  };
}

export function themeView(section: Section, { file }: Outline, evidence: EvidenceByKey) {
  const { id, kind, headline, minutes, blocks } = section;
  return {
    ...{ id, kind, headline: plainText(headline), minutes },
    quotes: blocks.flatMap((block) => (block.type === 'quote' ? [quoteView(block, evidence)] : [])),
    figures: blocks.flatMap((block) =>
      block.type === 'figure'
        ? [
            {
              kind: block.data.kind,
              body: bodyOf(file.text.slice(block.span.start.offset, block.span.end.offset)),
              texts: figureTexts(block.data).map(plainText),
            },
          ]
        : [],
    ),
    pictures: blocks.flatMap((block) => (block.type === 'picture' ? [block.alt] : [])),
    points: blocks.flatMap((block) => (block.type === 'points' ? block.items.map(plainText) : [])),
    reading: blocks.flatMap((block) => (block.type === 'reading' ? [plainText(block.text)] : [])),
    notes: blocks.flatMap((block) => (block.type === 'note' ? [block.text] : [])),
  };
}

/** Between its fences. */
function bodyOf(fenced: string): string {
  return fenced.split('\n').slice(1, -1).join('\n');
}
