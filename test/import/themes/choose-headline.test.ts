/** A quotation as a headline, where no topic stands out: what it must say to be one, and what is left blank instead. */
import { expect, test } from 'vitest';
import type { QuoteCandidate } from '../../../src/import/quotes/quote-candidates.js';
import { chooseHeadline } from '../../../src/import/themes/choose-headline.js';
import { talkIn } from '../../../src/import/units/talk.js';

const PLACE = { type: 'paragraph', number: 1 } as const;

/** Of a section without topics, with one short sentence that may be its headline. */
function headline(words: string, { lang = 'en', score = 1.2, central = 1 } = {}): string {
  const person = { name: 'Ada Berg', also: [], role: undefined };
  const speech = { start: 0, end: words.length, person, asks: false };
  const candidate: QuoteCandidate = { start: 0, end: words.length, words, speech, score };
  const section = { heading: undefined, start: 0, end: words.length, units: [] };
  return chooseHeadline(words, section, () => [candidate], {
    check: { verify: () => PLACE, placeOf: () => PLACE },
    ...{ role: 'guest', taken: [], most: 1, nameOf: ({ name }) => name },
    ...{ number: 1, phrases: [], asked: [], talk: talkIn(lang), central: () => central, lang },
    ...{ quotes: [], further: () => [], points: () => [], questions: [] },
  }).words;
}

const BLANK = /please name it|请命名/;

test.each([
  ['en', 'A repair should not correct the owner.'],
  ['en', 'The hard part is the water behind it.'],
  ['en', 'You don’t need a yard to dry wood.'],
  ['en', 'We were never asked.'],
  ['en', 'I learned that a mill never sleeps.'],
  ['zh', '我才明白，掌舵靠的不是眼睛，是耳朵。'],
])('what holds is one: %s %s', (lang, words) => {
  expect(headline(words, { lang })).toBe(`“${words.replace(/[.。]$/, '')}”`);
});

test.each([
  ['en', 'I sold the new oven to a school, not to him.'],
  ['en', 'My mother was never a baker.'],
  ['en', 'We booked bigger rooms at the inn.'],
  ['en', 'Look at what the mill is doing.'],
  ['en', 'Your oven stands in the yard.'],
  ['zh', '站台上我没有买票，就上了火车。'],
])('what somebody did, or is told, is none: %s %s', (lang, words) => {
  expect(headline(words, { lang })).toMatch(BLANK);
});

test('nor is what hardly touches the theme, however well it is said', () => {
  expect(headline('A repair should not correct the owner.', { central: 0.2 })).toMatch(BLANK);
  expect(headline('The rye goes to the left.', { central: 0.4 })).toMatch(BLANK);
});

test('what gives no reason and sets nothing right has to say more', () => {
  expect(headline('A repair should not correct the owner.', { score: 1 })).not.toMatch(BLANK);
  expect(headline('The rye goes to the left.', { score: 1 })).toMatch(BLANK);
});

test('and in a language whose talk is not known nothing is taken for what holds', () => {
  expect(headline('Der Roggen kommt nach links.', { lang: 'de' })).toMatch(/bitte benennen/);
});
