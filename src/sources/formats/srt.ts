/** SRT, as subtitles are written. */
import { parseCues } from '../cues/parse-cues.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

const START = /^\s*\d+\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} *-->/;

export const srt: TextFormat<'srt'> = {
  name: 'srt',
  extensions: ['srt'],
  detect: (text) => START.test(text),
  read: (text, path) => readCues(parseCues(text, 'srt'), 'SRT', path),
  describe: () => NO_FACTS,
};
