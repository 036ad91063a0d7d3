/** Points that say something by themselves, and those that need the talk around them. */
import { expect, test } from 'vitest';
import { leansOnTalk } from '../../../src/import/themes/leans-on-talk.js';
import { talkIn } from '../../../src/import/units/talk.js';

const leans = (lang: string, words: string): boolean => leansOnTalk(words, talkIn(lang));

test.each([
  ['en', 'I was a baker in the north'],
  ['en', 'The guild never asked me'],
  ['en', 'We hired a second miller'],
  ['en', 'We obviously needed flour'],
  ['en', 'We were among the ten oldest mills'],
  ['en', 'Salt is at the base of these kilns'],
  ['en', 'The kiln here, the old one, draws well'],
  ['en', 'The moulds are out there for nothing'],
  ['en', 'You’re part of every guild'],
  ['en', 'You have a weakness for rye'],
  ['en', 'Look at what the mill is doing'],
  ['en', 'Two have a second floor, one a cellar'],
  ['en', 'Salt, for example, keeps for ever'],
  ['zh', '我老家在河边'],
  ['zh', '你选了这条路'],
  ['zh', '海塘比方说要两层石头'],
])('%s: “%s” leans', (lang, words) => {
  expect(leans(lang, words)).toBe(true);
});

test.each([
  ['en', 'A guild never looks out for its apprentices'],
  ['en', 'There is no flour without a river'],
  ['en', 'There’s a limit to what a wall can hold'],
  ['en', 'We need thirty loaves by noon'],
  ['en', 'We feed the river with salt'],
  ['en', 'You have to wait two winters for wood'],
  ['en', 'You don’t want wet flour'],
  ['en', 'Let the oven decide when the bread is done'],
  ['en', 'Rye is heavier than wheat, and it keeps longer'],
  ['zh', '我们国家的海塘很长'],
  ['zh', '石头做不到的事，草能做到'],
  ['zh', '你要每天去堤上走一遍'],
])('%s: “%s” stands by itself', (lang, words) => {
  expect(leans(lang, words)).toBe(false);
});
