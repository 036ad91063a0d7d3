import { describe, expect, it } from 'vitest';
import { languagesIn } from '../../../src/languages/sentence-languages.js';
import { negationAfter } from '../../../src/verify/judge/negation-after.js';
import { patternsOf } from '../../../src/verify/judge/negation-patterns.js';
import { negationBefore } from '../../../src/verify/judge/negation-scope.js';
import { findNegations } from '../../../src/verify/judge/negations.js';

/** The quote stands between braces. */
function around(marked: string): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replaceAll(/[{}]/g, '');
  return (
    negationBefore(text, 0, start, text.slice(start, end)) ?? negationAfter(text, [start, end], text.length)
  );
}

describe('a negation outside the quote is found', () => {
  it.each([
    ['如果只剩这一箱蜜，她不{会分给邻居}', '不'],
    ['Nobody {can say that}.', 'Nobody'],
    ["I don't think that {this works}.", "don't"],
    ['We will not {sell} it.', 'not'],
    ['Nobody, of course, {can say that}.', 'Nobody'],
    ['Nobody, of course, can {say that}.', 'Nobody'],
    ['We will never, under any circumstances, {sell the mill}.', 'never'],
    ['Nobody at U.S. Steel {can say that}.', 'Nobody'],
    ['We do not sell hardware, {chips, or cloud}', 'not'],
    ['He did not say “{we will sell}”.', 'not'],
    ['We have not yet {sold it}.', 'not'],
    ["I don't think, to be honest, {it will work}.", "don't"],
    ['No one but Sam {can do it}.', 'No one'],
    ['{We would} not.', 'not'],
    ['{That they can do this} is not true.', 'not'],
    ['He said: nobody {can say that}.', 'nobody'],
    ['没有人，包括我，{会如此激进}', '没有'],
    ['我不认为，{我们会如此激进}', '不'],
    ['{会如此激进}的说法不对', '不'],
    ['我们从未说过：{会如此激进}', '从未'],
    ['我们不会涨价、{降价或停产}', '不'],
    ['没有冷却{系统会停}', '没有'],
    ['我不同意{这样做}', '不'],
    ['这里没准备{好}', '没'],
    ['We ｎｅｖｅｒ {sell}', 'never'],
    ['We ne\u00adver {sell}', 'never'],
    ['We _never_ {sell}', 'never'],
  ])('%s', (marked, word) => {
    expect(around(marked)).toBe(word);
  });
});

describe('a negation of something else is let be', () => {
  it.each([
    "I don't like it. {This works}.",
    "I don't like it, but {this works}.",
    "I don't like it, {but this works}.",
    "I don't like it, {this works}.",
    'No, {we will sell it}.',
    'No, no, {used to be three of us}.',
    'The owner, who could not read, {signed with a cross}.',
    'He said “we never sell” and “{we will buy}”.',
    'This is not only cheap but {good}.',
    '{The best people} are the ones who do not give up.',
    '{We like it} because nobody else does.',
    'There is no doubt that {it works}.',
    'In the next few years {it will work}.',
    '不是因为便宜，而是{因为好用}',
    '他当时不理解，{现在他理解了}',
    '这不仅{是一座桥}',
    '我们非常{相信它}',
    '未来{会更好}',
    '{优先给研究}而不是支持产品',
    '有没有想过{把店交给别人}',
    '不过{很少见}',
  ])('%s', (marked) => {
    expect(around(marked)).toBeUndefined();
  });
});

it('tells longer words from the harmless ones they begin with', () => {
  const harmless = ['不同', '不免', '不禁', '无数', '非常', '未来'];
  const negating = ['不同意', '不免费', '不禁止', '无数据', '非常规', '未来得及'];
  const negationsOf = (word: string) => findNegations(word, patternsOf(languagesIn(word)));
  expect(harmless.flatMap(negationsOf)).toEqual([]);
  expect(negating.filter((word) => negationsOf(word).length === 0)).toEqual([]);
});
