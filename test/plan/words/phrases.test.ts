import { expect, test } from 'vitest';
import { plainText } from '../../../src/model/inline.js';
import { localeFor } from '../../../src/plan/words/choose-locale.js';
import { phrases } from '../../../src/plan/words/phrases.js';
import { readTemplates } from '../../../src/read/read-templates.js';

const files = await readTemplates(['templates']);

test.each([
  ['ru', 'translated from English'],
  ['zh-CN', '译自英语'],
])('%s: a language is called by its name in the language of the words around it', (lang, expected) => {
  const { say, language } = phrases(localeFor(lang, files).value, lang);
  expect(plainText(say('translated', { language: language('en') }))).toBe(expected);
});
