import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWordBreaks } from '../../../src/languages/breaks/load-word-breaks.js';

const PATTERNS = join(import.meta.dirname, '../../../generated/hyphenation');

async function syllables(lang: string, word: string): Promise<string> {
  const breaks = await loadWordBreaks([lang], PATTERNS);
  return (breaks.get(lang)?.syllables(word) ?? []).join('-');
}

async function phrases(lang: string, text: string): Promise<string> {
  const breaks = await loadWordBreaks([lang], PATTERNS);
  return (breaks.get(lang)?.phrases?.(text) ?? []).join('/');
}

describe('a word breaks by the patterns of its language', () => {
  test.each([
    ['en', 'nineteenth', 'nine-teenth'],
    ['en', 'Downstream', 'Down-stream'],
    ['en-US', 'infrastructure', 'infra-struc-ture'],
    ['de', 'Neubeantragung', 'Neu-be-an-tra-gung'],
    ['de-AT', 'Zuständigkeitsprüfung', 'Zustän-dig-keits-prü-fung'],
    ['fr', 'anticonstitutionnellement', 'anti-cons-ti-tu-tion-nel-le-ment'],
    ['nl', 'aansprakelijkheid', 'aan-spra-ke-lijk-heid'],
    ['ru', 'достопримечательность', 'досто-при-ме-ча-тель-ность'],
  ])('%s: %s', async (lang, word, expected) => {
    expect(await syllables(lang, word)).toBe(expected);
  });

  test.each(['qu', 'xx', 'ko', 'ar'])('and stays whole where none are known: %s', async (lang) => {
    expect(await syllables(lang, 'Neubeantragung')).toBe('Neubeantragung');
  });

  test('leaves no two letters alone', async () => {
    for (const word of ['elaborate', 'Uhu', 'ability', 'apology', 'university', 'a', '']) {
      const parts = (await syllables('en', word)).split('-');
      expect(parts.join('')).toBe(word);
      if (parts.length > 1) expect([parts[0], parts.at(-1)].every((part = '') => part.length > 2)).toBe(true);
    }
  });
});

describe('Chinese breaks between phrases', () => {
  test.each([
    ['修好37台旧打字机，只剩3台还能用', '修好/37台/旧打字机，只剩/3台/还能用'],
    ['从旧工厂的倒闭说起', '从旧工厂的/倒闭/说起'],
    ['上海的夜班面包师为什么凌晨两点起床', '上海的/夜班/面包师/为什么/凌晨/两点起床'],
    ['我们把GPU让给Sora，他说这不是绕路', '我们/把GPU/让给Sora，他说这不是/绕路'],
    ['用户订阅的个人人工智能', '用户/订阅的/个人/人工/智能'],
    ['城市漏掉的水比喝掉的多', '城市/漏掉的/水比喝掉的多'],
  ])('%s', async (text, expected) => {
    expect(await phrases('zh-CN', text)).toBe(expected);
  });
});

describe('Japanese breaks between phrases', () => {
  test.each([
    ['刃を直すと、町が消えていく話', '刃を/直すと、/町が/消えていく/話'],
    ['37台の機械を修理しました', '37台の/機械を/修理しました'],
    ['夜明け前のパン屋が教えてくれたこと', '夜明け前の/パン屋が/教えてくれた/こと'],
    ['データセンターの電力不足', 'データセンターの/電力不足'],
  ])('%s', async (text, expected) => {
    expect(await phrases('ja', text)).toBe(expected);
  });

  test.each([
    ['六回出しましたが、', '六回/出しましたが、'],
    ['異議申し立て', '異議/申し立て'],
    ['毎年いくらかかるのかという', '毎年いくら/かかるのか/という'],
    ['漏れませんからね。', '漏れません/からね。'],
    ['消えていく', '消えて/いく'],
    ['お客様', 'お客様'],
    ['GPT-5の電力', 'GPT-5の電力'],
  ])('and, where it has to be, within one: %s', async (phrase, expected) => {
    const parts = (await loadWordBreaks(['ja'], PATTERNS)).get('ja')?.parts;
    expect(parts?.(phrase).join('/')).toBe(expected);
  });
});

test.each([
  ['en', 'nineteenth'],
  ['zh-CN', '人类在宇宙中的位置'],
  ['ja', '夜明け前の静けさ'],
])('the same words are taken apart once: %s', async (lang, words) => {
  const breaks = (await loadWordBreaks([lang], PATTERNS)).get(lang);
  for (const take of [breaks?.syllables, breaks?.phrases, breaks?.parts].filter((each) => each !== undefined))
    expect(take(words)).toBe(take(words));
});
