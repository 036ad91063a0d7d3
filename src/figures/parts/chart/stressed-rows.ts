/** A chart in, the rows out that its headline is about: those that its author set in bold, else the one with the largest number. */
import type { Chart } from '../../../model/chart.js';
import type { RichText } from '../../../model/inline.js';
import { lastOf } from '../../../text/at.js';

/** By their index. */
export function stressedRows({ rows }: Pick<Chart, 'rows'>): ReadonlySet<number> {
  const bold = rows.flatMap(({ label }, index) => (isBold(label) ? [index] : []));
  if (bold.length > 0) return new Set(bold);
  const values = rows.map(({ numbers }) => lastOf(numbers).quantity.value);
  return new Set([values.indexOf(Math.max(...values))]);
}

const isBold = (label: RichText): boolean =>
  label.some((part) => part.type === 'strong' || ('children' in part && isBold(part.children)));
