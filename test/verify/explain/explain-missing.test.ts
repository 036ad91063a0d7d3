/** What an author is told of words that are not in the source. */
import { describe, expect, test } from 'vitest';
import { explainQuote } from '../../../src/verify/explain/explain-quote.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const PEOPLE = { guests: [{ name: 'Ben Cole', also: [] }], hosts: [{ name: 'Ann Berg', also: [] }] };
const LONG = Array.from(
  { length: 200 },
  (_, at) => `Ann Berg: And ${String(at)}?\n\nBen Cole: I know, I did it.`,
);

function told(words: string, said: string, lang = 'en') {
  const text = `Ann Berg: Well?\n\nBen Cole: ${said}\n\n${LONG.join('\n\n')}`;
  const { value, ...found } = {
    value: verifyQuote(makeQuote(words, { speaker: 'Ben Cole' }), indexSource(readText(text), lang), PEOPLE),
  };
  return { ...found, status: value.status, problem: explainQuote(value) };
}

describe('a negation that a quotation drops is named, however short it is', () => {
  test.each([
    ['I saw', 'I never saw.', 'never'],
    ['He lied', 'He never lied.', 'never'],
    ['We did sell it', 'We didn’t sell it.', 'n’t'],
    ['We could pay', 'We couldn’t pay.', 'n’t'],
    ['nobody told lies', 'Well, nobody told no lies.', 'no'],
    ['We sold it to the bank', 'We sold it, but not to the bank.', 'not'],
    ['我们卖了', '我们没卖了。', '没'],
    ['我们说过', '我们没有说过。', '没有'],
  ])('%s', (words, said) => {
    const { status, problem } = told(words, said, /\p{Script=Han}/u.test(words) ? 'zh' : 'en');
    expect(status).toBe('near');
    expect(problem?.hint).toMatch(/turns what they say round/);
    expect(problem?.hint).not.toContain('paraphrased`');
  });

  test('and one that it puts in', () => {
    const { problem } = told('We did not sell the old mill', 'We did sell the old mill.');
    expect(problem?.hint).toContain('“not” turns what they say round');
  });

  test('another difference may be a paraphrase', () => {
    const { problem } = told('We bought the mill in 1890', 'We bought the mill in 1990.');
    expect(problem).toEqual({
      rule: 'quote-near',
      message:
        'the words differ from `talk` @ 2:\n  the source: We bought the mill in *1990*\n  your quote: We bought the mill in *1890*',
      hint: 'make your words the same as those of the source; or mark the quote `paraphrased`',
    });
  });
});

test('words of two turns run on; the label between them is not missing from them', () => {
  const { problem } = told('We sold it. And 0?', 'We sold it.');
  expect(problem?.message).toBe('the quote runs on into what somebody else says');
});

test('words that stand twice in one paragraph are said to stand there twice', () => {
  const { problem } = told('the mill is old', 'Well, the mill is old; yes, the mill is old.');
  expect(problem).toMatchObject({
    message: 'the words stand twice in `talk`, at `@ 2`',
    hint: 'quote more of the sentence; or say that either will do: `[talk @ 2]`',
  });
});
