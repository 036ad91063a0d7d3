/** The cues of a transcript in, its words with who says them out, or a problem where it is broken. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import type { CueFault, ParsedCues } from '../cues/parse-cues.js';
import { extractTranscript } from '../transcript/extract-transcript.js';
import { noWords } from './no-words.js';
import type { SourceWords } from './format.js';

/** Of so many faults each is said; more would drown everything else. */
const MOST = 5;

/** @param title of the format, as messages call it */
export function readCues(
  { cues, faults = [], broken }: ParsedCues,
  title: string,
  path: string,
): Checked<SourceWords | undefined> {
  if (broken !== undefined) return { value: undefined, problems: [brokenTranscript(path, title, broken)] };
  const transcript = extractTranscript(cues);
  return transcript.text === ''
    ? { value: undefined, problems: [noWords(path)] }
    : { value: transcript, problems: cueProblems(faults, title, path) };
}

function brokenTranscript(file: string, title: string, { line, reason }: CueFault): Problem {
  return makeProblem('source-broken', {
    file,
    message: `line ${line} of the ${title} transcript is broken: ${reason}`,
    hint: 'mend that line; until then nothing can be checked against this source',
    span: lineSpan(line),
  });
}

function cueProblems(faults: readonly CueFault[], title: string, file: string): readonly Problem[] {
  const shown = faults.length > MOST ? faults.slice(0, MOST - 1) : faults;
  const next = faults[shown.length];
  return [
    ...shown.map(({ line, reason }) =>
      cueProblem(file, line, `line ${line} of the ${title} transcript: ${reason}`),
    ),
    ...(next === undefined
      ? []
      : [
          cueProblem(
            file,
            next.line,
            `line ${next.line} of the ${title} transcript is the first of ${faults.length - shown.length} more with such faults`,
          ),
        ]),
  ];
}

function cueProblem(file: string, line: number, message: string): Problem {
  return makeProblem('source-cue', {
    file,
    message,
    hint: 'its words are read all the same; check the time that a slide cites for them, and who speaks',
    span: lineSpan(line),
  });
}

function lineSpan(line: number): Problem['span'] {
  const at = { line, column: 1, offset: 0 };
  return { start: at, end: at };
}
