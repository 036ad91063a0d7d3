/** The points or the lines of notes of an outline, and those of a presentation, in; the outline's text with what changed out. */
import { hashWords } from '../../verify/lock/quote-hash.js';

/** A point, or a line of a note. */
export interface WrittenLine {
  /** As the outline has it, mark and markup included. */
  readonly raw: string;
  /** What parts it from the one above. */
  readonly gap: string;
  /** Digest of its words. */
  readonly digest: string;
}

/**
 * @param write words as a line of the outline, in the place of one or, where `isMore`, after it and like it; nothing where that cannot be
 * @returns a text a block
 */
export function mergeLines(
  blocks: readonly (readonly WrittenLine[])[],
  edited: readonly string[],
  write: (words: string, like: WrittenLine, isMore: boolean) => string | undefined,
): readonly string[] | undefined {
  const lines = blocks.flatMap((block, index) => block.map((line) => ({ line, block: index })));
  const digests = new Set(edited.map(hashWords));
  const left = lines.filter(({ line }) => digests.has(line.digest));
  const replaced = lines.filter(({ line }) => !digests.has(line.digest));
  const texts = blocks.map(() => '');
  let last = lines[0];
  for (const words of edited) {
    const kept = left.findIndex(({ line }) => line.digest === hashWords(words));
    const [same] = kept < 0 ? [] : left.splice(kept, 1);
    const old = same ?? replaced.shift();
    const like = old ?? last;
    if (like === undefined) return undefined;
    const text = same === undefined ? write(words, like.line, old === undefined) : same.line.raw;
    if (text === undefined) return undefined;
    const above = texts[like.block] ?? '';
    texts[like.block] = above === '' ? text : above + gapOf(like.line, lines[1]?.line) + text;
    last = like;
  }
  return texts;
}

/** The first of a block has nothing above it that parts it. */
function gapOf({ gap }: WrittenLine, other: WrittenLine | undefined): string {
  if (gap !== '') return gap;
  return other === undefined || other.gap === '' ? '\n' : other.gap;
}
