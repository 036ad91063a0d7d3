/** In each language that has rules, no quote passes from which a negation that governs it was cut. */
import { describe, expect, test } from 'vitest';
import { passes } from '../../src/model/evidence.js';
import { judgeQuote } from '../../src/verify/verify-quote.js';
import { readMills, type CorpusText } from './corpus/read-corpus.js';
import { countVerbatim } from './is-verbatim.js';
import { makeQuote } from './make-quote.js';
import { breedCuts, type Mutant } from './mutants.js';

describe.each(readMills())('$name', (text) => {
  const mutants = breedCuts(text);

  test('breeds enough to tell', () => {
    expect(mutants.length).toBeGreaterThan(50);
  });

  test('lets no cut pass', () => {
    const passed = mutants.filter((mutant) => tryOn(mutant, text) && countVerbatim(mutant.words, text) === 1);
    expect(passed.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([]);
  });
});

function tryOn({ words, speaker }: Mutant, { indexed, people }: CorpusText): boolean {
  const role = speaker === people.hosts[0]?.name ? 'host' : 'guest';
  return passes(judgeQuote(makeQuote(words, { speaker, role }), indexed, people));
}
