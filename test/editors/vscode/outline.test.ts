import { expect, test } from 'vitest';
import { isNamedOutline, mayBeOutline } from '../../../editors/vscode/src/outline.js';
import { isOutline } from '../../../src/lsp/documents/is-outline.js';

const ASKED = 'README.md notes.md talk.en.md talk.zh-Hant.md talk.en.txt .en.md mill.2024.md'.split(' ');

test('outlines are named as the pattern of the button says', () => {
  expect(ASKED.filter((name) => isNamedOutline(`/talks/${name}`))).toEqual(['talk.en.md', 'talk.zh-Hant.md']);
});

/** What the language server takes must start it; what starts it in vain costs a process. */
test.each([
  ['an interview', 'talk.en.md', '---\nlang: en\nguest: { name: Ada }\n---\n', true],
  ['quoted keys', 'talk.en.md', '---\n"lang": en\n"hosts": []\n---\n', true],
  ['front matter that is still being typed', 'talk.en.md', '---\nlang: en\nsources:\n  talk', true],
  ['a page of another program', 'about.de.md', '---\ntitle: Wir\nlang: de\n---\n\nguest: nobody\n', false],
  ['no front matter', 'talk.en.md', '# Notes\n\nhosts: us\n', false],
  ['an ordinary name', 'README.md', '---\nlang: en\nlook: editorial\n---\n', false],
])('%s', (_, name, text, expected) => {
  expect(mayBeOutline({ fileName: `/talks/${name}`, getText: () => text })).toBe(expected);
  expect(isOutline(`/talks/${name}`, text)).toBe(expected);
});
