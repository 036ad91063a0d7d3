/** Marks at the beginning of a line: of other tools, or of ours and not whole. */
import { FIGURE_KINDS } from '../../model/figure.js';
import { FOOTNOTE, GLUED_HEADING, TABLE, type Unsupported } from '../unsupported.js';
import { anyOf, byPattern, shownMark, type UnreadMark } from './unread-mark.js';

const HEADING = 'delete it: a theme begins with `##`';

/** What a paragraph has of them is Markdown that an outline has no place for. */
function unsupported(sign: string, { message, hint }: Unsupported, pattern: RegExp): UnreadMark {
  const mark = shownMark([sign], message, byPattern(pattern, hint));
  return { ...mark, inParagraph: 'unsupported-markdown' };
}

const DELIMITER_ROW = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t|:-]*$/gm;

/** Without a row that makes a table of them. */
const ROWS = shownMark(
  ['|'],
  TABLE.message,
  byPattern(
    /^[ \t]*\|(?:[^\n|]{1,200}\|){2,50}[ \t]*$/gm,
    TABLE.hint,
    ({ input }) => input.search(DELIMITER_ROW) === -1,
  ),
);

const TASK = shownMark(
  ['['],
  'there are no boxes to tick: the brackets would be shown',
  byPattern(/^[ \t]*\[[ xX]\](?=\s)/g, 'leave the box out; a point is one without it'),
);

const CONTAINER = shownMark(
  [':::'],
  'there are no `:::` blocks: the colons would be shown',
  byPattern(
    /^[ \t]*:{3,}[^\n]{0,60}/gm,
    'delete the line; a theme of its own begins with `##`, a figure with `~~~stack`',
  ),
);

const ADMONITION = shownMark(
  ['!!!', '???', '['],
  'this is a mark of another tool, and would be shown',
  byPattern(
    /^[ \t]*(?:!!!|\?\?\?)[ \t]+[a-z]+\b|^[ \t]*\[!?(?:TOC|NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gm,
    'delete it; what is shown is a quote, a list, a figure or a picture',
  ),
);

const FIGURE = shownMark(
  ['~~', '``'],
  'this opens no figure',
  byPattern(
    new RegExp(`^[ \\t]*(?:~~|\`\`)[ \\t]*(?:${FIGURE_KINDS.join('|')})\\b`, 'gm'),
    'begin a figure with three signs, `~~~`, and end it with three',
  ),
);

/** Two lines make a list: a single one may begin with a number below zero, or a dash. */
const LIST = shownMark(
  ['•', '‣', '◦', '▪', '●', '■', '\n'],
  'this is no list yet: its lines would run on',
  anyOf(
    ...[
      /^[ \t]*[•‣◦▪●■]\s[^\n]{0,60}/gmu,
      /^[ \t]*-\p{L}[^\n]{0,200}\n[ \t]*-\p{L}/gmu,
      /^[ \t]*\d{1,2}[.)]\p{L}[^\n]{0,200}\n[ \t]*\d{1,2}[.)]\p{L}/gmu,
    ].map((pattern) =>
      byPattern(pattern, 'begin each point with `- ` or `1. `, a space behind the sign, in column 1'),
    ),
  ),
);

const DEFINITION = shownMark(
  ['\n'],
  'there are no lists of definitions: the colon would be shown',
  byPattern(/(?<=\n)[ \t]*:[ \t]+\S/g, 'write a list, or a figure such as `~~~list`'),
);

const LINE = shownMark(
  ['===', '+++'],
  'this line means nothing, and would be shown',
  byPattern(/^[ \t]*(?:={3,}|\+{3,})[ \t]*$/gm, HEADING),
);

export const BLOCK_MARKS: readonly UnreadMark[] = [
  unsupported('[^', FOOTNOTE, /\^?\[\^[^\]\s]{1,100}\]/g),
  shownMark(['^['], FOOTNOTE.message, byPattern(/\^\[[^\]\n]{1,200}\]/g, FOOTNOTE.hint)),
  ROWS,
  unsupported('|', TABLE, DELIMITER_ROW),
  unsupported('##', GLUED_HEADING, /^[ \t]*##+[^#\s][^\n]{0,200}/gm),
  ...[TASK, CONTAINER, ADMONITION, FIGURE, LIST, DEFINITION, LINE],
];
