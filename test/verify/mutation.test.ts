/** No false quote passes: the claim the whole stage stands on, tried on everything `mutants.ts` can breed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { passes } from '../../src/model/evidence.js';
import { judgeQuote } from '../../src/verify/verify-quote.js';
import { readCorpus, type CorpusText } from './corpus/read-corpus.js';
import { countVerbatim, isVerbatim } from './is-verbatim.js';
import { makeQuote } from './make-quote.js';
import { breed, type Mutant } from './mutants.js';

interface Tried {
  readonly mutant: Mutant;
  readonly text: CorpusText;
  readonly passed: boolean;
}

describe('the mutation corpus', () => {
  let tried: readonly Tried[] = [];
  beforeAll(() => {
    tried = readCorpus().flatMap((text) =>
      unique(breed(text)).map((mutant) => ({ mutant, text, passed: tryOn(mutant, text) })),
    );
  }, 120_000);

  it('has at least 20,000 mutants', () => {
    expect(tried.length).toBeGreaterThanOrEqual(20_000);
  });

  it('lets no false quote pass', () => {
    const falsePasses = tried.filter(({ mutant, text, passed }) => passed && !isTrue(mutant, text));
    expect(falsePasses.map(({ mutant }) => `${mutant.kind}: ${mutant.words}`)).toEqual([]);
  });

  it('excludes those that are still verbatim, and says which', async () => {
    const excluded = tried.filter(({ mutant, text, passed }) => passed && isTrue(mutant, text));
    const lines = excluded.map(({ mutant }) => `${mutant.kind}: ${mutant.words}`).sort();
    const head = `${String(excluded.length)} of ${String(tried.length)} mutants are still verbatim and pass:`;
    await expect([head, '', ...lines, ''].join('\n')).toMatchFileSnapshot('excluded-mutants.txt');
    expect(excluded.length).toBeLessThan(tried.length / 50);
  });
});

/** A cut negation is false unless the same words stand somewhere else too; the others are true if they are there. */
function isTrue({ words, cut }: Mutant, text: CorpusText): boolean {
  return cut ? countVerbatim(words, text) > 1 : isVerbatim(words, text);
}

function tryOn({ words, speaker }: Mutant, { indexed, people }: CorpusText): boolean {
  const role = speaker === people.hosts[0]?.name ? 'host' : 'guest';
  return passes(judgeQuote(makeQuote(words, { speaker, role }), indexed, people));
}

function unique(mutants: readonly Mutant[]): readonly Mutant[] {
  return [...new Map(mutants.map((mutant) => [`${mutant.kind}\n${mutant.words}`, mutant])).values()];
}
