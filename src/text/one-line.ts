/** A text of several lines in, the same on one line out. */
import { composeHangul } from './compose-hangul.js';
import { softBreak } from './soft-breaks.js';

/** Trimmed, Korean in whole syllables; each run of white space with a line break in it becomes a space, or nothing between Chinese characters. */
export function oneLine(text: string): string {
  return composeHangul(text)
    .trim()
    .replace(/[ \t\n]+/g, (run, at: number, whole: string) =>
      run.includes('\n')
        ? softBreak(whole.slice(Math.max(0, at - 2), at), whole.slice(at + run.length))
        : run,
    );
}
