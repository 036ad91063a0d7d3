/** A source in, the same without its negations out: a quotation that is found there dropped one. */
import { languagesIn } from '../../languages/sentence-languages.js';
import { foldText } from '../fold/fold-text.js';
import type { IndexedSource } from '../index/index-source.js';
import { indexSeeds } from '../index/seed-index.js';
import { patternsOf } from '../judge/negation-patterns.js';

const AFFIRMED = new WeakMap<IndexedSource, IndexedSource>();

/** Folding skips it, so that every other character keeps its offset. */
const NOTHING = '\u200b';

/** Made only for quotations that are not found, and kept: all of its words are read. Offsets are those of the source. */
export function affirmedSource(indexed: IndexedSource): IndexedSource {
  const kept = AFFIRMED.get(indexed) ?? affirm(indexed);
  AFFIRMED.set(indexed, kept);
  return kept;
}

function affirm(indexed: IndexedSource): IndexedSource {
  const { source, lang } = indexed;
  const text = source.text.replaceAll(/[^\n]+/g, (line) => affirmLine(line, lang));
  const folded = foldText(text);
  return { ...indexed, source: { ...source, text }, folded, seeds: indexSeeds(folded.text) };
}

function affirmLine(line: string, lang: string | undefined): string {
  return patternsOf(languagesIn(line, lang)).reduce(
    (words, { negation }) => words.replaceAll(negation, withoutNegation),
    line,
  );
}

/** Of “didn’t” a quotation keeps “did”. */
function withoutNegation(word: string): string {
  const end =
    /^(?:did|does|do|is|are|was|were|has|have|had|could|would|should)(n['’]t)$/iu.exec(word)?.[1] ?? word;
  return word.slice(0, word.length - end.length) + NOTHING.repeat(end.length);
}
