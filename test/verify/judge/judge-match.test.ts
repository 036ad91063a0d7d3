/** What a source as a whole adds to the rules of sentences: where a turn begins, and whether it is an article. */
import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { judgeQuote } from '../../../src/verify/verify-quote.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const PEOPLE = { guests: [{ name: 'Ada Brandt', also: [] }], hosts: [{ name: 'Bo', also: [] }] };

function statusOf(text: string, words: string, lang = 'en'): string {
  const quote = makeQuote(words, { speaker: 'Ada Brandt' });
  return judgeQuote(quote, indexSource(readText(text), lang), PEOPLE).status;
}

describe('a label that was not read as one is no word of its sentence', () => {
  test.each([
    'No One: We sold the mill in May.',
    'No One: We sold the mill in May.\n\nBo: Well.\n\nNo One: It was hard.\n\nBo: Right.',
    'Bo: Well?\n\nNot Me: We sold the mill in May.\n\nBo: Right.\n\nNot Me: Yes.',
    'Bo: Well?\n\nNobody & No One: We sold the mill in May.\n\nBo: Right.\n\nBo: Yes.',
    'Bo: Well?\n\nNever Mind: We sold the mill in May.\n\nBo: Right.\n\nBo: Yes.',
  ])('%j', (text) => {
    expect(statusOf(text, 'We sold the mill in May')).toBe('exact');
  });

  test.each([
    'Never: we sold the mill in May.',
    'No one said this: we sold the mill in May.',
    'No One: We never said that we sold the mill in May.',
    'It is Not Ada who said: we sold the mill in May.',
  ])('%j', (text) => {
    expect(statusOf(text, 'we sold the mill in May')).toBe('negation-cut');
  });
});

describe('in an article a report hides nothing else', () => {
  test.each([
    ['en', 'Who could say that the bridge is safe?', 'the bridge is safe'],
    ['en', 'Brandt said we will sell the mill if the price holds.', 'we will sell the mill'],
    ['zh', '说桥很安全是骗人的。', '桥很安全'],
  ])('%s: %s', (lang, text, words) => {
    expect(statusOf(text, words, lang)).toBe('scope-cut');
  });

  test.each([
    ['en', 'Brandt said that the bridge is safe.', 'the bridge is safe'],
    ['en', 'If asked, Brandt says the bridge is safe.', 'the bridge is safe'],
  ])('%s: %s', (lang, text, words) => {
    expect(statusOf(text, words, lang)).toBe('exact');
  });
});

test('what an elision leaves out may deny by what follows it', () => {
  const text = 'In the old days we, the millers, stopped selling our bread to the hotels of the town.';
  expect(statusOf(text, 'In the old days we […] selling our bread')).toBe('negation-cut');
});
