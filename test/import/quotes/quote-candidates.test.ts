/** Which sentences are proposed, and in which order: by what they say, not by how they sound. */
import { describe, expect, test } from 'vitest';
import { quoteCandidates } from '../../../src/import/quotes/quote-candidates.js';
import { scoreWords, WORTH_KEEPING } from '../../../src/import/quotes/score-quote.js';
import { talkIn } from '../../../src/import/units/talk.js';

const ben = { name: 'Ben Guest', also: [], role: undefined };
const talk = talkIn('en');
const IDEAL = [20, 60] as const;

function proposed(text: string, reported = false): readonly string[] {
  const speech = { start: 0, end: text.length, person: ben, asks: false };
  const shared = { topic: () => 0, talk, ideal: IDEAL, addresses: () => false };
  const room = { least: 15, most: 70 };
  return quoteCandidates(text, [speech], { ...shared, room, reported }).map(({ words }) => words);
}

const scoreOf = (words: string, lang = 'en'): number =>
  scoreWords(words, talkIn(lang), { central: 0.3, answers: true, reported: false, ideal: IDEAL });

describe('a quotation', () => {
  test('is whole sentences, one to three, and no part of one that is too long', () => {
    const long = `The kiln ${'and the wheel and the bench '.repeat(12)}were sold, because nobody wanted them.`;
    expect(proposed(long)).toEqual([]);
    for (const words of proposed(
      'We sold the kiln in 1990, because nobody wanted it. The wheel is a museum piece today.',
    ))
      expect(words).toMatch(/^(?:We|The) .*\.$/);
  });

  test.each([
    'and then we sold the old kiln to a school in the valley.',
    'We sold the old kiln to a school in the',
    'We sold the old kiln -- we sold the wheel to a school.',
    'The old kiln and the wheel and the bench of the school.',
    '"Sell the old kiln to the school in the valley," she told me.',
  ])('is not %s', (fragment) => {
    expect(proposed(fragment)).toEqual([]);
  });

  test('begins behind “Well,” where a capital follows', () => {
    expect(proposed('Well, I sold the old kiln to a school in the valley.')).toEqual([
      'I sold the old kiln to a school in the valley.',
    ]);
  });

  test.each([
    ['So we sold the old kiln to a school in the valley.', 'We sold the old kiln to a school in the valley.'],
    [
      'Yeah, and the river froze, but the mill never stood still.',
      'The river froze, but the mill never stood still.',
    ],
    [
      'Look, the kiln was the only warm place in the valley.',
      'The kiln was the only warm place in the valley.',
    ],
  ])('raises its first letter behind what is left out: %s', (said, quoted) => {
    expect(proposed(said)).toEqual([quoted]);
  });

  test.each([
    'So that we could sell the old kiln to a school in the valley.',
    'Now that the old kiln is sold, the valley has a school.',
    'Look at the old kiln that we sold to the school in the valley.',
  ])('leaves nothing out that its clause needs: %s', (said) => {
    for (const words of proposed(said)) expect(words).toBe(said);
  });

  test('may end with a comma where a reporter goes on', () => {
    expect(proposed('The old kiln is a letter to the school in the valley,', true)).toEqual([
      'The old kiln is a letter to the school in the valley',
    ]);
  });
});

describe('worth keeping', () => {
  test.each([
    ['en', 'We moved the kiln to Brevik in 1990, because the old mill leaked heat on one side.'],
    ['en', 'The key is to measure one pond every spring, not to despair of a number from 2060.'],
    ['zh', '1990年我们把窑搬到了河边，因为老作坊漏热，冬天根本烧不起来。'],
  ])('in %s is %s', (lang, words) => {
    expect(scoreOf(words, lang)).toBeGreaterThan(WORTH_KEEPING);
  });

  test.each([
    ['en', "Yeah, that's right, that's exactly what it was like for us there."],
    ['en', 'I mean, it was sort of like, you know, something that they did there.'],
    ['en', 'Thanks for having me on the show, it is great to be here with you.'],
    ['en', 'This episode is brought to you by Kiln Works, use the code WHEEL for 20% off.'],
    ['en', 'What do you think they would have done with it at the time?'],
    ['en', "I don't really know, maybe it was a bit of this and a bit of that."],
    ['en', 'The second big reason for the kiln was the excitement in the valley.'],
    ['en', "There's two paths that we could take with the kiln and the wheel."],
    ['en', 'One of the big ones that you touched on is being an engineer of kilns.'],
    ['en', 'As I said, the old kiln has to be fired in the winter because of the river.'],
    ['en', "Let's do the kiln and the wheel for five hundred, because I need the points."],
    ['en', "Boy, that's a really good kiln, and a really warm place for the valley."],
    ['zh', '对，就是这样，嗯，怎么说呢，大概就是那个样子吧。'],
    ['zh', '谢谢主持人，大家好，很高兴来到我们的节目。'],
  ])('in %s is not %s', (lang, words) => {
    expect(scoreOf(words, lang)).toBeLessThan(WORTH_KEEPING);
  });
});
