import { describe, expect, it } from 'vitest';
import { negationAfter } from '../../../../src/verify/judge/negation-after.js';

/** The quote stands between braces. */
function behind(marked: string, lang: string): string | undefined {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replaceAll(/[{}]/g, '');
  return negationAfter(text, [start, end], text.length, lang);
}

describe('what is taken back in a clause behind it', () => {
  it.each([
    ['en', '{We sell to supermarkets}, that is not true.'],
    ['en', "{We sell to supermarkets}, that's just not true."],
    ['en', '{We sell to supermarkets}, I never said that.'],
    ['en', '{We sell to supermarkets}, never in my life.'],
    ['en', '{We sell to supermarkets}, absolutely not.'],
    ['en', '{We sell to supermarkets} — complete nonsense.'],
    ['en', '{We sell to supermarkets}, no, that never happened.'],
    ['en', '{We sell to supermarkets}, quite the opposite.'],
    ['zh', '{我们卖给超市}，那不是真的。'],
    ['zh', '{我们卖给超市}，我从没说过。'],
    ['zh', '{我们卖给超市}，没有的事。'],
    ['zh', '{我们卖给超市}，胡说。'],
    ['zh', '{我们卖给超市}，恰恰相反。'],
  ])('%s: %s', (lang, marked) => {
    expect(behind(marked, lang)).toBeDefined();
  });

  it.each([
    ['en', '{We sell to bakeries}, and that is not a secret.'],
    ['en', '{We sell to bakeries}, not to supermarkets.'],
    ['en', '{We sell to bakeries}, never mind the price.'],
    ['en', '{We sell to bakeries}, that is true.'],
    ['en', '{We sell to bakeries}, which is not easy.'],
    ['en', '{We sell to bakeries}. That is not true of the others.'],
    ['en', '{We sell to bakeries}, I said that before.'],
    ['zh', '{我们卖给面包店}，不卖给超市。'],
    ['zh', '{我们卖给面包店}，这不是秘密。'],
    ['zh', '{我们卖给面包店}，那是真的。'],
    ['zh', '{我们卖给面包店}。那不是真的。'],
  ])('let be, %s: %s', (lang, marked) => {
    expect(behind(marked, lang)).toBeUndefined();
  });
});
