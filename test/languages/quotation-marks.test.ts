import { expect, test } from 'vitest';
import { localeFor } from '../../src/plan/words/choose-locale.js';
import { readTemplates } from '../../src/read/read-templates.js';

const files = await readTemplates(['templates']);

test.each([
  ['en', '“ ” ‘ ’'],
  ['zh-CN', '“ ” ‘ ’'],
  ['de', '„ “ ‚ ‘'],
  ['de-CH', '« » ‹ ›'],
  ['de-AT', '„ “ ‚ ‘'],
  ['fr', '«\u00a0 \u00a0» “ ”'],
  ['ja', '「 」 『 』'],
  ['pl', '„ ” « »'],
  ['sw', '“ ” ‘ ’'],
])('%s quotes in %s', (lang, marks) => {
  const { quoteOpen, quoteClose, quoteInnerOpen, quoteInnerClose } = localeFor(lang, files).value;
  expect([quoteOpen, quoteClose, quoteInnerOpen, quoteInnerClose].join(' ')).toBe(marks);
});
