/** Plain text: whatever is nothing else. */
import { withoutLineNumbers } from '../paragraphs/line-numbers.js';
import { splitParagraphs } from '../paragraphs/split-paragraphs.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readDocument } from './read-blocks.js';

export const textFormat: TextFormat<'text'> = {
  name: 'text',
  extensions: ['txt'],
  detect: () => false,
  read(text, path) {
    const words = withoutLineNumbers(text);
    return readDocument({ text: words, paragraphs: splitParagraphs(words) }, path);
  },
  describe: () => NO_FACTS,
};
