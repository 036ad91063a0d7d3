/** The cues of a transcript in, its words with who says them out, or a problem where it is broken. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import type { ParsedCues } from '../cues/parse-cues.js';
import { extractTranscript } from '../transcript/extract-transcript.js';
import { noWords } from './no-words.js';
import type { SourceWords } from './format.js';

/** @param title of the format, as messages call it */
export function readCues(
  { cues, broken }: ParsedCues,
  title: string,
  path: string,
): Checked<SourceWords | undefined> {
  if (broken !== undefined) return { value: undefined, problems: [brokenTranscript(path, title, broken)] };
  const transcript = extractTranscript(cues);
  return transcript.text === ''
    ? { value: undefined, problems: [noWords(path)] }
    : { value: transcript, problems: [] };
}

function brokenTranscript(file: string, title: string, broken: { line: number; reason: string }): Problem {
  const at = { line: broken.line, column: 1, offset: 0 };
  return makeProblem('source-broken', {
    file,
    message: `line ${broken.line} of the ${title} transcript is broken: ${broken.reason}`,
    hint: 'mend that line; until then nothing can be checked against this source',
    span: { start: at, end: at },
  });
}
