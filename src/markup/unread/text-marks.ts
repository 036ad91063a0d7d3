/** Marks within a line that Markdown of other flavours reads, and code and characters that are not whole. */
import { byPattern, shownMark } from './unread-mark.js';

const STRUCK = shownMark(
  ['~~'],
  'nothing is struck out: the tildes would be shown',
  byPattern(
    /(?<!~)~~(?=[^\s~])[^~\n]{0,200}?(?<=[^\s~])~~(?!~)/g,
    'leave the words out; to show the sign, write `\\~~`',
  ),
);

/** `a==b` compares. */
const HIGHLIGHTED = shownMark(
  ['=='],
  'nothing is highlighted: the equals signs would be shown',
  byPattern(
    /(?<![A-Za-z0-9=)\]'"_])==(?=[^\s=])[^=\n]{0,200}?(?<=[^\s=])==(?![=A-Za-z0-9])/g,
    'write `**words**`; to show the sign, write `\\==`',
  ),
);

/** Not the operators of a language: `C++`, `++i and j++`. */
const INSERTED = shownMark(
  ['++'],
  'nothing is underlined: the plus signs would be shown',
  byPattern(
    /(?<![\p{L}\p{N}+])\+\+(?=\p{L}{2})[^+\n]{2,200}(?<=\p{L}{2}|[.!?])\+\+(?![\p{L}\p{N}+])/gu,
    'write `**words**`; to show the sign, write `\\++`',
  ),
);

const RAISED = shownMark(
  ['~', '^'],
  'nothing is raised or lowered: the sign would be shown',
  byPattern(
    /(?<=[A-Za-z)])~\d{1,3}~(?!\d)|(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,12}\^/gu,
    'write the raised or lowered digits themselves, such as CO₂ and x⁴; letters stand on the line',
  ),
);

/** Not in a time of day, a ratio, or a name with colons. */
const EMOJI = shownMark(
  [':'],
  'names of emoji are not read: the colons would be shown',
  byPattern(
    /(?<![\p{N}:/\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]):(?:[a-z][a-z0-9_+-]{1,30}|[+-]1):(?![\p{L}\p{N}:])/gu,
    'put the emoji itself there; to show the colons, write `\\:`',
  ),
);

const ATTRIBUTE =
  '(?:[.#][A-Za-z][\\w-]{0,60}|reveal|(?:width|height|w|h|minutes|class|id|style|scale|align)=[^\\s{}]{1,60})';

const BRACES = shownMark(
  ['{'],
  'these attributes are not read here: the braces would be shown',
  byPattern(
    new RegExp(`(?<!\\{)\\{:?[ \\t]*${ATTRIBUTE}(?:[ \\t]+${ATTRIBUTE}){0,9}[ \\t]*\\}`, 'g'),
    'attributes stand at the end of a `##` headline only; to show a brace, write `\\{`',
  ),
);

const CITATION = shownMark(
  ['['],
  'this source is not read here: the brackets would be shown',
  byPattern(
    /\[[A-Za-z][\w-]{0,60}[ \t]*(?:@[ \t]*[\d:.]+|,[ \t]*(?:paraphrased|translated from))[^\]\n]{0,200}\]/g,
    'a source is named in the last line of a quote: `> — Name [source @ 12]`',
  ),
);

/** Not in `R&D;`. */
const REFERENCE = shownMark(
  ['&'],
  'this stands for no character: it would be shown',
  byPattern(
    /(?<![\p{L}\p{N}])&(?:[a-zA-Z]{2,20};|(?:nbsp|amp|quot|mdash|ndash|hellip|copy|shy)\b)/gu,
    'write the character itself, or its whole name, such as `&nbsp;`; to show the sign, write `\\&`',
  ),
);

const TAG = shownMark(
  ['<'],
  'this is no whole HTML tag, and would be shown',
  byPattern(
    /<(?:\/[a-z]{1,20}\b|[a-z][\w-]{0,30}\s{1,9}[\w-]{1,30}\s{0,9}=)[^>\n]{0,100}>?/gi,
    'leave it out: HTML is shown as text; if the text is about HTML, put it in backticks',
  ),
);

/** What follows looks like code: a backtick may be an apostrophe, or a letter of its own. */
const CODE = shownMark(
  ['`'],
  'this code is never closed: the backtick would be shown',
  byPattern(
    /(?<![\p{L}\p{N}`])`{1,3}(?=[a-z$<./-][^\s`]{0,40}[()_=<>./{}$-])/gu,
    'end code with as many backticks as it begins with; to show one, write `` \\` ``',
  ),
);

/** Not a path, `C:\begin`. */
const COMMAND = shownMark(
  ['\\'],
  'commands of TeX are not read: this would be shown',
  byPattern(
    /(?<![\p{L}\p{N}:\\])\\(?:begin|end|(?:sub)*section|textbf|textit|emph|cite[pt]?|ref|label|item|frac|sqrt|footnote|includegraphics)(?![\p{L}\p{N}])[*]?(?:\{[^{}\n]{0,60}\})?/gu,
    'write it as text, or in Markdown; if the text is about TeX, put it in backticks',
  ),
);

const SPOILER = shownMark(
  ['||'],
  'nothing is hidden: the bars would be shown',
  byPattern(
    /(?<![\p{L}\p{N})|])\|\|(?=\p{L}{2})[^|\n]{1,200}(?<=\p{L}{2}|[.!?])\|\|(?![\p{L}\p{N}(|])/gu,
    'leave the bars out; what is only said goes to a note, `<!-- … -->`',
  ),
);

export const TEXT_MARKS = [
  ...[STRUCK, HIGHLIGHTED, INSERTED, RAISED, EMOJI, BRACES, CITATION, REFERENCE, TAG, CODE],
  ...[COMMAND, SPOILER],
] as const;
