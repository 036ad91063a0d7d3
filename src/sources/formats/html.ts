/** A page of the web, of which the article is read. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { describeHtml } from '../html/describe-html.js';
import { extractHtml } from '../html/extract-html.js';
import type { TextFormat } from './format.js';
import { readDocument } from './read-blocks.js';

const START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

export const htmlFormat: TextFormat<'html'> = {
  name: 'html',
  extensions: ['htm', 'html', 'xhtml'],
  detect: (text) => START.test(text),
  read(text, path) {
    const blocks = extractHtml(text);
    return blocks === undefined
      ? { value: undefined, problems: [noArticle(path)] }
      : readDocument(blocks, path);
  },
  describe: describeHtml,
};

function noArticle(file: string): Problem {
  return makeProblem('source-no-article', {
    file,
    message: 'no article was found in the HTML page',
    hint: 'copy the article’s words into a text or Markdown file, and name that as the source’s `file`',
  });
}
