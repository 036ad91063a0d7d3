/** Lines in, the same out: a label that ends before the colon, as others of its name do, instead of one that ends at it. */
import type { LineHead } from './line-head.js';
import { nameKey, readName } from './read-name.js';

interface Headed {
  readonly head: LineHead;
}

/** `Ann Berg — My answer: no` where `Ann Berg — ` opens other lines: she speaks from the dash on. */
export function shortenLabels<Line extends Headed>(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ head }) => head.label?.instead !== undefined)) return lines;
  const shorter = countsOf(lines.flatMap(({ head }) => shortOf(head) ?? []));
  const longer = countsOf(lines.flatMap(({ head }) => head.label?.written ?? []));
  return lines.map((line) => {
    const { label } = line.head;
    const { instead } = label ?? {};
    if (label === undefined || instead === undefined || readName(instead.written).shape !== 'name')
      return line;
    const isShort = (shorter.get(nameKey(instead.written)) ?? 0) > (longer.get(nameKey(label.written)) ?? 0);
    return isShort ? { ...line, head: { ...line.head, label: instead } } : line;
  });
}

function shortOf({ label }: LineHead): string | undefined {
  if (label?.instead !== undefined) return label.instead.written;
  return label !== undefined && ['dash', 'stop', 'note'].includes(label.form) ? label.written : undefined;
}

function countsOf(written: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of written.map(nameKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
