/** The blocks of a text in, its words with who says them out, or a problem where it has none. */
import type { Checked } from '../../model/problems/problem.js';
import type { JoinedBlocks } from '../paragraphs/joined-blocks.js';
import { readSpeech } from '../speakers/read-speech.js';
import { noWords } from './no-words.js';
import type { SourceWords } from './format.js';

export function readDocument(blocks: JoinedBlocks, path: string): Checked<SourceWords | undefined> {
  if (blocks.text.trim() === '') return { value: undefined, problems: [noWords(path)] };
  return { value: readSpeech(blocks), problems: [] };
}
