/** A transcript in, what the tests look at out: its turns, each as `who: words`. */
import type { SourceText } from '../../../src/model/source-text.js';
import { readText } from '../../verify/read-text.js';

export interface ReadTurns {
  readonly source: SourceText;
  /** `-` is nobody, `?prefix` nobody because of a prefix that was not understood. */
  readonly turns: readonly string[];
  readonly speakers: readonly string[];
}

export function readTurns(text: string, path = 'talk.txt'): ReadTurns {
  const source = readText(text, path);
  const named = source.turns.map(
    ({ speaker, unread }) => speaker ?? (unread === undefined ? '-' : `?${unread}`),
  );
  return {
    source,
    turns: source.turns.map(
      ({ start, end }, index) => `${named[index] ?? ''}: ${source.text.slice(start, end)}`,
    ),
    speakers: [...new Set(named)],
  };
}

const SAID = [
  'How did the mill begin?',
  'We bought it in 1990 from an old miller.',
  'And how did you survive the winter?',
  'We burned the old floor boards.',
  'Would you do it all again today?',
  'Yes, I would.',
];

/** Two people in turn, each under the same head. */
export function talkOf(first: string, second: string): string {
  return SAID.map((words, index) => `${index % 2 === 0 ? first : second}${words}`).join('\n\n');
}
