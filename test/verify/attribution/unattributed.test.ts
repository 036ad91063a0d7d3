/** Words that are there and of which the source does not tell whose they are: said, and never in silence. */
import { describe, expect, test } from 'vitest';
import type { Meta, Quote } from '../../../src/model/outline.js';
import { verifyOutline } from '../../../src/verify/verify-outline.js';
import { makeOutline } from '../make-outline.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const AT = { line: 1, column: 1, offset: 0 };
const SPAN = { start: AT, end: AT };

interface Case {
  readonly path?: string;
  readonly people?: Partial<Meta>;
  readonly speakers?: Readonly<Record<string, string>>;
}

/** Rule and message of each problem with quotations from `text`. */
function problemsOf(
  text: string,
  words: string | readonly Quote[],
  { path, people, speakers }: Case = {},
): readonly string[] {
  const made = makeOutline({ one: typeof words === 'string' ? [makeQuote(words)] : words });
  const stated = speakers && Object.entries(speakers).map(([label, name]) => ({ label, name, span: SPAN }));
  const sources = [{ id: 'talk', title: 'Talk', span: SPAN, speakers: stated }];
  const outline = { ...made, meta: { ...made.meta, ...people, sources } };
  const { problems } = verifyOutline(outline, new Map([['talk', readText(text, path)]]));
  return problems.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

const PLAIN = 'Why did you sell the mill?\n\nWe would not sell the mill for money.\n\nIt is still ours.';
const CUES = 'WEBVTT\n\n00:01.000 --> 00:02.000\nWe would not\n\n00:02.000 --> 00:03.000\nsell the mill.\n';
const UNLABELLED =
  'warning source-unlabelled: `talk` does not say who speaks: whose words its quotations are was not checked';

describe('a source that does not say who speaks', () => {
  test.each([
    ['plain text', PLAIN, 'talk.txt'],
    ['Markdown', `# The mill\n\n**Why?**\n\n${PLAIN}`, 'talk.md'],
    ['captions', CUES, 'talk.vtt'],
    ['times without labels', '[00:01] Why?\n\n[00:05] We would not sell the mill.', 'talk.txt'],
    ['a table', '| who | what |\n|---|---|\n| Rowan Tesk | We would not sell the mill |', 'talk.md'],
  ])('%s', (_, text, path) => {
    expect(problemsOf(text, 'We would not sell the mill', { path })).toEqual([UNLABELLED]);
  });

  test('is said once, however many quotations it has', () => {
    const quotes = ['We would not sell the mill', 'It is still ours'].map((words) => makeQuote(words));
    expect(problemsOf(PLAIN, quotes)).toEqual([UNLABELLED]);
  });

  test('is not said where the author states whose the words are', () => {
    expect(problemsOf(PLAIN, 'We would not sell the mill', { speakers: { all: 'Rowan Tesk' } })).toEqual([]);
  });

  test('is not said of an article that tells it in words, of which some are not understood', () => {
    const article =
      '“We would not sell the mill for money,” said Tesk.\n\n“It is still ours.” So the sign says.';
    const quotes = ['We would not sell the mill for money', 'It is still ours'].map((words) =>
      makeQuote(words),
    );
    expect(problemsOf(article, quotes)).toEqual([]);
    expect(problemsOf(article, quotes.slice(1))).toEqual([UNLABELLED]);
  });

  test('is not said where nothing is quoted, or nothing is found', () => {
    expect(problemsOf(PLAIN, [])).toEqual([]);
    expect(problemsOf(PLAIN, [makeQuote('Words', { mode: 'paraphrased' })])).toEqual([]);
    expect(problemsOf(PLAIN, 'Nobody ever wrote these words').map((line) => line.split(':')[0])).toEqual([
      'error quote-missing',
    ]);
  });
});

const turns = (...more: readonly string[]): string =>
  [
    'Ines Calder: Why did you sell the mill?',
    'Rowan Tesk: They asked me for it.',
    ...more,
    'Ines Calder: And then what?',
    'Rowan Tesk: Then came the winter.',
  ].join('\n\n');

describe('words that are nobody’s in a source that tells its speakers apart', () => {
  test.each(['Crowd', 'All', 'Both', 'Multiple Speakers', 'Audience', 'Everybody'])('%s', (label) => {
    const text = turns(`${label}: Give us the mill back!`, 'Rowan Tesk: No.', `${label}: Shame on you!`);
    expect(problemsOf(text, 'Give us the mill back!')).toEqual([
      'warning speaker-unchecked: the source does not tell whether the words at `[talk @ 3]` are Rowan Tesk’s: no label of one person stands before them',
    ]);
  });

  test('a stage direction, in a text and in captions', () => {
    const aside = 'they stand in a stage direction, a header or the like, which nobody says';
    expect(problemsOf(turns('[wind over the old mill pond]'), 'wind over the old mill pond')).toEqual([
      `warning speaker-unchecked: the source does not tell whether the words at \`[talk @ 3]\` are Rowan Tesk’s: ${aside}`,
    ]);
    const cues = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ines Calder>Why?\n\n00:05.000 --> 00:06.000\n<v Rowan Tesk>♪ the mill goes round and round ♪\n`;
    expect(problemsOf(cues, 'the mill goes round and round', { path: 'talk.vtt' })).toEqual([
      `warning speaker-unchecked: the source does not tell whether the words at \`[talk @ 00:00:05]\` are Rowan Tesk’s: ${aside}`,
    ]);
  });

  test('a label that was not understood', () => {
    const text = turns('Anna & Tom: We bought it then.', 'Rowan Tesk: Yes.', 'Anna & Tom: We did.');
    expect(problemsOf(text, 'We bought it then.').at(-1)).toBe(
      'warning speaker-unchecked: the source does not tell whether the words at `[talk @ 3]` are Rowan Tesk’s: their label `Anna & Tom` was not understood',
    );
    expect(problemsOf(text, 'We bought it then.', { speakers: { 'Anna & Tom': 'Rowan Tesk' } })).toEqual([]);
  });

  const QA =
    'Q: Why did you sell the mill?\n\nA: They asked me for it.\n\nQ: And then?\n\nA: Then came the winter.';

  test('a role that two people have is neither’s, until the author says whose', () => {
    const guests = [
      { name: 'Rowan Tesk', also: [] },
      { name: 'Kim Roe', also: [] },
    ];
    const shared =
      'warning speaker-unchecked: the source does not tell whether the words at `[talk @ 2]` are Rowan Tesk’s: their label `A` may be several people’s';
    expect(problemsOf(QA, 'They asked me for it', { people: { guests } })).toEqual([shared]);
    expect(problemsOf(QA, 'They asked me for it')).toEqual([]);
    expect(
      problemsOf(QA, 'They asked me for it', { people: { guests }, speakers: { A: 'Rowan Tesk' } }),
    ).toEqual([]);
  });

  test('`Narrator` is no guest who speaks by name, and is the guest where nobody does', () => {
    const text = turns('Narrator: The mill is four hundred years old.');
    const words = 'The mill is four hundred years old';
    expect(problemsOf(text, words)).toEqual([
      'warning speaker-unchecked: the source does not tell whether the words at `[talk @ 3]` are Rowan Tesk’s: their label `Narrator` may be several people’s',
    ]);
    expect(problemsOf(text.replaceAll('Rowan Tesk:', 'Narrator:'), words)).toEqual([]);
    expect(problemsOf(text, words, { speakers: { Narrator: 'Rowan Tesk' } })).toEqual([]);
  });

  test('two hosts share `Q`, and a label that is somebody’s name is theirs', () => {
    const hosts = [
      { name: 'Ines Calder', also: [] },
      { name: 'Bo Lind', also: [] },
    ];
    const asked = [makeQuote('Why did you sell the mill?', { speaker: 'Bo Lind', role: 'host' })];
    expect(problemsOf(QA, asked, { people: { hosts } }).map((line) => line.split(':')[0])).toEqual([
      'warning speaker-unchecked',
    ]);
    const named = [{ name: 'Bo Lind', also: ['Q'] }, ...hosts.slice(0, 1)];
    expect(problemsOf(QA, asked, { people: { hosts: named } })).toEqual([]);
  });
});
