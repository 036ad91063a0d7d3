/** Key phrases in, a headline that names the topic out; none where nothing stands out. */
import type { KeyPhrase } from './key-phrases.js';

/** A second topic is named when it weighs nearly as much as the first; one word alone needs it sooner. */
const SECOND = { beside: 0.65, besideOneWord: 0.35 };
/** Two topics side by side are each said so often at least. */
const OFTEN = 3;

/** @param taken headlines so far */
export function topicHeadline(
  phrases: readonly KeyPhrase[],
  and: string,
  taken: readonly string[],
): string | undefined {
  const topics = phrases.filter(isTopic);
  const first = topics.find(isTelling) ?? topics[0];
  if (first === undefined) return undefined;
  const least = first.words.length > 1 ? SECOND.beside : SECOND.besideOneWord;
  const second = topics.find(
    (other) =>
      isTelling(other) &&
      other.count >= OFTEN &&
      other.score >= least * first.score &&
      !other.words.some((word) => first.words.includes(word)),
  );
  if (second === undefined && !isTelling(first)) return undefined;
  const named = second === undefined ? first.written : `${first.written}${and}${second.written}`;
  const words = named.replace(/^\p{Ll}(?=[\p{Ll}-]+(?:\s|$))/u, (letter) => letter.toUpperCase());
  return taken.includes(words) ? undefined : words;
}

/** A common word by itself tells little. */
function isTelling({ words, isName }: KeyPhrase): boolean {
  return words.length > 1 || isName;
}

function isTopic({ words, count, wordCount, spread, isName, isOwn }: KeyPhrase): boolean {
  if (!isOwn) return false;
  if (words.length > 1) return count >= 3 || (count === 2 && spread > 1 && (isName || wordCount >= 4));
  return isName ? count >= 4 && spread > 1 : count >= 8 && spread > 3;
}
