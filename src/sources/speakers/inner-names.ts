/** Lines and the names of a transcript in, which labels in the middle of lines are somebody's out. */
import { labelWords } from '../../languages/label-words.js';
import { wordsBehindLabels } from './choose-labels.js';
import { innerLabels, type InnerLabel } from './inner-labels.js';
import { isClause, isOpener, type OrdinaryWords } from './ordinary-words.js';
import { nameKey, readName } from './read-name.js';
import { isBreak, type ReadLine } from './weigh-labels.js';

const HEADERS = labelWords('headers');

/** Of names that open lines, and of those that come back only inside them. */
export function knownInner(lines: readonly ReadLine[], names: ReadonlySet<string>): readonly InnerLabel[] {
  const labels = innerLabels(lines);
  if (labels.length === 0) return labels;
  const heads = lines.flatMap(({ head: { label } }) =>
    label?.form === 'colon' ? nameKey(label.written) : [],
  );
  const known = withInnerNames(names, labels, countsOf([...heads, ...labels.map(({ key }) => key)]), lines);
  return labels.filter(({ key }) => known.has(key));
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A word that is used as a word is no name, and neither is a clause. */
function withInnerNames(
  names: ReadonlySet<string>,
  labels: readonly InnerLabel[],
  counts: ReadonlyMap<string, number>,
  lines: readonly ReadLine[],
): ReadonlySet<string> {
  const words = wordsBehindLabels(lines);
  const inner = labels.filter(
    ({ key, written }) => !names.has(key) && (counts.get(key) ?? 0) > 1 && isPerson(key, written, words),
  );
  return inner.length === 0 ? names : new Set([...names, ...inner.map(({ key }) => key)]);
}

function isPerson(key: string, written: string, { isOrdinary }: OrdinaryWords): boolean {
  if (isBreak(key) || HEADERS.has(key) || isClause(written)) return false;
  const { shape, role } = readName(written);
  const parts = written.split(' ');
  return shape === 'name' && role === undefined && !isOpener(parts[0] ?? '') && !parts.every(isOrdinary);
}
