import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexSentences, sentencesWith } from '../../src/quoting/sentence-index.js';
import { wordKeys } from '../../src/quoting/word-keys.js';
import { indexSource } from '../../src/verify/index/index-source.js';
import { readText } from '../verify/read-text.js';

const WORD = fc.constantFrom('tide', 'tides', 'tied', 'time', 'a', 'at', '潮', '水', 'été');
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 8 }).map((words) => `Ti ${words.join(' ')}.`);

test('the index finds what reading every sentence finds', () => {
  const asked = fc.array(fc.constantFrom('t', 'ti', 'tid', 'a', '潮', 'e', 'zz'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(SENTENCE, { minLength: 1, maxLength: 20 }), asked, (sentences, parts) => {
      const indexed = indexSource(readText(sentences.join('\n\n')));
      const index = indexSentences(indexed);
      const read = index.units.flatMap(({ start, end }, unit) => {
        const keys = wordKeys(indexed.source.text.slice(start, end));
        return parts.every((part) => keys.some((key) => key.startsWith(part))) ? [unit] : [];
      });
      expect(sentencesWith(index, parts)).toEqual(read);
    }),
  );
});
