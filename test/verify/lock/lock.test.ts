import { describe, expect, it } from 'vitest';
import { passes, type Evidence } from '../../../src/model/evidence.js';
import type { EvidenceLock } from '../../../src/model/evidence-lock.js';
import { checkAgainstLock } from '../../../src/verify/lock/check-against-lock.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { sealEntry } from '../../../src/verify/lock/quote-hash.js';
import { readLock } from '../../../src/verify/lock/read-lock.js';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { lockEntry, mergeLock, serialiseLock } from '../../../src/verify/lock/write-lock.js';
import { makeQuote, paragraph } from '../make-quote.js';
import { readText } from '../read-text.js';
import { makeOutline } from '../make-outline.js';

const META = makeOutline({}).meta;

const source = readText('We sell to 61 bakeries.\nWe like it a lot.');
const verify = (words: string): Evidence =>
  verifyQuote(makeQuote(words), indexSource(source), { guests: [], hosts: [] });
const lockOf = (language: string, ...quotes: readonly string[]): EvidenceLock =>
  mergeLock(
    undefined,
    quotes.flatMap((words) => lockEntry(verify(words), source, language) ?? []),
    language,
  );
const lock = lockOf('en', 'We like it a lot', 'We sell to 61 bakeries');
const printed = serialiseLock(lock);

describe('the lock file', () => {
  it('is printed in a stable order, without a word of the source', () => {
    expect(printed).toMatchInlineSnapshot(`
      "{
        "version": 2,
        "quotes": [
          {
            "quote": "cad63152afcad05337ae7e92eb296b1dbcdbff2e25b1095ca4c177aeb42c6faa",
            "languages": ["en"],
            "status": "exact",
            "source": {"id":"talk","sha256":"1513fa888c83431f075ce522e39187b530c0ca7a3cbae4f141c8465572046cfe","extraction":4},
            "ranges": [[0,22]],
            "paragraph": 1,
            "checks": 3,
            "seal": "4df67c43a58e3898"
          },
          {
            "quote": "c34d8fbdc5694e3de258dcfcdb0d09384c2848338bea027edda3d937d015e670",
            "languages": ["en"],
            "status": "exact",
            "source": {"id":"talk","sha256":"1513fa888c83431f075ce522e39187b530c0ca7a3cbae4f141c8465572046cfe","extraction":4},
            "ranges": [[24,40]],
            "paragraph": 2,
            "checks": 3,
            "seal": "9f97f4773771ba4c"
          }
        ]
      }
      "
    `);
    expect(printed).not.toMatch(/bakeries|like/);
  });

  it('reads what it wrote', () => {
    expect(readLock(printed, 'x.evidence.json')).toEqual({ value: lock, problems: [] });
  });

  it('holds passes only', () => {
    expect(lockEntry(verify('We sell to 16 bakeries'), source, 'en')).toBeUndefined();
  });

  it('keeps the entries of the other languages, and shares what they have in common', () => {
    const merged = mergeLock(lock, lockOf('zh-CN', 'We like it a lot').quotes, 'zh-CN');
    expect(merged.quotes.map(({ languages }) => languages)).toEqual([['en'], ['en', 'zh-CN']]);
    expect(mergeLock(merged, [], 'en').quotes.map(({ languages }) => languages)).toEqual([['zh-CN']]);
    expect(readLock(serialiseLock(merged), 'x').problems).toEqual([]);
  });
});

describe('a quote without its source', () => {
  it('counts as verified while nothing of it changed', () => {
    const evidence = checkAgainstLock(makeQuote('We sell to  61 bakeries'), lock, META);
    expect(evidence).toMatchObject({ status: 'exact', locked: true, place: paragraph(1), ranges: [[0, 22]] });
    expect(passes(evidence)).toBe(true);
  });

  it.each([
    ['words', makeQuote('We sell to 62 bakeries')],
    ['speaker', makeQuote('We sell to 61 bakeries', { speaker: 'Ines' })],
    ['place', makeQuote('We sell to 61 bakeries', { place: paragraph(1) })],
    ['mode', makeQuote('We sell to 61 bakeries', { mode: 'paraphrased' })],
  ])('is stale when its %s changed', (_, quote) => {
    expect(checkAgainstLock(quote, lock, META).status).toBe('stale');
  });

  it('is unchecked when the lock has never seen its source', () => {
    expect(checkAgainstLock(makeQuote('We', { source: 'other' }), lock, META).status).toBe('unchecked');
    expect(checkAgainstLock(makeQuote('We'), undefined, META).status).toBe('unchecked');
  });
});

describe('a lock file that proves nothing', () => {
  const edit = (from: string | RegExp, to: string): string => {
    const edited = printed.replace(from, to);
    expect(edited).not.toBe(printed);
    return edited;
  };

  it.each([
    ['half-written', () => printed.slice(0, -40), 'lock-broken'],
    ['a merge conflict', () => `<<<<<<< HEAD\n${printed}`, 'lock-broken'],
    ['from a newer version', () => edit('"version": 2', '"version": 3'), 'lock-newer'],
    ['from newer checks', () => resealed({ checks: 9 }), 'lock-newer'],
    ['from a newer extraction', () => resealed({ extraction: 9 }), 'lock-newer'],
    ['with a verdict that is no pass', () => edit('"exact"', '"near"'), 'lock-broken'],
    ['with another verdict', () => edit('"exact"', '"normalised"'), 'lock-broken'],
    ['with moved offsets', () => edit('[[0,22]]', '[[0,21]]'), 'lock-broken'],
    ['with ranges out of order', () => edit('[[0,22]]', '[[5,22],[0,3]]'), 'lock-broken'],
    ['with an empty range', () => edit('[[0,22]]', '[[3,3]]'), 'lock-broken'],
    ['with an unknown key', () => edit('"status"', '"text": "x",\n      "status"'), 'lock-broken'],
    [
      'with a paragraph and a time',
      () => edit('"paragraph": 1', '"paragraph": 1,\n      "seconds": 1'),
      'lock-broken',
    ],
    ['with a changed source', () => edit(/"sha256":"./, '"sha256":"0'), 'lock-broken'],
    [
      'with entries out of order',
      () => JSON.stringify({ ...lock, quotes: lock.quotes.toReversed() }),
      'lock-broken',
    ],
    [
      'with an entry twice',
      () => JSON.stringify({ ...lock, quotes: [lock.quotes[0], lock.quotes[0]] }),
      'lock-broken',
    ],
    ['of another kind', () => '[]', 'lock-broken'],
  ])('is refused: %s', (_, text, rule) => {
    const { value, problems } = readLock(text(), 'x.evidence.json');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule, severity: 'error', file: 'x.evidence.json' }]);
  });

  function resealed({ checks, ...more }: { readonly extraction?: number; readonly checks?: number }): string {
    const entry = lockEntry(verify('We like it a lot'), { ...source, ...more }, 'en');
    if (entry === undefined) throw new Error('The quotation does not pass.');
    const changed = { ...entry, ...(checks === undefined ? {} : { checks }) };
    return JSON.stringify({ version: 2, quotes: [{ ...changed, seal: sealEntry(changed) }] });
  }
});
