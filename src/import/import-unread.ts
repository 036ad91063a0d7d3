/** A source in, the words by which import says what of its labels it did not understand out. */
import type { SourceText } from '../model/source-text.js';
import { listUnread, unreadLabels } from '../verify/attribution/unread-labels.js';

/** Nothing where all was understood. */
export function unreadWords(source: SourceText): readonly string[] {
  const labels = unreadLabels(source);
  const [first] = labels;
  if (first === undefined) return [];
  return [
    `not understood, though it looks like a label: ${listUnread(labels)}; what follows is nobody’s, and is not quoted`,
    `  hint: if it is one person, say so under the source in the outline: speakers: { "${first.written}": Name }`,
  ];
}
