/**
 * Finds the spaces that a printed page lost: a browser draws none where a line ends, so that a program that reads
 * the tags runs the words together. Whether there was one is not guessed but looked up in the text that was printed:
 * a line may end after a hyphen, amid an address, or amid words that are written without spaces.
 */
import type { TextRun } from './page-content.js';

/** The text of what was printed, to look up what stood between two words. */
export interface PrintedText {
  /** Without any white space. */
  readonly packed: string;
  /** Where, in the packed text, white space stood before the character. */
  readonly gaps: ReadonlySet<number>;
}

/** How many characters on each side of a gap are compared, so that it is found where it is. */
const CONTEXT = 16;

/** @param text with white space wherever words or blocks are apart. */
export function indexText(text: string): PrintedText {
  const gaps = new Set<number>();
  const words = text.normalize('NFKC').split(/\s+/);
  let length = 0;
  for (const word of words) {
    gaps.add(length);
    length += word.length;
  }
  return { packed: words.join(''), gaps };
}

/** @returns the runs behind which a space is missing. */
export function findGaps(all: readonly TextRun[], printed: PrintedText): readonly TextRun[] {
  const runs = all.filter(({ mark }) => mark !== undefined);
  const packed = runs.map(({ text }) => text.normalize('NFKC').replace(/\s+/g, ''));
  let before = '';
  return runs.filter((run, i) => {
    before = (before + (packed[i] ?? '')).slice(-CONTEXT);
    const next = runs[i + 1];
    if (!next || /\s$/.test(run.text) || /^\s/.test(next.text) || hugs(run, next)) return false;
    const after = packed
      .slice(i + 1, i + 1 + CONTEXT)
      .join('')
      .slice(0, CONTEXT);
    const [own = '', following = ''] = [packed[i], packed[i + 1]];
    return (
      hadGap(before, after, printed) ??
      hadGap(own.slice(-CONTEXT), following.slice(0, CONTEXT), printed) ??
      // Words that the style sheet made: on another line they are another thing.
      Math.abs(run.last[1] - next.first[1]) > run.size / 2
    );
  });
}

/** A quotation mark that hangs beside its words, for a printed page apart from them. */
const hugs = (run: TextRun, next: TextRun): boolean =>
  /^[\p{Ps}\p{Pi}]$/u.test(run.text) || /^[\p{Pe}\p{Pf}]$/u.test(next.text);

/** @returns nothing when the words do not stand beside each other anywhere. */
function hadGap(before: string, after: string, { packed, gaps }: PrintedText): boolean | undefined {
  const place = packed.indexOf(before + after);
  return place < 0 ? undefined : gaps.has(place + before.length);
}

/** What each mark says, lost spaces put back. */
export function wordsOfMarks(
  runs: readonly TextRun[],
  gaps: readonly TextRun[],
): ReadonlyMap<number, string> {
  const lost = new Set(gaps);
  const words = new Map<number, string>();
  for (const run of runs) {
    if (run.mark === undefined) continue;
    words.set(run.mark, (words.get(run.mark) ?? '') + run.text + (lost.has(run) ? ' ' : ''));
  }
  return words;
}
