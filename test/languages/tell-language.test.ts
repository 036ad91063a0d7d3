import { expect, test } from 'vitest';
import { tellLanguage } from '../../src/languages/tell-language.js';

test.each([
  ['en', 'It was the end of the road, and you could see that it was.'],
  ['de', 'Das ist nicht der Weg, und ich bin ein Esel.'],
  ['zh-CN', '这条街上的 café 倒了三十多家。'],
  ['zh-TW', '這條街上的茶館，我們還沒有說過。'],
  ['ar', 'لا أعرف ماذا أفعل الآن'],
  ['ka', 'ჩვენ არ ვყიდით ძველ წისქვილს'],
  ['ro', 'Nu este adevărat că podul este sigur.'],
  [undefined, 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ'],
  [undefined, '1234 5678'],
])('%s', (lang, text) => {
  expect(tellLanguage(text)).toBe(lang);
});
