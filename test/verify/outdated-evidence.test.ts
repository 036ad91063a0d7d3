import { expect, test } from 'vitest';
import type { LockEntry } from '../../src/model/evidence-lock.js';
import { hashQuote, sealEntry } from '../../src/verify/lock/quote-hash.js';
import { readLock } from '../../src/verify/lock/read-lock.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { makeOutline } from './make-outline.js';
import { makeQuote, paragraph } from './make-quote.js';
import { readText } from './read-text.js';

const GERMAN = 'wir wollen die alte Mühle verkaufen';
const GREEK = 'Πουλήσαμε τον μύλο.';

/** A lock file of the first format. */
function oldLock(...quotes: readonly string[]): string {
  const entries = quotes.map((words): LockEntry => {
    const fields = {
      quote: hashQuote(makeQuote(words)),
      status: 'exact',
      source: { id: 'talk', sha256: '0'.repeat(64), extraction: 1 },
      ranges: [[0, words.length]],
      paragraph: 1,
    } as const;
    return { ...fields, languages: ['en'], seal: sealEntry(fields) };
  });
  const ordered = entries.toSorted(
    (a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0) || (a.quote < b.quote ? -1 : 1),
  );
  return JSON.stringify({ version: 1, quotes: ordered });
}

test('what passed before its language had rules is said once, and stays as it is', () => {
  const { value: lock, problems } = readLock(oldLock(GERMAN, GREEK), 'mill.evidence.json');
  expect(problems).toEqual([]);
  const outline = makeOutline({ mill: [makeQuote(GERMAN), makeQuote(GREEK)] });
  const checked = verifyOutline(outline, new Map(), lock);
  expect(checked.value.map(({ status, place }) => [status, place])).toEqual([
    ['exact', paragraph(1)],
    ['exact', paragraph(1)],
  ]);
  expect(checked.problems.map(({ rule, message, hint }) => [rule, message, hint])).toEqual([
    [
      'checks-outdated',
      'one quotation was verified before a check of its language was there: whether a negation was cut off, or what makes the words a report or a supposition, was not checked',
      'check again with the source at hand: `pullquote check --source talk=FILE --update-evidence`',
    ],
  ]);
});

test('a source at hand is asked anew', () => {
  const { value: lock } = readLock(oldLock(GERMAN), 'mill.evidence.json');
  const outline = makeOutline({ mill: [makeQuote(GERMAN)] });
  const source = readText('Niemand hat gesagt, wir wollen die alte Mühle verkaufen.');
  const rules = verifyOutline(outline, new Map([['talk', source]]), lock).problems.map(({ rule }) => rule);
  expect(rules).toContain('negation-cut');
  expect(rules).not.toContain('checks-outdated');
});
