/** Markdown, which only its extension tells from plain text. */
import { describeMarkdown } from '../markdown/describe-markdown.js';
import { extractMarkdown } from '../markdown/extract-markdown.js';
import type { TextFormat } from './format.js';
import { readDocument } from './read-blocks.js';

export const markdownFormat: TextFormat<'markdown'> = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  detect: () => false,
  read: (text, path) => readDocument(extractMarkdown(text), path),
  describe: describeMarkdown,
};
