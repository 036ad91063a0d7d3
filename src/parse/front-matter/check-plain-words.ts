/**
 * The front matter's tree in, warnings out for Markdown in texts of it that are shown: they are plain text, so that
 * marks would stand on the cover as they are written.
 */
import type { Span } from '../../model/position.js';
import type { Context } from '../../markup/context.js';
import { IMAGE_MARK } from '../../markup/unread/image-marks.js';
import { MATH } from '../../markup/unread/math-marks.js';
import { TEXT_MARKS } from '../../markup/unread/text-marks.js';
import { anyOf, byPattern } from '../../markup/unread/unread-mark.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

/** Keys of texts that are shown; labels and other spellings of names are only compared. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'speaker', 'event', 'name', 'role', 'publisher'],
]);

const HINT = 'write the words alone, and signs such as x², ☕ or “é” themselves';

/** What Markdown would read: not `M*A*S*H`, `f**k`, `snake_case`, `Vec<T>` or `AT&T;`, which are names. */
const READ = [
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*/gu,
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])(__?)(?=[^\s_])[^_\n]{1,200}(?<=[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}`])`(?=\S)[^`\n]{1,200}(?<=\S)`(?![\p{L}\p{N}])/gu,
  /!?\[[^\]\n]{0,200}\]\([^)\n]{0,200}\)/g,
  /\[\^[^\]\s]{1,100}\]|\[\[[^[\]\n]{1,200}\]\]/g,
  /<https?:[^\s>]{1,200}>/g,
  /(?<![\p{L}\p{N}])<[abipsu](?:\s[^>\n]{0,200})?>/gu,
  /<\/?(?:br|code|del|div|em|font|img|ins|kbd|mark|small|span|strong|sub|sup)\b[^>\n]{0,200}>/g,
  /(?<![\p{L}\p{N}])&(?:#\w{1,8}|[a-zA-Z]{2,20});/gu,
  /\\[*_`~$#[\]<>:]/g,
];

const find = anyOf(
  ...READ.map((pattern) => byPattern(pattern, HINT)),
  ...[IMAGE_MARK, MATH, ...TEXT_MARKS].map((mark) => mark.find),
);

/** One problem a text is enough. */
export function checkPlainWords(node: YamlNode, context: Context): void {
  if (node.kind === 'list') for (const item of node.items) checkPlainWords(item, context);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (value.kind !== 'text') checkPlainWords(value, context);
    else if (SHOWN.has(key)) checkText(value.text, value.span, context);
  }
}

function checkText(text: string, span: Span, { file, report, spanAt }: Context): void {
  const [first] = find(text);
  if (first === undefined) return;
  const mark = text.slice(first.start, first.end);
  // A text in quotation marks may be written otherwise.
  const at = file.text.indexOf(mark, span.start.offset);
  const isThere = at !== -1 && at + mark.length <= span.end.offset;
  report(
    'mark-unread',
    isThere ? spanAt(at, at + mark.length) : span,
    'the front matter is plain text: this mark would be shown as it stands',
    HINT,
  );
}
