/** Whose words a source's are by its author's statement: it decides, and claims no more than it is. */
import { describe, expect, test } from 'vitest';
import type { Meta, Outline, Person } from '../../../src/model/outline.js';
import { verifyOutline } from '../../../src/verify/verify-outline.js';
import { lockEntry, mergeLock } from '../../../src/verify/lock/write-lock.js';
import { makeOutline } from '../make-outline.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const NUMBERED = [
  'SPEAKER_00: Why do you do it?',
  'SPEAKER_01: We would not sell the mill.',
  'SPEAKER_00: And then?',
].join('\n\n');
const UNLABELLED = 'We bought the mill in spring.\n\nWe would not sell the mill.';
const CUES =
  'WEBVTT\n\n00:01.000 --> 00:02.000\nWe would not\n\n00:02.000 --> 00:03.000\nsell the mill. Never.\n';

const WORDS = 'We would not sell the mill';
const AT = { line: 1, column: 1, offset: 0 };
const SPAN = { start: AT, end: AT };

function outline(
  speakers: Readonly<Record<string, string>>,
  quotes = [makeQuote(WORDS)],
  people: Partial<Meta> = {},
): Outline {
  const made = makeOutline({ one: quotes });
  const stated = Object.entries(speakers).map(([label, name]) => ({ label, name, span: SPAN }));
  const sources = [{ id: 'talk', title: 'Talk', span: SPAN, speakers: stated }];
  return { ...made, meta: { ...made.meta, ...people, sources } };
}

function verdict(text: string, speakers: Readonly<Record<string, string>>, path?: string): readonly string[] {
  const { value, problems } = verifyOutline(outline(speakers), new Map([['talk', readText(text, path)]]));
  return [
    ...value.map(({ status, attribution }) => `${status}, ${attribution}`),
    ...problems.map(({ rule, message, hint }) => `${rule}: ${message}. ${hint ?? ''}`),
  ];
}

describe('a label that tells no name', () => {
  test('is the stated person’s, and no more is claimed than that', () => {
    expect(verdict(NUMBERED, { SPEAKER_01: 'Rowan Tesk' })).toEqual(['exact, stated']);
    expect(verdict(NUMBERED, { speaker_01: 'Tesk' })).toEqual(['exact, stated']);
  });

  test('contradicts everybody else', () => {
    expect(verdict(NUMBERED, { SPEAKER_01: 'Ines Calder' })).toMatchInlineSnapshot(`
      [
        "exact, contradicted",
        "wrong-speaker: the source gives these words to Ines Calder, not to Rowan Tesk. correct the attribution; if both are one person, add \`Ines Calder\` to that person’s \`also\`",
      ]
    `);
  });

  test('that nobody speaks under is said, with the one that was meant or those that there are', () => {
    expect(verdict(NUMBERED, { SPEAKER_1: 'Rowan Tesk' }).slice(1)).toContain(
      'unknown-label: nobody speaks as `SPEAKER_1` in `talk`. did you mean `SPEAKER_01`?',
    );
    expect(verdict(NUMBERED, { Host: 'Ines Calder' }).slice(1)).toContain(
      'unknown-label: nobody speaks as `Host` in `talk`. its labels are `SPEAKER_00`, `SPEAKER_01`',
    );
    expect(verdict(UNLABELLED, { Host: 'Ines Calder' })).toContain(
      'unknown-label: nobody speaks as `Host` in `talk`. it has no labels: `all` stands for all its words',
    );
  });
});

describe('a label that stands once', () => {
  const SHORT = 'Ann: Who keeps it?\n\nRowan: We would not sell the mill.\n\nCy: Note: it rained.';

  test('is one where the author says whose it is', () => {
    expect(verdict(SHORT, { Rowan: 'Rowan Tesk' })[0]).toBe('exact, confirmed');
    expect(verdict(SHORT, { Rowan: 'Ines Calder' })[0]).toBe('exact, contradicted');
    expect(verdict(SHORT, { Rowan: 'Rowan Tesk' }).slice(1)).toMatchInlineSnapshot(`
      [
        "label-unread: \`talk\` has what looks like labels and was not understood: \`Ann\` (once), \`Cy\` (once); what follows them is nobody’s. say whose it is under the source, \`speakers: { "Ann": Name }\`, or write each name alone before its colon",
      ]
    `);
  });

  test('holds nobody else’s words: a turn ends where another label of its form stands', () => {
    const words = [makeQuote('Who keeps it?'), makeQuote('it rained')];
    const { value } = verifyOutline(
      outline({ Rowan: 'Rowan Tesk' }, words),
      new Map([['talk', readText(SHORT)]]),
    );
    expect(value.map(({ status, attribution }) => `${status}, ${attribution}`)).toEqual([
      'exact, unknown',
      'exact, unknown',
    ]);
  });

  test('is none of an article that the author says nothing of', () => {
    const article = readText('Note: We would not sell the mill.\n\nIngredients: Two eggs.');
    expect(verifyOutline(outline({}), new Map([['talk', article]])).value[0]?.attribution).toBe('unknown');
  });

  test('is told in captions as well, and in a talk whose other labels come back', () => {
    const captions =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nWell.\n\n00:02.000 --> 00:03.000\nThe miller: We would not\n\n00:03.000 --> 00:04.000\nsell the mill.\n';
    expect(verdict(captions, { 'The miller': 'Rowan Tesk' }, 'a.vtt')).toEqual(['normalised, stated']);
    const talk = `${NUMBERED}\n\nas they say: the ice stayed.\n\nSPEAKER_00: Well?`;
    const { value } = verifyOutline(
      outline({ 'as they say': 'Rowan Tesk' }, [makeQuote('the ice stayed')]),
      new Map([['talk', readText(talk)]]),
    );
    expect(value.map(({ status, attribution }) => `${status}, ${attribution}`)).toEqual(['exact, stated']);
  });
});

describe('a label that tells a name', () => {
  const named = (label: string): string => NUMBERED.replaceAll('SPEAKER_01', label);

  test('confirms it, stated or not', () => {
    expect(verdict(named('Rowan Tesk'), { 'Rowan Tesk': 'Rowan Tesk' })).toEqual(['exact, confirmed']);
    expect(verdict(named('Rowan Tesk'), {})).toEqual(['exact, confirmed']);
  });

  test('is whose the author states all the same', () => {
    expect(verdict(named('Rowan Tesk'), { 'Rowan Tesk': 'Ines Calder' })[0]).toBe('exact, contradicted');
  });

  test('of somebody whole is nobody else’s, though a part of it is another’s name', () => {
    const hosts = [{ name: 'Rowan Tesk Calder', also: [] }];
    const text = readText(named('Rowan Tesk Calder'));
    const asked = outline({}, [makeQuote(WORDS)], { hosts });
    expect(verifyOutline(asked, new Map([['talk', text]])).value[0]?.attribution).toBe('contradicted');
  });

  test('that is a part of two people’s names confirms neither', () => {
    const hosts = [{ name: 'Rowan Calder', also: [] }];
    const text = readText(named('Rowan'));
    const asked = outline({}, [makeQuote(WORDS)], { hosts });
    expect(verifyOutline(asked, new Map([['talk', text]])).value[0]?.attribution).toBe('unknown');
  });
});

describe('two statements about one label', () => {
  const named = NUMBERED.replaceAll('SPEAKER_01', 'Rowan Tesk').replaceAll('SPEAKER_00', 'Ines Calder');

  test('are refused where they name two people, however the label is capitalised', () => {
    expect(verdict(named, { 'Ines Calder': 'Rowan Tesk', 'INES CALDER': 'Ines Calder' }).at(-1)).toBe(
      'speakers-differ: `INES CALDER` and `Ines Calder` are one label of `talk`, and two people’s: Ines Calder and Rowan Tesk. leave one of the two out',
    );
    expect(verdict(named, { 'Ｒowan Tesk': 'Ines Calder', 'rowan  tesk': 'Rowan Tesk' }).at(-1)).toContain(
      'speakers-differ: ',
    );
  });

  test('stand where they name one', () => {
    expect(verdict(named, { 'Rowan Tesk': 'Rowan Tesk', 'ROWAN TESK': 'rowan tesk' })).toEqual([
      'exact, confirmed',
    ]);
  });
});

describe('all', () => {
  test('makes every word of a source without labels that person’s', () => {
    expect(verdict(UNLABELLED, { all: 'Rowan Tesk' })).toEqual(['exact, stated']);
    expect(verdict(CUES, { all: 'Rowan Tesk' }, 'talk.vtt')).toEqual(['normalised, stated']);
    expect(verdict(UNLABELLED, { all: 'Ines Calder' })[0]).toBe('exact, contradicted');
  });

  test('does not join paragraphs', () => {
    const quotes = [makeQuote('in spring. We would not sell the mill.')];
    const read = new Map([['talk', readText(UNLABELLED)]]);
    const [before, after] = [{}, { all: 'Rowan Tesk' }].map(
      (speakers) => verifyOutline(outline(speakers, quotes), read).value[0]?.status,
    );
    expect([before, after]).toEqual(['near', 'near']);
  });

  test('is refused where the source tells its speakers apart', () => {
    expect(verdict(NUMBERED, { all: 'Rowan Tesk' }).at(-1)).toMatchInlineSnapshot(
      `"speakers-differ: \`talk\` tells its speakers apart (\`SPEAKER_00\`, \`SPEAKER_01\`): its words are not all one person’s. leave \`all\` out, and say whose each label is, such as \`SPEAKER_00: …\`"`,
    );
  });
});

test('the lock file proves a quotation under the statement that it was verified with, and under no other', () => {
  const talk = readText(NUMBERED);
  const stated = outline({ SPEAKER_01: 'Rowan Tesk' });
  const [evidence] = verifyOutline(stated, new Map([['talk', talk]])).value;
  const entry = evidence && lockEntry(evidence, talk, 'en', stated.meta.sources[0]?.speakers);
  const lock = mergeLock(undefined, entry === undefined ? [] : [entry], 'en');
  const alone = (speakers: Readonly<Record<string, string>>): unknown =>
    verifyOutline(outline(speakers), new Map(), lock).value[0]?.status;
  expect(alone({ SPEAKER_01: 'Rowan Tesk' })).toBe('exact');
  expect(alone({ SPEAKER_01: 'Ines Calder' })).toBe('stale');
  expect(alone({})).toBe('stale');
});

describe('the lock file proves a quotation only as long as what its label rests on', () => {
  const asked = [makeQuote('And the mayor?', { speaker: 'Anna Berg', role: 'host' })];
  const people = (guest: Person, host: Person): Partial<Meta> => ({ guests: [guest], hosts: [host] });
  const [anna, tom] = [
    { name: 'Anna Berg', also: [] },
    { name: 'Tom Lind', also: [] },
  ];

  /** The verdict without the source, under a lock that was written with it. */
  function alone(text: string, before: Outline, after: Outline): string | undefined {
    const talk = readText(text);
    const [evidence] = verifyOutline(before, new Map([['talk', talk]])).value;
    const entry = evidence && lockEntry(evidence, talk, 'en', before.meta.sources[0]?.speakers);
    const lock = mergeLock(undefined, entry === undefined ? [] : [entry], 'en');
    return verifyOutline(after, new Map(), lock).value[0]?.status;
  }

  test('a role: with the roles exchanged it is stale', () => {
    const text = 'Q: And the mayor?\n\nA: He was asleep.\n\nQ: And then?\n\nA: He woke.';
    const before = outline({}, asked, people(tom, anna));
    const exchanged = [makeQuote('And the mayor?', { speaker: 'Anna Berg', role: 'guest' })];
    expect(alone(text, before, before)).toBe('exact');
    expect(alone(text, before, outline({}, exchanged, people(anna, tom)))).toBe('stale');
  });

  test('another of the person’s names: without it, it is stale; with one more it stands', () => {
    const text = 'Ace: And the mayor?\n\nTom Lind: He was asleep.\n\nAce: And then?\n\nTom Lind: He woke.';
    const known = (...also: readonly string[]): Outline =>
      outline({}, asked, people(tom, { name: 'Anna Berg', also }));
    expect(alone(text, known('Ace'), known('Ace'))).toBe('exact');
    expect(alone(text, known('Ace'), known('Annie', 'Ace'))).toBe('exact');
    expect(alone(text, known('Ace'), known())).toBe('stale');
  });

  test('the name itself: whatever the role is', () => {
    const text = 'Anna Berg: And the mayor?\n\nTom: He was asleep.\n\nAnna Berg: And then?\n\nTom: He woke.';
    const before = outline({}, asked, people(tom, anna));
    const exchanged = [makeQuote('And the mayor?', { speaker: 'Anna Berg', role: 'guest' })];
    expect(alone(text, before, outline({}, exchanged, people(anna, tom)))).toBe('exact');
  });

  test('a lock that was written before roles were a part of it still proves', () => {
    const text = 'Q: And the mayor?\n\nA: He was asleep.\n\nQ: And then?\n\nA: He woke.';
    const now = outline({}, asked, people(tom, anna));
    const talk = readText(text);
    const [evidence] = verifyOutline(now, new Map([['talk', talk]])).value;
    const entry = evidence && lockEntry({ ...evidence, heldBy: undefined }, talk, 'en');
    const lock = mergeLock(undefined, entry === undefined ? [] : [entry], 'en');
    expect(verifyOutline(now, new Map(), lock).value[0]?.status).toBe('exact');
  });
});
