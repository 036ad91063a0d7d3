import { expect, test } from 'vitest';
import { wordKeys } from '../../src/quoting/word-keys.js';

test.each([
  ['Nobody loses an Umbrella.', ['nobody', 'loses', 'an', 'umbrella']],
  ['It’s 1.5 %', ['it', 's', '1', '5']],
  ['Élan Übermut', ['elan', 'ubermut']],
  ['他说 AI 错了', ['他', '说', 'ai', '错', '了']],
  ['ＡＩ', ['ai']],
  ['우산을 잃다', ['우산을', '잃다']],
  ['ครับ', ['ค', 'ร', 'บ']],
  ['…', []],
])('%s', (text, keys) => {
  expect(wordKeys(text)).toEqual(keys);
});
