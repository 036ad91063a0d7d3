/** Markdown that an outline has no place for in, what to write instead out. */
import type { RootContent } from './parse-markdown.js';

export interface Unsupported {
  readonly message: string;
  readonly hint: string;
}

/** @param source the node as written */
export function unsupportedBlock(node: RootContent, source: string): Unsupported {
  switch (node.type) {
    case 'heading':
      return unsupportedHeading(node.depth, source);
    case 'thematicBreak':
      return {
        message: 'a line across the page has no place in an outline',
        hint: 'delete it: a theme begins with `##`, and Pullquote makes the slides',
      };
    case 'definition':
      return source.startsWith('[^') ? FOOTNOTE : DEFINITION;
    case 'code':
      if (!/^ {0,3}[`~]{3}/.test(source)) return INDENTED;
      return node.lang === null || node.lang === undefined ? BARE_FENCE : INNER_FIGURE;
    case 'blockquote':
      return {
        message: 'there is a quote within another block',
        hint: 'put it on lines of its own, with a blank line before and after, and `>` in column 1',
      };
    case 'list':
      return {
        message: 'there is a list within another block',
        hint: 'put it on lines of its own, with a blank line before and after',
      };
    default:
      return {
        message: 'this Markdown has no place here',
        hint: 'use a paragraph, a list, a quote, a picture or a figure',
      };
  }
}

function unsupportedHeading(depth: number, source: string): Unsupported {
  if (!/^[ \t]*#/.test(source)) return /=[ \t]*$/.test(source) ? DOUBLE_UNDERLINE : UNDERLINE;
  if (depth === 1)
    return {
      message: 'a `#` heading has no place in an outline',
      hint: 'the title stands in the front matter (`title: …`), and a theme begins with `##`',
    };
  if (depth === 2)
    return { message: 'there is a heading within another block', hint: 'begin it in column 1' };
  return {
    message: `a theme has no \`${'#'.repeat(depth)}\` headings in it`,
    hint: 'make it a theme of its own with `##`, or a paragraph that begins in **bold**',
  };
}

const UNDERLINE: Unsupported = {
  message: 'the `---` below this text makes it a heading',
  hint: 'put a blank line above `---`, or better delete it: a theme begins with `##`',
};

const DOUBLE_UNDERLINE: Unsupported = {
  message: 'the `===` below this text makes it a heading',
  hint: 'delete it: a theme begins with `##`',
};

export const FOOTNOTE: Unsupported = {
  message: 'footnotes have no place in an outline',
  hint: 'put the text in brackets, or name the source in the attribution of a quote: `> — Name [source]`',
};

const DEFINITION: Unsupported = {
  message: 'this defines a link that is used elsewhere',
  hint: 'write the address where the link is: `[words](https://…)`',
};

const BARE_FENCE: Unsupported = {
  message: 'this fenced block does not say what it is',
  hint: 'name a kind of figure after the fence, such as `~~~stack`; an outline has no code blocks',
};

const INNER_FIGURE: Unsupported = {
  message: 'there is a figure within another block',
  hint: 'begin its fences in column 1, with a blank line before and after',
};

const INDENTED: Unsupported = {
  message: 'Markdown takes lines that are indented by four spaces for code',
  hint: 'begin the lines in column 1; an outline has no code blocks',
};

export const TABLE: Unsupported = {
  message: 'tables have no place in an outline',
  hint: 'use a figure, such as `~~~compare` for two columns or `~~~stats` for numbers',
};

export const GLUED_HEADING: Unsupported = {
  message: 'this is no heading yet',
  hint: 'put a space after the `#` signs: `## Headline {#an-id}`',
};

export const BEFORE_FIRST_THEME: Unsupported = {
  message: 'there is text before the first theme',
  hint: 'put a heading above it: `## Headline {#an-id}`',
};
