/** What speech-to-text programs write, and podcasts and video sites give as transcripts. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import { parseSegments, READERS } from '../segments/parse-segments.js';
import { readJson } from '../segments/read-json.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

/** An object with keys, or a list of such; `[00:01] Name:` is neither. */
const START = /^\s*(?:\{|\[\s*\{)\s*"[^"\n]*"\s*:/;
const LANGUAGE = /"language(?:_?[cC]ode)?"\s*:\s*"([A-Za-z-]{2,12})"/;

export const jsonFormat: TextFormat<'json'> = {
  name: 'json',
  extensions: ['json', 'jsonl', 'json3'],
  detect: (text) => START.test(text),
  read(text, path) {
    const value = readJson(text);
    if ('reason' in value) return readCues({ cues: [], broken: value }, 'JSON', path);
    const parsed = parseSegments(value);
    return parsed.cues.length === 0
      ? { value: undefined, problems: [unknownJson(path)] }
      : readCues(parsed, 'JSON', path);
  },
  describe: (text) => ({ ...NO_FACTS, lang: LANGUAGE.exec(text)?.[1] }),
};

function unknownJson(file: string): Problem {
  const known = READERS.map(({ name }) => name).join('; ');
  return makeProblem('source-unknown', {
    file,
    message: 'this JSON is no transcript of a kind that is known',
    hint: `what is read: ${known}. Or export it as WebVTT, SRT or plain text`,
  });
}
