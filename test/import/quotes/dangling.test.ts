/** Words that stand for what only the words before tell: beside a noun of their own they do not dangle. */
import { describe, expect, test } from 'vitest';
import { dangling } from '../../../src/import/quotes/dangling.js';
import { talkIn } from '../../../src/import/units/talk.js';

const openIn = (words: string, lang = 'en'): number => dangling(words, talkIn(lang));

describe('what dangles', () => {
  test.each([
    ['en', 'It was the only engine in the valley.'],
    ['en', 'To me, this is the best engine in the valley.'],
    ['en', "I think that's an important part of the process."],
    ['en', "I haven't actually used it yet, but my mouth is watering."],
    ['en', 'They were saying that the kiln had cracked.'],
    ['en', 'We talked a lot about that.'],
    ['en', 'I remember he wanted to sell the kiln.'],
    ['en', 'His name is on the kiln that we sold.'],
    ['en', 'You can only imagine how to make that fast.'],
    ['zh', '这是我们村里最好的窑。'],
    ['zh', '他把窑卖给了学校。'],
  ])('in %s: %s', (lang, words) => {
    expect(openIn(words, lang)).toBeGreaterThan(0);
  });

  test.each([
    ['en', 'The kiln leaked heat, so we moved it to the river.'],
    ['en', "It's so easy to write code without a test."],
    ['en', 'It took ten years to build the kiln.'],
    ['en', 'My brother built the kiln, and he still fires it.'],
    ['en', 'Then Marta came, and she bought the wheel.'],
    ['en', 'The engine that we sold is a museum piece.'],
    ['en', 'I learned that patience costs less than iron.'],
    ['en', 'We sold the kiln this year.'],
    ['zh', '老作坊漏热，所以它冬天烧不起来。'],
    ['zh', '我父亲修了窑，他每年冬天都烧。'],
  ])('is not in %s: %s', (lang, words) => {
    expect(openIn(words, lang)).toBe(0);
  });
});
