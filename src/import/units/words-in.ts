/** A text in, its words as they are written out, run by run: no phrase goes beyond a mark. */
import { patternFor } from '../../text/plain-pattern.js';

export interface RunWord {
  readonly written: string;
  /** Lower case, with one apostrophe and without a genitive's end. */
  readonly plain: string;
  /** Begins with a capital that no sentence gave it. */
  readonly isCapital: boolean;
}

const TOKEN = patternFor(
  new RegExp(
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2000}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\s\p{P}\p{S}])+(?:['’.&/-](?:(?![\p{Script=Han}])[^\s\p{P}\p{S}])+)*[+#]*|[^\s]`,
    'gu',
  ),
);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}]/u;
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

export function runsIn(text: string): readonly (readonly RunWord[])[] {
  const runs: RunWord[][] = [[]];
  let begins = true;
  for (const [token] of text.matchAll(TOKEN(text))) {
    if (!WORD.test(token)) {
      if (runs.at(-1)?.length !== 0) runs.push([]);
      begins ||= /[.!?:"“]/.test(token);
      continue;
    }
    const words = UNSPACED.test(token)
      ? Array.from(SEGMENTER.segment(token), ({ segment }) => segment)
      : [token];
    for (const written of words) {
      runs.at(-1)?.push({ written, plain: plainOf(written), isCapital: !begins && /^\p{Lu}/u.test(written) });
      begins = false;
    }
  }
  return runs;
}

function plainOf(written: string): string {
  return written.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
}
