/** The lines of captions that roll, as YouTube's automatic ones do, in; each of them once out. */
import type { RawCue } from '../cues/parse-cues.js';
import type { CueLine } from '../speakers/cue-turns.js';

/** Of the cues that follow another: whoever repeats a word now and then does not roll. */
const SHARE = 0.3;
/** A time inside a cue is the mark of rolling captions, until a converter drops it. */
const INNER_TIME = /<\d[\d:.]*>/;

/** Each line is shown as the last one of its cue, and again as the first of those that follow. */
export function unrolled(lines: readonly CueLine[], cues: readonly RawCue[]): readonly CueLine[] {
  const repeats = lines.map((line, index) => isShownAgain(line, lines[index - 1]));
  const marked = cues.some(({ payload }) => INNER_TIME.test(payload));
  if (!marked && repeats.filter(Boolean).length < cues.length * SHARE) return lines;
  return lines.filter((_, index) => repeats[index] !== true);
}

function isShownAgain({ cue, text }: CueLine, before: CueLine | undefined): boolean {
  return before !== undefined && before.cue !== cue && before.text === text;
}
