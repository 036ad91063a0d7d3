/** A page's content and changes to it in, the changed content out. */
import type { Range } from './page-content.js';

/** What stands between two offsets is replaced; nothing is where they are the same. */
export interface ContentEdit extends Range {
  readonly text: string;
}

export function editContent(content: string, edits: readonly ContentEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(content.slice(done, start), text);
    done = end;
  }
  return [...parts, content.slice(done)].join('');
}
