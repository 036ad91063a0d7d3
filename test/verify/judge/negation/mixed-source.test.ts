/** A source in one language quotes others: each sentence is read by its own rules. */
import { describe, expect, test } from 'vitest';
import { indexSource } from '../../../../src/verify/index/index-source.js';
import { verifyQuote } from '../../../../src/verify/verify-quote.js';
import { makeQuote } from '../../make-quote.js';
import { readText } from '../../read-text.js';

const TEXT = `Anna: Frage eins, wie war der Winter?

Ben: Wir haben den Bauern keinen einzigen Cent geschuldet, und ich würde das heute nicht mehr so machen. Es stimmt nicht, dass wir den Fluss vergiftet haben. Nous ne vendons jamais aux supermarchés. Nunca vendimos la harina a los supermercados. 私たちはスーパーには売っていません。 We would not sell it. Wir haben alles behalten.`;
const PEOPLE = { guests: [{ name: 'Ben', also: [] }], hosts: [{ name: 'Anna', also: [] }] };
const statusOf = (words: string): string =>
  verifyQuote(makeQuote(words, { speaker: 'Ben' }), indexSource(readText(TEXT), 'de'), PEOPLE).status;

describe('refuses a cut negation', () => {
  test.each([
    'Wir haben den Bauern […] Cent geschuldet',
    'wir den Fluss vergiftet haben',
    'Nous ne vendons […] aux supermarchés',
    'vendimos la harina a los supermercados',
    '私たちはスーパーには売って',
    'sell it',
  ])('%s', (words) => {
    expect(statusOf(words)).toBe('negation-cut');
  });
});

describe('lets whole sentences stand', () => {
  test.each([
    'Es stimmt nicht, dass wir den Fluss vergiftet haben.',
    'Nous ne vendons jamais aux supermarchés.',
    'Nunca vendimos la harina a los supermercados.',
    '私たちはスーパーには売っていません。',
    'Wir haben alles behalten.',
  ])('%s', (words) => {
    expect(statusOf(words)).toBe('exact');
  });
});
