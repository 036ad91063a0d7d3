/** The labels of a transcript in, those that are one person's together out: `Alami`, `Rachid A.` and `Rachid Alami`. */
import { isShortened } from '../../../text/initials.js';

/** More labels than these are none of people, and comparing them all would take long. */
const MOST = 200;

/** Each group with its fullest spelling first; groups in the order of their first label. */
export function groupSpellings(labels: readonly string[]): readonly (readonly string[])[] {
  const all = [...new Set(labels)];
  if (all.length > MOST) return all.map((label) => [label]);
  const fullest = new Map(all.map((label) => [label, fullestOf(label, all)]));
  const groups = new Map<string, string[]>();
  for (const label of all) {
    const full = fullest.get(label) ?? label;
    groups.set(full, [...(groups.get(full) ?? [full]), ...(label === full ? [] : [label])]);
  }
  return [...groups.values()];
}

/** The longest name that has all words of the label, if every other that has them is a part of that one. */
function fullestOf(label: string, all: readonly string[]): string {
  const words = wordsOf(label);
  if (words.length === 0) return label;
  const holders = all.filter((other) => isPartOf(words, wordsOf(other)));
  const [longest = label] = holders.toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || b.length - a.length,
  );
  const longestWords = wordsOf(longest);
  return holders.every((other) => isPartOf(wordsOf(other), longestWords)) ? longest : label;
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word)) || isShortened(part, whole);
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s.·・]+/u)
    .filter((word) => word !== '');
}

/** True when one of the names is the other, or a part of it. */
export function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  return isPartOf(one, other) || isPartOf(other, one);
}
