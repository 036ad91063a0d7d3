/**
 * The front matter's tree in, warnings out for Markdown in texts of it that are shown: they are plain text, so that
 * marks would stand on the cover as they are written.
 */
import type { Span } from '../../model/position.js';
import type { Context } from '../../markup/context.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';
import { findMarks, PLAIN_HINT } from './plain-words.js';

/** Keys of texts that are shown; labels and other spellings of names are only compared. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['title', 'subtitle', 'speaker', 'event', 'name', 'role', 'publisher'],
]);

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
  const [first] = findMarks(text);
  if (first === undefined) return;
  const mark = text.slice(first.start, first.end);
  // A text in quotation marks may be written otherwise.
  const at = file.text.indexOf(mark, span.start.offset);
  const isThere = at !== -1 && at + mark.length <= span.end.offset;
  report(
    'mark-unread',
    isThere ? spanAt(at, at + mark.length) : span,
    'the front matter is plain text: this mark would be shown as it stands',
    PLAIN_HINT,
  );
}
