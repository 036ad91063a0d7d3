/** A second opinion on what stands in a source, far simpler than the matcher and written without it. */
import type { CorpusText } from './corpus/read-corpus.js';

/** True when the words, white space and styles of marks aside, are in one turn as they stand, or elided in order. */
export function isVerbatim(words: string, { turns }: CorpusText): boolean {
  const parts = plain(words.replaceAll(/^[“"]+|[”"]+$/g, ''))
    .split(/\[…+\]|…+/)
    .filter((part) => part !== '');
  return turns.some(({ text }) => inOrder(plain(text), parts));
}

/** How often the words stand in the source, whatever is around them. */
export function countVerbatim(words: string, { turns }: CorpusText): number {
  const wanted = plain(words).toLowerCase();
  return turns.reduce((count, { text }) => count + plain(text).toLowerCase().split(wanted).length - 1, 0);
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.toLowerCase().indexOf(part.toLowerCase(), from);
    from = at + part.length;
    return at >= 0;
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\.{3,}/g, '…')
    .replaceAll(/[“”‘’"]/g, "'")
    .replaceAll(/\s+/g, '');
}
