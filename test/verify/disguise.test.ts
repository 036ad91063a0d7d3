/** Every genuine quote passes, however it is typed. */
import { describe, expect, it } from 'vitest';
import { passes } from '../../src/model/evidence.js';
import { verifyQuote } from '../../src/verify/verify-quote.js';
import { readCorpus, readMills, sentencesOf, type CorpusText } from './corpus/read-corpus.js';
import { DISGUISES } from './disguises.js';
import { makeQuote } from './make-quote.js';

const CORPUS = [...readCorpus(), ...readMills()];

describe.each(CORPUS)('genuine quotes of $name', (text) => {
  it.each(DISGUISES)('pass in disguise: $name', ({ wear }) => {
    const failed = genuine(text).flatMap(({ words, speaker }) => {
      const quote = makeQuote(wear(words, text.tongue.glued), { speaker, role: roleOf(speaker, text) });
      const evidence = verifyQuote(quote, text.indexed, text.people);
      return passes(evidence) ? [] : [`${evidence.status}: ${words}`];
    });
    expect(failed).toEqual([]);
  });
});

it('are several hundred', () => {
  expect(CORPUS.flatMap(genuine).length * DISGUISES.length).toBeGreaterThan(5_000);
});

/** Sentences, and runs of two and three, that are long enough to need no place. */
function genuine({ turns, tongue }: CorpusText): readonly { words: string; speaker: string }[] {
  return turns.flatMap(({ speaker, text }) => {
    const sentences = sentencesOf(text);
    const runs = [1, 2, 3].flatMap((length) =>
      sentences
        .slice(0, sentences.length - length + 1)
        .map((_, at) => sentences.slice(at, at + length).join(tongue.glued ? '' : ' ')),
    );
    return runs
      .filter((words) => words.length > (tongue.glued ? 4 : 12))
      .map((words) => ({ words, speaker }));
  });
}

function roleOf(speaker: string, { people }: CorpusText): 'guest' | 'host' {
  return people.hosts.some(({ name }) => name === speaker) ? 'host' : 'guest';
}
