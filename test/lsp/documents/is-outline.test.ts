import { expect, test } from 'vitest';
import { isOutline } from '../../../src/lsp/documents/is-outline.js';

const front = (lines: string): string => `---\n${lines}\n---\n\n## One {#one}\n`;

test.each([
  ['an outline', 'a.en.md', front('lang: en\nguest: { name: Ada }'), true],
  ['with a panel', 'a.en.md', front('lang: en\nguests: [{ name: Ada }]'), true],
  ['with nothing but a look', 'a.en.md', front('lang: en\nlook: poster'), true],
  ['another spelling of the language', 'a.zh-CN.md', front('lang: zh-cn\nlook: poster'), true],
  ['front matter that cannot be read', 'a.en.md', front('lang: en\nguest: { name: "Ada'), true],
  ['front matter that is not closed yet', 'a.en.md', '---\nlang: en\nguest:\n  na', true],
  ['no language in its name', 'a.md', front('lang: en\nguest: { name: Ada }'), false],
  ['another language', 'a.de.md', front('lang: en\nguest: { name: Ada }'), false],
  ['no key of ours', 'a.en.md', front('lang: en\ntitle: A page'), false],
  ['a deck of Marp', 'a.en.md', front('marp: true\nlang: en\nlook: poster'), false],
  ['no front matter', 'a.en.md', '# A page\n', false],
  ['another kind of file', 'a.en.txt', front('lang: en\nlook: poster'), false],
  ['nothing', 'a.en.md', '', false],
])('%s', (_, path, text, is) => {
  expect(isOutline(path, text)).toBe(is);
});
