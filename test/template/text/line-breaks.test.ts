import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWordBreaks } from '../../../src/languages/breaks/load-word-breaks.js';
import { text, type RichText } from '../../../src/model/inline.js';
import { htmlWords } from '../../../src/template/text/escape.js';
import { hostileText } from '../../support/hostile-text.js';
import { elementText, visibleText } from '../../support/html-text.js';
import { runs } from '../../support/runs.js';

const languages = await loadWordBreaks(
  ['en', 'de', 'fr', 'zh-CN', 'ja'],
  join(import.meta.dirname, '../../../generated/hyphenation'),
);

const broken = (rich: string | RichText, lang = 'en', fewest = 8): string =>
  htmlWords(typeof rich === 'string' ? text(rich) : rich, { breaks: languages.get(lang), fewest }).toString();

/** `|` where a hyphen may stand, `[…]` around a word that is hyphenated only where it must be. */
const marked = (rich: string | RichText, lang?: string, fewest?: number): string =>
  broken(rich, lang, fewest)
    .replaceAll('<span class="shy"></span>', '|')
    .replace(/<span class="cut">(.*?)<\/span>/g, '$1<')
    .replace(/<span class="near">(.*?)<\/span>/g, '$1~')
    .replace(/<span class="long(?: longer)? cut">(.*?)<\/span>/g, '[$1]<')
    .replace(/<span class="long(?: longer)?">(.*?)<\/span>/g, '[$1]')
    .replace(/<span class="whole">(.*?)<\/span>/g, '{$1}')
    .replace(/<span class="joined">(.*?)<\/span>/g, '<$1>')
    .replaceAll('<wbr>', '/');

describe('a long word', () => {
  test.each([
    ['de', 'Neubeantragung', '[Neu|be|an|tra|gung]'],
    ['de', '„Neubeantragung“, sagt er.', '[„Neu|be|an|tra|gung“,] sagt er.'],
    ['en', 'Theodora Wintergreen-Abercrombie', 'Theodora [Win|ter|green-][Aber|crom|bie]'],
    ['en', '(anti-establishment)', '(anti-[estab|lish|ment)]'],
    ['en', 'the nineteenth time', 'the [nine|teenth] time'],
    ['en', 'Downstream/upstream', 'Downstream/upstream'],
    ['en', 'Konstantinopoulou-Fitzgerald', '[Kon|stan|tinopoulou-][Fitzger|ald]'],
    ['en', 'mail downstream@example.org', 'mail downstream@example.org'],
    ['en', 'see downstream.example.org', 'see downstream.example.org'],
    ['en', 'nineteenth2 snake_nineteenth', 'nineteenth2 snake_nineteenth'],
  ])('%s: %s', (lang, words, expected) => {
    expect(marked(words, lang)).toBe(expected);
  });

  test('is left whole where it is short enough for its place', () => {
    expect(marked('the nineteenth time', 'en', 11)).toBe('the nineteenth time');
  });

  test('is none in code, and none where a mark cuts through it', () => {
    expect(marked([{ type: 'code', value: 'nineteenth' }])).toBe('<code>nineteenth</code>');
    expect(marked([{ type: 'strong', children: text('nine') }, ...text('teenth')])).toBe(
      '<strong>nine</strong>teenth',
    );
    expect(marked([{ type: 'strong', children: text('nineteenth') }, ...text(' time')])).toBe(
      '<strong>[nine|teenth]</strong> time',
    );
  });
});

test.each([
  ['he fears DeepSeek-like models,', 'he fears <DeepSeek-like> models,'],
  ['state-of-the-art, J.-P. and', '<state-of-the-art,> <J.-P.> and'],
  ['a long-running-and-winding road', 'a long-running-and-winding road'],
  ['three- or four-legged', 'three- or <four-legged>'],
])('what hyphens join goes to the next line as a whole: %s', (words, expected) => {
  expect(marked(words, 'en', 99)).toBe(expected);
});

test('a typed dash is not parted', () => {
  expect(marked('four were -- we hired--one')).toBe('four were {--} we hired{--}one');
});

describe('a number stays with its unit', () => {
  test.each([
    ['costs 1.000.000 € a year', 'costs {1.000.000 €} a year'],
    ['12 % of it', '{12 %} of it'],
    ['up to −5 °C', 'up to {−5 °C}'],
    ['$ 5 or € 1 000 000', '{$ 5} or {€ 1 000 000}'],
    ['300 kWh', '{300 kWh}'],
    ['and GPT-5, not X-ray or 3-4', 'and {GPT-5}, not <X-ray> or 3-4'],
    ['in 2026, 12 months', 'in 2026, 12 months'],
    ['37 men', '37 men'],
  ])('%s', (words, expected) => {
    expect(marked(words, 'en', 99)).toBe(expected);
  });
});

describe('a sign with a space of its own neither opens a line nor is left behind', () => {
  test.each([
    ['fr', 'Pourquoi ? Parce que !', '[Pour|quoi ?] Parce {que !}'],
    ['fr', 'une horloge : elle ; et toi ?!', 'une {horloge :} {elle ;} et {toi ?!}'],
    ['fr', 'On dit « rien » ici', 'On dit {« rien »} ici'],
    ['fr', '« On ne jette rien » ?', '{« On} ne jette {rien » ?}'],
    ['fr', 'Est-ce anticonstitutionnellement ?', '<Est-ce> [anti|cons|ti|tu|tion|nel|le|ment ?]'],
    ['fr', '« anticonstitutionnellement »', '[« anti|cons|ti|tu|tion|nel|le|ment »]'],
    ['fr', 'coûte « 1 000 € » ?', 'coûte {« 1 000 € » ?}'],
    ['fr', '12 500 € !', '{12 500 € !}'],
    ['de', 'Er sagte »ja« und ging, «so» nicht', 'Er sagte »ja« und ging, «so» nicht'],
    ['en', 'at 10 :30 or ::', 'at 10 :30 or ::'],
  ])('%s: %s', (lang, words, expected) => {
    expect(marked(words, lang)).toBe(expected);
  });
});

describe('Chinese and Japanese', () => {
  test.each([
    ['zh-CN', '修好37台旧打字机', '修好/37台/旧打字机'],
    ['ja', '刃を直すと、町が消えていく話', '刃を/直すと、/町が/[消えて/いく]/話'],
    ['ja', '六回出しましたが、町も', '[六回/出しましたが、]/町も'],
  ])('%s breaks between phrases: %s', (lang, words, expected) => {
    expect(marked(words, lang)).toBe(expected);
  });

  test('also where a mark stands in a phrase', () => {
    expect(marked([...text('刃を直'), { type: 'strong', children: text('すと、町が') }], 'ja')).toBe(
      '刃を/直<strong>すと、/町が</strong>',
    );
  });

  test.each([
    ['他说，  Sora 很好', '他说，~Sora 很好'],
    ['用 GPU，AI 产品', '用 GPU，~AI 产品'],
    ['见 （附录） A', '见[（附录）]A'],
  ])('have no space beside full-width punctuation: %s', (words, expected) => {
    expect(marked(words, 'zh-CN').replaceAll('/', '')).toBe(expected);
  });
});

describe('full-width signs', () => {
  test.each([
    ['zh-CN', '他说，“Sora 的模型”就是答案', '他说，[“Sora 的模型”]就是答案'],
    ['zh-CN', '“很快”，他说。', '[“很快”]<，他说。'],
    ['zh-CN', '他说：“我错了。”', '他说：[“我错了。<”]'],
    ['zh-CN', '他说， “好”', '他说，[“好”]'],
    ['ja', '包丁を、「ああ」と言う', '包丁を、[「ああ」]と言う'],
    ['ja', '“ゆっくり”、と', '[“ゆっくり”]<、と'],
    ['zh-CN', '他说，“这句话很长所以会分行”', '他说，<“这句话很长所以会分行”'],
    ['zh-CN', '第3，4点', '第3，~4点'],
    ['zh-CN', '好，他说', '好，他说'],
    ['en', 'so，“yes”', 'so，“yes”'],
  ])('lose their blank half before another: %s %s', (lang, words, expected) => {
    expect(marked(words, lang).replaceAll('/', '')).toBe(expected);
  });

  test('lose it before the mark that is set behind the words', () => {
    const shown = htmlWords(text('变。'), { breaks: languages.get('zh-CN'), fewest: 8, after: '”' });
    expect(shown.toString()).toBe('变<span class="cut">。</span>');
  });

  test('keep a short quoted phrase on one line, and let a long one go', () => {
    const long = '“这是一句很长的话因为它说了很多事情”';
    expect(marked(`他说${long}`, 'zh-CN')).not.toContain('[');
  });
});

test.each([
  ['en', 'Two layers ☕', 'Two {layers ☕}'],
  ['zh-CN', '然后走了 🎉', '然后{走了 🎉}'],
  ['zh-CN', '结束了🚀🚀', '结{束了🚀🚀}'],
  ['en', 'a family 👩‍👩‍👧 here', 'a {family 👩‍👩‍👧} here'],
  ['en', '© 2024 and 5 ✓', '© 2024 and 5 ✓'],
])('an emoji opens no line: %s %s', (lang, words, expected) => {
  const shown = marked(words, lang)
    .replaceAll('/', '')
    .replace(/&#x([\da-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  expect(shown).toBe(expected);
});

test.each(['en', 'de', 'fr', 'zh-CN', 'ja'])('any text is still the text and nothing else: %s', (lang) => {
  const unspaced = (value: string): string => value.replace(/\s/g, '');
  fc.assert(
    fc.property(hostileText(), (value) => {
      const html = `<p>${broken(value, lang, 3)}</p>`;
      expect(unspaced(elementText(html, 'p'))).toBe(unspaced(visibleText(value)));
      expect(html).not.toContain('\u00ad'.repeat(1 + (value.match(/\u00ad/g)?.length ?? 0)));
    }),
    runs(100),
  );
});
