/** What speech-to-text programs write. */
import { parseSegments } from '../segments/parse-segments.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

/** An object with keys, or a list of such; `[00:01] Name:` is neither. */
const START = /^\s*(?:\{|\[\s*\{)\s*"[^"\n]*"\s*:/;
const LANGUAGE = /"language(?:_code)?"\s*:\s*"([A-Za-z-]{2,12})"/;

export const jsonFormat: TextFormat<'json'> = {
  name: 'json',
  extensions: ['json'],
  detect: (text) => START.test(text),
  read: (text, path) => readCues(parseSegments(text), 'JSON', path),
  describe: (text) => ({ ...NO_FACTS, lang: LANGUAGE.exec(text)?.[1] }),
};
