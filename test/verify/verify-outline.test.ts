import { describe, expect, it } from 'vitest';
import type { EvidenceLock } from '../../src/model/evidence-lock.js';
import type { Outline, Quote } from '../../src/model/outline.js';
import type { SourceText } from '../../src/model/source-text.js';
import { measureCoverage } from '../../src/verify/measure-coverage.js';
import { surroundingsOf } from '../../src/verify/index/surroundings.js';
import { evidenceByKey } from '../../src/model/evidence.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { lockEntry, mergeLock } from '../../src/verify/lock/write-lock.js';
import { makeOutline } from './make-outline.js';
import { makeQuote, paragraph, time } from './make-quote.js';
import { readText } from './read-text.js';

const TALK = [
  'Ines Calder: Why do you do it?',
  'Rowan Tesk: We would not sell the mill. We like it. We sell to 61 bakeries.',
  'Ines Calder: And then?',
  'Rowan Tesk: We like it. The tide is never late.',
].join('\n\n');

const talk = readText(TALK);
const sources = new Map([['talk', talk]]);

const told = (
  quotes: readonly Quote[],
  lock?: EvidenceLock,
  at: ReadonlyMap<string, SourceText> = sources,
): readonly string[] =>
  verifyOutline(makeOutline({ one: quotes }), at, lock).problems.map(
    ({ rule, severity, message, hint, section }) =>
      `${severity} ${rule} (${section ?? ''}): ${message}. ${hint ?? ''}`,
  );

it('has nothing to say of quotes that stand', () => {
  expect(told([makeQuote('We would not sell the mill.'), makeQuote('The tide is never late')])).toEqual([]);
});

it('says that a source has no copy only where that is all that is wrong', () => {
  const of = (source: string): Outline => makeOutline({ one: [makeQuote('anything', { source })] });
  const rules = (outline: Outline, unread?: ReadonlySet<string>): readonly string[] =>
    verifyOutline(outline, sources, undefined, unread).problems.map(({ rule }) => rule);
  expect(rules(of('other'))).toEqual(['quote-unchecked']);
  expect(rules(of('misspelt'))).toEqual([]);
  expect(rules(of('other'), new Set(['other']))).toEqual([]);
  expect(rules({ ...of('other'), incomplete: true })).toEqual([]);
});

it('tells the author of each quote that does not stand what to do', () => {
  const quotes = [
    makeQuote('The moon is made of cheese, mostly'),
    makeQuote('We sell to 16 bakeries.'),
    makeQuote('We like it.'),
    makeQuote('sell the mill'),
    makeQuote('We would […] sell the mill'),
    makeQuote('We sell [never] to 61 bakeries'),
    makeQuote('The tide is never late', { place: paragraph(2) }),
    makeQuote('The tide is never late', { place: paragraph(12) }),
    makeQuote('The tide is never late', { place: time(12) }),
    makeQuote('The tide is never late', { speaker: 'Ines Calder', role: 'host' }),
    makeQuote('ide is never late'),
    makeQuote('We like it. We sell to 61 bakeries. And then?'),
    makeQuote('The tide is never late … We would not sell'),
    makeQuote('anything', { source: 'other' }),
  ];
  expect(told(quotes)).toMatchInlineSnapshot(`
    [
      "error quote-missing (one): the words are not in the source \`talk\`. copy them from the source, or mark the quote \`paraphrased\` or \`translated from "…"\`",
      "error quote-near (one): the words differ from \`talk\` @ 2:
      the source: We sell to *61* bakeries.
      your quote: We sell to *16* bakeries.. make your words the same as those of the source; or mark the quote \`paraphrased\`",
      "error quote-ambiguous (one): the words stand in several places of \`talk\`: \`@ 2\`, \`@ 4\`. say which: \`[talk @ 2]\`; or quote more of the sentence",
      "error negation-cut (one): a negation is cut off: “not” stands before the quoted words. start the quote early enough for the audience to hear it",
      "error negation-cut (one): a negation is cut off: “not” stands in the words that the elision leaves out. leave those words in, or quote the parts apart",
      "error negation-cut (one): the brackets put a negation into the quote. take it out: an insertion may explain the words, not turn them round",
      "error wrong-place (one): the words are not at \`@ 2\` of \`talk\`, but at \`@ 4\`. write \`[talk @ 4]\`",
      "error wrong-place (one): the source \`talk\` has no place \`@ 12\`. cite a place up to its last, \`@ 4\`",
      "error wrong-place (one): the source \`talk\` has no place \`@ 00:00:12\`. cite a paragraph, as in \`@ 12\`, since it has no times",
      "error wrong-speaker (one): the source gives these words to Rowan Tesk, not to Ines Calder. correct the attribution; if both are one person, add \`Rowan Tesk\` to that person’s \`also\`",
      "error quote-near (one): the quote cuts into “tide”. start and end it where a word or a number does",
      "error quote-near (one): the quote runs on into what somebody else says. quote each speaker in a blockquote of their own",
      "error quote-near (one): the parts of the quote are in the source, but out of order, too far apart or said by two people. quote the parts apart: an elision leaves out at most 120 words, or 240 Chinese characters, of one speaker or paragraph",
      "warning quote-unchecked (one): the quote could not be checked: there is no copy of \`other\` and no evidence of it in the lock file. give the source a \`file\`, or name one with \`--source other=FILE\`; until then the slide says “unverified”",
    ]
  `);
});

it('tells the author of a translation what is cut off its original', () => {
  const quote = makeQuote('Wir verkaufen die Mühle', { mode: 'translated', original: 'sell the mill' });
  expect(told([quote])).toEqual([
    'error negation-cut (one): a negation is cut off: “not” stands before the original. start the original early enough for the audience to hear it',
  ]);
});

it('tells the author of a name that the outline does not know whose other name it may be', () => {
  expect(told([makeQuote('The tide is never late', { speaker: 'Ros', role: 'other' })]))
    .toMatchInlineSnapshot(`
    [
      "error wrong-speaker (one): the source gives these words to Rowan Tesk, not to Ros. correct the attribution; if both are one person, add \`Ros\` to the \`also\` of \`Rowan Tesk\`",
    ]
  `);
});

describe('the lock', () => {
  const quote = makeQuote('We would not sell the mill');
  const outline = makeOutline({ one: [quote] });
  const [evidence] = verifyOutline(outline, sources).value;
  const entry = evidence && lockEntry(evidence, talk, 'en');
  const lock = mergeLock(undefined, entry === undefined ? [] : [entry], 'en');

  it('speaks for a source that is absent', () => {
    expect(verifyOutline(outline, new Map(), lock)).toMatchObject({
      value: [{ locked: true, status: 'exact' }],
      problems: [],
    });
  });

  it('refuses a quote it does not know', () => {
    expect(told([makeQuote('We would sell the mill')], lock, new Map())).toMatchInlineSnapshot(`
      [
        "error stale-evidence (one): the lock file does not know this quote, though it knows \`talk\`: words, speaker or place were changed. check it with the source at hand: \`pullquote check --source talk=FILE --update-evidence\`",
      ]
    `);
  });

  it('is told to be behind when the source at hand proves more', () => {
    expect(told([quote, makeQuote('The tide is never late')], lock)).toMatchInlineSnapshot(`
      [
        "warning stale-lock (one): one verified quote is not in the lock file. record what was verified with \`pullquote check --update-evidence\`",
      ]
    `);
  });

  it('is told to be of another source when the file changed', () => {
    expect(told([quote], lock, new Map([['talk', readText(`${TALK}\n`)]]))).toMatchInlineSnapshot(`
      [
        "warning source-changed (): the source \`talk\` is not the file that the lock file was written for. record it with \`pullquote check --update-evidence\`; the quotes were checked against the file at hand",
      ]
    `);
  });
});

it('measures which turns no section uses', () => {
  const outline = makeOutline({
    one: [
      makeQuote('We would not sell the mill'),
      makeQuote('x', { mode: 'paraphrased', place: paragraph(3) }),
    ],
    two: [makeQuote('We sell to 61 bakeries'), makeQuote('nobody said this, ever')],
  });
  const { value } = verifyOutline(outline, sources);
  const { parts, length } = measureCoverage(outline, evidenceByKey(value), 'talk', talk);
  expect(length).toBe(TALK.length);
  expect(parts.map(({ kind, number, speaker, themes }) => [kind, number, speaker, ...themes])).toEqual([
    ['turn', 1, 'Ines Calder'],
    ['turn', 2, 'Rowan Tesk', 'one', 'two'],
    ['turn', 3, 'Ines Calder', 'one'],
    ['turn', 4, 'Rowan Tesk'],
  ]);
});

it('shows the sentences around a quote, of the same speaker', () => {
  const [evidence] = verifyOutline(
    makeOutline({ one: [makeQuote('We sell to 61 bakeries.')] }),
    sources,
  ).value;
  expect(evidence && surroundingsOf(evidence, talk, 1)).toEqual({
    before: 'We like it. ',
    quoted: 'We sell to 61 bakeries.',
    after: '',
  });
});
