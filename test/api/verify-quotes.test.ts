import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VerifyOptions } from '../../src/api/verify-arguments.js';
import { verifyQuotes } from '../../src/api/verify-quotes.js';
import { passes } from '../../src/model/evidence.js';
import { verifyTexts } from '../../src/verify/verify-texts.js';
import { updatedEvidence } from '../../src/pipeline/check/update-evidence.js';
import { parseOutline } from '../../src/parse/parse-outline.js';

const TALK = 'Ada: Nobody is in charge.\n\nSam: How long?\n\nAda: I did not sell the mill.\n';
const MARKDOWN = TALK.replace('is', '*is*');

function outline(...quotes: readonly string[]): string {
  const body = quotes.map((quote) => `> ${quote}\n> — Ada [talk]\n`).join('\n');
  return `---
title: Bees
lang: en
guest: { name: Ada }
hosts: [{ name: Sam }]
sources: { talk: { title: A talk } }
---

## They agree {#agree}

${body}`;
}

/** `agree/1 exact`, and the rules of all problems. */
async function verdicts(text: string, options: VerifyOptions): Promise<readonly string[]> {
  const { evidence, problems } = await verifyQuotes(text, options);
  return [
    ...[...evidence].map(([key, { status }]) => `${key} ${status}`),
    ...problems.map(({ rule }) => rule),
  ];
}

test('each quotation has its verdict, by key, whatever stands beside it', async () => {
  const text = outline('Nobody is in charge.', 'I sell the mill.', 'Nobody is in charge.');
  const { evidence, problems } = await verifyQuotes(text, { sources: { talk: TALK } });
  expect([...evidence].map(([key, one]) => [key, one.status, passes(one)])).toEqual([
    ['agree/1', 'exact', true],
    ['agree/2', 'near', false],
    ['agree/3', 'exact', true],
  ]);
  const [problem] = problems;
  expect(problem).toMatchObject({ rule: 'quote-near', file: 'outline.md', section: 'agree' });
  const { start, end } = problem?.span ?? { start: { offset: 0 }, end: { offset: 0 } };
  expect(text.slice(start.offset, end.offset)).toBe('I sell the mill.');
});

describe('a source', () => {
  const text = outline('Nobody is in charge.');

  test.each<[string, NonNullable<VerifyOptions['sources']>, string[]]>([
    ['may be text', { talk: TALK }, ['agree/1 exact']],
    ['may be bytes', { talk: { content: new TextEncoder().encode(TALK) } }, ['agree/1 exact']],
    [
      'is what its content says',
      { talk: 'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada>Nobody is in charge.' },
      ['agree/1 exact'],
    ],
    ['is what its name says', { talk: { content: MARKDOWN, name: 'talk.md' } }, ['agree/1 exact']],
    ['is what it is said to be', { talk: { content: MARKDOWN, format: 'markdown' } }, ['agree/1 exact']],
    ['may be absent', {}, ['agree/1 unchecked', 'quote-unchecked']],
    ['that is empty is said', { talk: '' }, ['agree/1 unchecked', 'source-empty']],
    [
      'that the outline does not have is said',
      { talk: TALK, tlak: TALK },
      ['agree/1 exact', 'unknown-source'],
    ],
  ])('%s', async (_, sources, expected) => {
    expect(await verdicts(text, { sources })).toEqual(expected);
  });
});

test('a lock file speaks for a source that is not at hand', async () => {
  const text = outline('Nobody is in charge.');
  const parsed = parseOutline({ path: 'bees.en.md', folder: '/', name: 'bees', lang: 'en', text });
  const bytes = new TextEncoder().encode(TALK);
  const { value } = await verifyTexts(parsed.value, {
    sources: new Map([['talk', { path: 'talk', bytes }]]),
  });
  const lock = updatedEvidence(parsed.value, value);
  expect(await verdicts(text, { lock, path: 'bees.en.md' })).toEqual(['agree/1 exact']);
  expect(await verdicts(text, { lock: lock.replace('exact', 'elided') })).toEqual([
    ...['agree/1 unchecked', 'lock-broken', 'quote-unchecked'],
  ]);
});

describe('what is no outline', () => {
  test('is a problem, with a place', async () => {
    const { problems } = await verifyQuotes('Hello.');
    expect(problems.map(({ rule }) => rule)).toContain('front-matter-missing');
  });

  test('asks for no source that it could not name', async () => {
    const broken = outline('Nobody is in charge.').replace('title: Bees', 'title: [');
    expect(await verdicts(broken, { sources: { talk: TALK } })).not.toContain('unknown-source');
  });

  test('is no text', async () => {
    expect(await verdicts('a\0b', {})).toEqual(['file-encoding']);
  });

  test('never throws, and every quotation has evidence', async () => {
    const words = fc.array(
      fc.constantFrom('> ', 'Nobody', '\n', '— Ada [talk]', '## A {#a}', '---', '\uFEFF', '\r'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const { evidence, text } = await verifyQuotes(outline('Nobody.') + parts.join(''), {
          sources: { talk: TALK },
        });
        for (const { quote } of evidence.values()) expect(text.slice(quote.span.start.offset)).toMatch(/^>/);
      }),
    );
  });
});

test('spans count in the text that is given back, whatever the line ends were', async () => {
  const text = outline('Nobody is in charge.').replaceAll('\n', '\r\n');
  const { evidence, text: counted } = await verifyQuotes(`\uFEFF${text}`, { sources: { talk: TALK } });
  const { start, end } = evidence.get('agree/1')?.quote.textSpan ?? {
    start: { offset: 0 },
    end: { offset: 0 },
  };
  expect(counted.slice(start.offset, end.offset)).toBe('Nobody is in charge.');
});
