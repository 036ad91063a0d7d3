/** Markdown in, its tree out: CommonMark, with emphasis that works beside Chinese punctuation. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { PhrasingContent, RootContent } from 'mdast';
import { FILLER } from './filler.js';

export type {
  Code,
  Html,
  Link,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Blockquote,
  Image,
  RootContent,
} from 'mdast';

/** HTML blocks would swallow a heading that follows without a blank line; without them, HTML is inline. */
const BLOCKS = [cjkFriendlyExtension(), { disable: { null: ['htmlFlow'] } }];

const INLINE_ONLY = [
  cjkFriendlyExtension(),
  {
    disable: {
      null: [
        ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow'],
        ...['list', 'setextUnderline', 'thematicBreak'],
      ],
    },
  },
];

/** Blocks with their positions in `source`. */
export function parseBlocks(source: string): readonly RootContent[] {
  return fromMarkdown(withoutMark(source), { extensions: BLOCKS }).children;
}

/** Of Markdown's blocks, paragraphs and lists are those that a note has; what begins like another is a line of it. */
const OF_NOTES = [
  cjkFriendlyExtension(),
  {
    disable: {
      null: [
        ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'htmlText'],
        'setextUnderline',
      ],
    },
  },
];

export function parseNoteBlocks(source: string): readonly RootContent[] {
  return fromMarkdown(withoutMark(source), { extensions: OF_NOTES }).children;
}

/** Running text, whatever it begins with; blank lines in it are line breaks. */
export function parsePhrasing(source: string): readonly PhrasingContent[] {
  const paragraphs = fromMarkdown(withoutMark(source), { extensions: INLINE_ONLY }).children;
  return paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '\n' }]),
    ...('children' in paragraph ? (paragraph.children as PhrasingContent[]) : []),
  ]);
}

/** Filler at the very start would be dropped as a byte-order mark, and every position be one too small. */
function withoutMark(source: string): string {
  return source.startsWith(FILLER) ? ` ${source.slice(1)}` : source;
}
