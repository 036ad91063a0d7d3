/** A host's question as a headline: which stand by themselves, and over which quotations. */
import { describe, expect, test } from 'vitest';
import type { ChosenQuote } from '../../../src/import/quotes/choose-quotes.js';
import type { KeyPhrase } from '../../../src/import/themes/key-phrases.js';
import { findersOf } from '../../../src/import/themes/phrase-finders.js';
import { askedHeadlines, questionHeadline } from '../../../src/import/themes/question-headline.js';
import { talkIn } from '../../../src/import/units/talk.js';

const person = { name: 'Ann Berg', also: [], role: undefined };

interface Central {
  readonly central?: number;
}

/** Of hosts' turns, each on a line of its own. */
function asked(
  lang: string,
  turns: readonly string[],
  { central = 1 }: Central = {},
): ReturnType<typeof askedHeadlines> {
  const text = turns.join('\n');
  let at = 0;
  const speech = turns.map((turn) => {
    const start = at;
    at += turn.length + 1;
    return { start, end: start + turn.length, person, asks: true };
  });
  return askedHeadlines(text, speech, {
    talk: talkIn(lang),
    topic: () => central,
    addresses: (words) => words.includes('Ben'),
  });
}

function found(lang: string, turn: string): readonly string[] {
  return asked(lang, [turn]).map(({ words }) => words);
}

describe('a question stands by itself', () => {
  test.each([
    ['en', 'Why did you leave the mill?', 'Why did you leave the mill?'],
    ['en', 'So, how do you hire bakers?', 'How do you hire bakers?'],
    ['en', 'Well, Ben, what is your biggest fear as a miller?', 'What is your biggest fear as a miller?'],
    ['en', 'They dry it for years, but what is a salt kiln?', 'What is a salt kiln?'],
    ['en', 'Should every village keep a mill?', 'Should every village keep a mill?'],
    ['en', 'Does the village trust the board?', 'Does the village trust the board?'],
    ['en', 'What does it take to run a mill?', 'What does it take to run a mill?'],
    ['zh', '一条海塘最重要的是什么？', '一条海塘最重要的是什么？'],
    ['zh', '好的，为什么还要用手做纸？', '为什么还要用手做纸？'],
  ])('%s: %s', (lang, turn, words) => {
    expect(found(lang, turn)).toEqual([words]);
  });

  test.each([
    ['en', 'Right?'],
    ['en', 'Really?'],
    ['en', 'How does that work?'],
    ['en', 'Why did he sell the mill?'],
    ['en', 'What did they say about the mill?'],
    ['en', 'What was there before the mill?'],
    ['en', 'What else did the mill grind?'],
    ['en', 'What do you mean by a salt kiln?'],
    ['en', 'What about the mill?'],
    ['en', 'How many kilns?'],
    ['en', 'When did the mill close?'],
    ['en', 'Do you like the mill?'],
    ['en', 'Did the mill close?'],
    ['en', 'The mill closed in May, right?'],
    ['en', 'What would you like to tell our listeners?'],
    ['en', 'What happened to the mill, Ben?'],
    ['en', 'You know, what is, um, a mill?'],
    ['en', 'What is the, the mill for?'],
    ['en', 'What do you think of a mill that is older than the village and grinds for the whole valley?'],
    ['en', 'How do you hire bakers.'],
    ['zh', '这句话怎么理解？'],
    ['zh', '它为什么会塌下来？'],
    ['zh', '您第一次掌舵是什么时候？'],
    ['zh', '是吗？'],
    ['de', 'Warum haben Sie die Mühle verlassen?'],
  ])('and this does not: %s: %s', (lang, turn) => {
    expect(found(lang, turn)).toEqual([]);
  });

  test('a sentence without end is not gone through', () => {
    expect(found('en', `${'so, '.repeat(50_000)}what is a salt kiln?`)).toEqual(['What is a salt kiln?']);
  });
});

describe('a question stands over quotations', () => {
  const PLACE = { type: 'paragraph', number: 1 } as const;

  function quote(words: string, start: number): ChosenQuote {
    return { words, start, end: start + words.length, speaker: 'Ben', place: PLACE };
  }

  function phrase(written: string): KeyPhrase {
    const counted = { count: 3, wordCount: 3, stretches: 3, voices: 2, share: 1, score: 5 };
    const words = written.split(' ');
    return { written, words, ...counted, isName: false, isOwn: true, ...findersOf(written) };
  }

  const ASKS = ['What is a salt kiln for?', 'Why do the flood gates rust?'];
  const ANSWERED = ASKS.join('\n').length + 1;

  function headline(
    quotes: readonly ChosenQuote[],
    { phrases = ['salt kiln', 'flood gates'], taken = [] as readonly string[], central = 0.4 } = {},
  ): string | undefined {
    const questions = asked('en', ASKS, { central });
    return questionHeadline(questions, { phrases: phrases.map(phrase), quotes, taken })?.words;
  }

  test('that answer it', () => {
    const answer = quote('Nothing lasts beside the sea.', ANSWERED);
    expect(headline([answer])).toBe('Why do the flood gates rust?');
    expect(headline([answer], { taken: ['Why do the flood gates rust?'] })).toBeUndefined();
  });

  test('or that speak of the same elsewhere, if it asks for what the theme is about', () => {
    const elsewhere = quote('A salt kiln eats its own walls.', 9000);
    expect(headline([elsewhere])).toBeUndefined();
    expect(headline([quote('Our flood gates held.', 9000)])).toBe('Why do the flood gates rust?');
    expect(headline([quote('Our flood gates held.', 9000)], { central: 0.2 })).toBeUndefined();
  });

  test('and over no others', () => {
    expect(headline([quote('Bread is baked at night.', 9000)])).toBeUndefined();
    expect(headline([])).toBeUndefined();
  });

  test('it speaks of what the theme comes back to', () => {
    expect(headline([quote('Nothing lasts.', ANSWERED)], { phrases: ['bread'] })).toBeUndefined();
  });
});
