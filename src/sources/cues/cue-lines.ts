/** The lines of a transcript in, what each of them is out: a time, words, or, left out, a cue's name or a note. */
import type { CueSyntax, Timing } from './cue-syntax.js';

export interface ToldLine {
  readonly kind: 'timing' | 'broken-timing' | 'words';
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Of a timing line. */
  readonly timing: Timing | undefined;
  readonly afterBlank: boolean;
}

/** @param from index of the first line that may belong to a cue */
export function tellLines(lines: readonly string[], from: number, syntax: CueSyntax): readonly ToldLine[] {
  const told: ToldLine[] = [];
  let afterBlank = true;
  let isNote = false;
  let name: number | undefined;
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const isBlank = syntax.isBlank(text);
    isNote = !isBlank && (isNote || (afterBlank && syntax.isNote(text)));
    if (!isBlank && !isNote) {
      const isName = isCueName(lines, at, { afterBlank, last: name, named: syntax.named }, syntax);
      if (isName) name = numberIn(text);
      else told.push({ ...kindOf(text, syntax), line: at + 1, text, afterBlank });
    }
    afterBlank = isBlank;
  }
  return told;
}

function kindOf(text: string, syntax: CueSyntax): Pick<ToldLine, 'kind' | 'timing'> {
  const timing = syntax.readTiming(text);
  if (timing !== undefined) return { kind: 'timing', timing };
  return { kind: syntax.isLikeTiming(text) ? 'broken-timing' : 'words', timing: undefined };
}

function numberIn(text: string): number | undefined {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

interface Around {
  readonly afterBlank: boolean;
  /** The number of the cue before. */
  readonly last: number | undefined;
  readonly named: boolean;
}

/**
 * A number above a timing line, or any name in WebVTT. The number that is due is one wherever it stands: also without a
 * blank line above, with one below, and alone at the file's end.
 */
function isCueName(
  lines: readonly string[],
  at: number,
  { afterBlank, last, named }: Around,
  syntax: CueSyntax,
): boolean {
  const text = lines[at] ?? '';
  const number = numberIn(text);
  const isDue = number !== undefined && (last === undefined ? number < 2 && afterBlank : number === last + 1);
  let next = at + 1;
  while (isDue && lines[next]?.trim() === '') next += 1;
  const below = lines[next];
  const isAbove = below === undefined ? isDue : kindOf(below, syntax).kind !== 'words';
  const mayBe = isDue || (afterBlank && (number !== undefined || named));
  return mayBe && isAbove && kindOf(text, syntax).kind === 'words';
}
