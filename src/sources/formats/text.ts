/** Plain text: whatever is nothing else. */
import { splitParagraphs } from '../paragraphs/split-paragraphs.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readBlocks } from './read-blocks.js';

export const plainText: TextFormat<'text'> = {
  name: 'text',
  extensions: [],
  detect: () => false,
  read: (text, path) => readBlocks({ text, paragraphs: splitParagraphs(text) }, path),
  describe: () => NO_FACTS,
};
