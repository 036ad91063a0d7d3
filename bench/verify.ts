/** How long it takes to check quotes against a source, as either grows: printed, asserted by nobody. */
import { fileURLToPath } from 'node:url';
import type { Quote } from '../src/model/outline.js';
import { extractSource } from '../src/sources/extract-source.js';
import { indexSource } from '../src/verify/index/index-source.js';
import { verifyQuote } from '../src/verify/verify-quote.js';

export interface VerifyTiming {
  readonly megabytes: number;
  readonly quotes: number;
  /** Every seventh quote is false, so that near-match hints are made as well. */
  readonly failing: boolean;
  readonly indexSeconds: number;
  readonly verifySeconds: number;
}

const NOWHERE = { line: 1, column: 1, offset: 0 };
const SPAN = { start: NOWHERE, end: NOWHERE };
const WORDS =
  'tide mill wheel gear flour baker winter letter price water people road bank reason dog sea oak iron patience morning'.split(
    ' ',
  );

/** Times the whole stage: extraction and index once, then every quote. */
export function timeVerify(megabytes: number, quotes: number, failing = false): VerifyTiming {
  const sentences = makeSentences(megabytes * 1024 * 1024);
  const bytes = new TextEncoder().encode(sentences.join(' '));
  const started = performance.now();
  const { value } = extractSource(bytes, 'bench.txt');
  if (value === undefined) throw new Error('The benchmark made a source that cannot be read.');
  const indexed = indexSource(value);
  const ready = performance.now();
  const step = Math.floor(sentences.length / quotes);
  for (let at = 0; at < quotes; at += 1) {
    const words = sentences[at * step] ?? '';
    const shown = failing && at % 7 === 0 ? words.replace('not', 'never') : words.replace('was', ' was');
    verifyQuote(makeQuote(shown), indexed, { guests: [{ name: 'Rowan Tesk', also: [] }], hosts: [] });
  }
  const indexSeconds = (ready - started) / 1000;
  return { megabytes, quotes, failing, indexSeconds, verifySeconds: (performance.now() - ready) / 1000 };
}

/** A generator of its own, so that every run checks the same words. */
function makeSentences(length: number): readonly string[] {
  const sentences: string[] = [];
  let state = 42;
  const word = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[state % WORDS.length] ?? '';
  };
  // The space between sentences and the bytes of quotation marks count too: 20 MB is the most that is read.
  for (let size = 200; size < length; size += (sentences.at(-1)?.length ?? 0) + 5) {
    const count = String(sentences.length);
    sentences.push(
      `The ${word()} was not the ${word()}, and “${word()} ${count}” went to the ${word()} of the ${word()}.\n`,
    );
  }
  return sentences;
}

function makeQuote(words: string): Quote {
  return {
    type: 'quote',
    key: 'bench/1',
    text: [{ type: 'text', value: words.trim() }],
    speaker: 'Rowan Tesk',
    role: 'guest',
    source: 'talk',
    mode: 'verbatim',
    span: SPAN,
    textSpan: SPAN,
  };
}

/** Prints 1×, 2× and 4× of either, as the README quotes it. */
export function benchVerify(print: (line: string) => void): void {
  timeVerify(1, 100);
  for (const [megabytes, quotes, failing] of [
    [5, 1000, false],
    [5, 2000, false],
    [5, 4000, false],
    [10, 1000, false],
    [20, 1000, false],
    [5, 1000, true],
  ] as const) {
    const { indexSeconds, verifySeconds } = timeVerify(megabytes, quotes, failing);
    const what = `${String(quotes)} quotes${failing ? ', one in seven false,' : ''} against ${String(megabytes)} MB`;
    const total = (indexSeconds + verifySeconds).toFixed(2);
    print(`${what}: ${total} s (source ${indexSeconds.toFixed(2)} s, quotes ${verifySeconds.toFixed(2)} s)`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  benchVerify((line) => process.stdout.write(`${line}\n`));
