/** Which keys there are and what they do, in the words of the deck's language. */
import type { ClientWords } from '../../model/interface/words.js';

export interface KeysThere {
  readonly languages: boolean;
  readonly follow: boolean;
}

export function keyList(
  words: ClientWords,
  { languages, follow }: KeysThere,
): readonly (readonly [string, string])[] {
  return [
    ['← →', `${words.previous} / ${words.next}`],
    ['1 2 … ⏎', words.jump],
    ['b', words.blank],
    ['d', words.pointer],
    ...(languages ? [['l', words.language] as const] : []),
    ...(follow ? [['q', words.follow] as const] : []),
    ['o', words.overview],
    ['p', words.presenter],
    ['f', words.fullscreen],
    ['t', words.start],
    ['?', words.keys],
  ];
}
