/** SRT, as subtitles are written. */
import { parseCues } from '../cues/parse-cues.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

const START = /^\s*(?:\d+\s*\n\s*)?\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[,.:]\d{1,9})? *-->/;

export const srtFormat: TextFormat<'srt'> = {
  name: 'srt',
  extensions: ['srt'],
  detect: (text) => START.test(text),
  read: (text, path) => readCues(parseCues(text, 'srt'), 'SRT', path),
  describe: () => NO_FACTS,
};
