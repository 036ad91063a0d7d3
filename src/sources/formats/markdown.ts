/** Markdown, which only its extension tells from plain text. */
import { describeMarkdown } from '../markdown/describe-markdown.js';
import { extractMarkdown } from '../markdown/extract-markdown.js';
import type { TextFormat } from './format.js';
import { readBlocks } from './read-blocks.js';

export const markdown: TextFormat<'markdown'> = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  detect: () => false,
  read: (text, path) => readBlocks(extractMarkdown(text), path),
  describe: describeMarkdown,
};
