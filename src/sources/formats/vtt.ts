/** WebVTT. A file called `.txt` that starts with `WEBVTT` is one; a `.vtt` that does not is broken. */
import { parseCues } from '../cues/parse-cues.js';
import { NO_FACTS, type TextFormat } from './format.js';
import { readCues } from './read-cues.js';

export const vttFormat: TextFormat<'vtt'> = {
  name: 'vtt',
  extensions: ['vtt'],
  detect: (text) => /^WEBVTT(?=[ \t\n]|$)/.test(text),
  read: (text, path) => readCues(parseCues(text, 'vtt'), 'WebVTT', path),
  describe: () => NO_FACTS,
};
