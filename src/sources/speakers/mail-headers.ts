/** Lines in, which of them are the head of a mail out: `From:`, `Sent:`, `To:` and `Subject:` are nobody who speaks. */
import { labelWords } from '../../languages/label-words.js';
import type { LineHead } from './line-head.js';

const KEYS = labelWords('mail');
/** Two may be people of that name: An and De are. */
const FEWEST = 3;

/** Indexes by the index of the first line of their head. */
export function mailHeaders(lines: readonly { readonly head: LineHead }[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let from = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (isKey(lines[index]?.head)) continue;
    const run = lines.slice(from, index);
    const keys = new Set(run.map(({ head }) => head.label?.written.toLowerCase()));
    if (keys.size >= FEWEST) for (let at = from; at < index; at += 1) starts.set(at, from);
    from = index + 1;
  }
  return starts;
}

function isKey(head: LineHead | undefined): boolean {
  return head?.label?.form === 'colon' && KEYS.has(head.label.written.toLowerCase());
}
