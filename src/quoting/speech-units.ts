/** A source in, the whole sentences of it that could be quoted out. */
import { quotedSpans } from '../import/people/article/quoted-spans.js';
import { sentencesIn } from '../import/units/sentences.js';
import type { TextSpan } from '../import/units/text-span.js';
import { weightOf } from '../text/text-weight.js';
import type { IndexedSource } from '../verify/index/index-source.js';

export interface SpeechUnit extends TextSpan {
  /** It stands between the quotation marks of an article: somebody's words in it, and not its author's. */
  readonly isQuoted: boolean;
}

/** Four words: shorter stretches between marks are titles and so-called words. */
const SHORTEST_QUOTED = 8;

/** In the order of the source; of an article, what stands between its marks comes beside the sentence around it. */
export function speechUnits({ source, stretches }: IndexedSource): readonly SpeechUnit[] {
  const { text, turns, cues } = source;
  const isArticle = turns.length === 0 && cues.length === 0;
  return stretches.flatMap((stretch) => {
    const sentences = sentencesIn(text, stretch).map((span) => ({ ...span, isQuoted: false }));
    return isArticle ? merged(sentences, quotedUnits(text, stretch)) : sentences;
  });
}

function quotedUnits(text: string, stretch: TextSpan): readonly SpeechUnit[] {
  return quotedSpans(text, stretch).flatMap((span) =>
    sentencesIn(text, span)
      .map((sentence) => withoutComma(text, sentence))
      .filter(({ start, end }) => weightOf(text.slice(start, end)) >= SHORTEST_QUOTED)
      .map(({ start, end }) => ({ start, end, isQuoted: true })),
  );
}

/** `“We were wrong,” she said`: the comma is the article's. */
function withoutComma(text: string, { start, end }: TextSpan): TextSpan {
  const marks = /[,，;；\s]+$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - marks };
}

function merged(sentences: readonly SpeechUnit[], quoted: readonly SpeechUnit[]): readonly SpeechUnit[] {
  const inner = new Set(quoted.map(({ start, end }) => `${String(start)}-${String(end)}`));
  const outer = sentences.filter(({ start, end }) => !inner.has(`${String(start)}-${String(end)}`));
  return [...outer, ...quoted].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
