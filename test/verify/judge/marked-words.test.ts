import { describe, expect, test } from 'vitest';
import { countMarked, markedWords } from '../../../src/verify/judge/marked-words.js';

describe('what stands between marks', () => {
  test.each([
    ['He said “we went home” then.', 'we went home'],
    ['He said "we went home" then.', 'we went home'],
    ["He said 'we went home' then.", 'we went home'],
    ['He said ‘we didn’t go’ then.', 'we didn’t go'],
    ["He said 'we didn't go, the dogs' did' then.", "we didn't go, the dogs' did"],
    ['Er sagte: „Wir gingen“.', 'Wir gingen'],
    ['Er sagte: »Wir gingen«.', 'Wir gingen'],
    ['Il dit : « nous partons ».', ' nous partons '],
    ['Han sade: ”vi gick”.', 'vi gick'],
    ['他说：“我们走了”。', '我们走了'],
    ['他说「我们走了」。', '我们走了'],
    ['他说『我们走了』。', '我们走了'],
    ['他说﹁我们走了﹂。', '我们走了'],
    ['彼は｢行った｣と言った', '行った'],
    ['He said ＂we went home＂.', 'we went home'],
    ["He said ''we went home'' then.", 'we went home'],
    ['He said ``we went home`` then.', 'we went home'],
    ['He said `we went home` then.', 'we went home'],
    ['He said <<we went home>> then.', 'we went home'],
    ['He said ‹we went home› then.', 'we went home'],
    ['He said ❝we went home❞ then.', 'we went home'],
    ['He said ″we went home″ then.', 'we went home'],
    ['“He said ‘we went’ then”', 'we went'],
    ['「他说『我们走了』」', '他说『我们走了』'],
    ['x" y "we went home" z"', 'we went home'],
  ])('%s', (text, words) => {
    expect(markedWords(text).quoted).toContain(words);
  });
});

test.each(['“We went', 'went home”', 'He said "we went', ' " we went " ', '‘We went home', "'We went home"])(
  'a mark without its partner is unclear: %s',
  (text) => {
    expect(markedWords(text).isUnclear).toBe(true);
  },
);

test.each([
  'It’s the dogs’ food, isn’t it?',
  "In the '90s rock 'n' roll",
  "She doesn't, and they'd not",
  'No marks at all',
  '’Tis the season',
])('an apostrophe is no mark: %s', (text) => {
  expect(markedWords(text)).toEqual({ quoted: [], isUnclear: false });
});

test('what stands between two quotations is none', () => {
  expect(markedWords('“One”, she said in the evening, “two”').quoted).not.toContain(
    ', she said in the evening, ',
  );
});

test('stretches between marks are counted, apostrophes are not', () => {
  expect(countMarked('“One”, «two», "three" and ‘four’')).toBe(4);
  expect(countMarked('It’s the dogs’ food, isn’t it?')).toBe(0);
});
