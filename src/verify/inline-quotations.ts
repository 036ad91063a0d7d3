/** An outline and its sources in, a warning for each sentence between quotation marks that nothing checks out. */
import { figureTexts } from '../figures/figure-texts.js';
import { plainText, type RichText } from '../model/inline.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline, Quote } from '../model/outline.js';
import type { Span } from '../model/position.js';
import type { Problem } from '../model/problems/problem.js';
import { shorten } from '../text/shorten.js';
import { spansOf } from '../text/spans.js';
import { foldText } from './fold/fold-text.js';
import type { IndexedSource } from './index/index-source.js';
import { locateQuote } from './locate/locate-quote.js';
import { weightOf } from './locate/text-weight.js';
import { markedWords } from './judge/marked-words.js';

/** Four English words, or eight Chinese characters: less is a term, a title or a word at arm's length. */
const SENTENCE = 8;

interface ShownText {
  readonly text: RichText;
  readonly span: Span;
  readonly section: string;
}

/** Nothing of an outline that lists no source: it quotes nobody. */
export function inlineQuotations(
  outline: Outline,
  sources: ReadonlyMap<string, IndexedSource>,
): readonly Problem[] {
  if (outline.meta.sources.length === 0) return [];
  const quoted = outline.sections
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'))
    .map(wordsOf)
    .map((words) => foldText(words).text);
  return shownTexts(outline).flatMap((shown) =>
    sentencesInMarks(plainText(shown.text.filter(({ type }) => type !== 'code')))
      .filter((words) => !quoted.some((text) => text.includes(foldText(words).text)))
      .filter((words) => !standsInSource(words, sources))
      .map((words) => problemOf(words, shown, outline)),
  );
}

/** What stands between quotation marks in a text and is long enough to be somebody's words. */
export function sentencesInMarks(text: string): readonly string[] {
  const found = [...new Set(markedWords(text).quoted.map(trimmed))];
  return found
    .filter((words) => !found.some((other) => other !== words && other.includes(words)))
    .filter((words) => weightOf(words) >= SENTENCE && !isTitle(words));
}

export function standsInSource(words: string, sources: ReadonlyMap<string, IndexedSource>): boolean {
  return [...sources.values()].some((source) => locateQuote(words, source).length > 0);
}

function wordsOf({ text, original = '' }: Quote): string {
  return `${plainText(text)} ${original}`;
}

/** What a slide or the handout shows; notes are the speaker's own. */
function shownTexts({ sections }: Outline): readonly ShownText[] {
  return sections.flatMap(({ id: section, headline, headingSpan, blocks }) => [
    { text: headline, span: headingSpan, section },
    ...blocks.flatMap((block): readonly ShownText[] => {
      if (block.type === 'reading') return [{ text: block.text, span: block.span, section }];
      if (block.type === 'figure')
        return figureTexts(block.data).map((text) => ({ text, span: block.span, section }));
      if (block.type !== 'points') return [];
      return block.items.map((text) => ({ text, span: block.span, section }));
    }),
  ]);
}

/** Without the marks that a sentence around it wants there. */
function trimmed(words: string): string {
  return words.replaceAll(/^[\s.,;:!?…，。；：！？]+|[\s.,;:!?…，。；：！？]+$/gu, '');
}

/** “The Grapes of Wrath”: long words have capitals. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}’'-]{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

function problemOf(words: string, { span, section }: ShownText, { file, meta }: Outline): Problem {
  const at = file.text.indexOf(words, span.start.offset);
  const isThere = at >= 0 && at + words.length <= span.end.offset;
  return makeProblem('inline-quotation', {
    message: `“${shorten(words)}” stands between quotation marks, and nothing checks it: no source at hand has these words`,
    hint: `write it as a quotation with its source, \`> words\` and below \`> — Name [${meta.sources[0]?.id ?? 'id'}]\`; or say it without the marks`,
    file: file.path,
    span: isThere ? spansOf(file.text)(at, at + words.length) : span,
    section,
  });
}
