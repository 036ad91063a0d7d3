/** SBV, which YouTube takes and gives for captions. */
import { parseCues } from '../cues/parse-cues.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

const START = /^\s*\d{1,3}:\d\d:\d\d\.\d{1,3},\d{1,3}:\d\d:\d\d\.\d{1,3}[ \t]*\n/;

export const sbvFormat: TextFormat<'sbv'> = {
  name: 'sbv',
  extensions: ['sbv'],
  detect: (text) => START.test(text),
  // It writes a line break in words.
  read: (text, path) => readCues(parseCues(text.replaceAll('[br]', '\n'), 'sbv'), 'SBV', path),
  describe: () => NO_FACTS,
};
