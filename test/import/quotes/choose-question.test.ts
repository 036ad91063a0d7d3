import { expect, test } from 'vitest';
import { questionCandidates } from '../../../src/import/quotes/choose-question.js';
import { talkIn } from '../../../src/import/units/talk.js';

const ann = { name: 'Ann Host', also: [], role: undefined };

function asked(text: string): readonly string[] {
  const speech = { start: 0, end: text.length, person: ann, asks: true };
  return questionCandidates(text, [speech], { talk: talkIn('en'), topic: () => 1 }).map(({ words }) => words);
}

test.each(['Why did the village sell the old kiln?', 'Why did they say “sell the old kiln”?'])(
  '%s',
  (question) => {
    expect(asked(`That was long ago. ${question}`)).toContain(question);
  },
);

test.each([
  'I thought “Who wants it? Why is the old kiln not a thing anymore?”',
  'I\'m like "Who wants it? Why is the old kiln not a thing anymore?"',
  'Why did the village [unclear] sell the old kiln?',
  'Why did the village ... sell the old kiln?',
])('half of what stands between marks, and what was not understood, asks nothing: %s', (text) => {
  expect(asked(text).filter((words) => words.includes('kiln'))).toEqual([]);
});
