/** What `npm run bench:import` measures: how good the drafts of the corpus are, and how the time grows with the text. */
import { CORPUS, readCorpusFile } from '../test/import/corpus/truth.js';
import { draftOf } from '../test/import/draft-of.js';
import { measure, type Figures } from '../test/import/measure.js';

export function benchImport(print: (line: string) => void): void {
  const all = CORPUS.map((truth) => measure(truth, readCorpusFile(truth.file)));
  for (const heldOut of [false, true]) {
    const figures = all.filter((one) => one.heldOut === heldOut);
    print(heldOut ? 'Held out (no rule or threshold was tuned on these):' : 'The corpus:');
    for (const one of figures) print(`  ${row(one)}`);
    print(`  ${summary(figures)}`);
  }
  benchSpeed(print);
}

function row({ file, themes, windowDiff, pk, byChance, headings, people, quotes, quoted }: Figures): string {
  return [
    file.padEnd(22),
    `themes ${themes.join('/')}`,
    headings === undefined
      ? `WindowDiff ${(windowDiff ?? 0).toFixed(2)} (${(byChance ?? 0).toFixed(2)} by chance), Pk ${(pk ?? 0).toFixed(2)}`
      : `headings ${headings.join('/')}`,
    `people ${people.join('/')}`,
    `quotes ${quotes.join('/')}`,
    `themes with a quote ${quoted}/${themes[0]}`,
  ].join('  ');
}

function summary(figures: readonly Figures[]): string {
  const share = (pairs: readonly (readonly [number, number])[]): string => {
    const [right, all] = [0, 1].map((side) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0));
    return `${right ?? 0}/${all ?? 0}`;
  };
  const mean = (known: readonly number[]): string =>
    (known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length)).toFixed(2);
  return `together: mean WindowDiff ${mean(figures.flatMap(({ windowDiff }) => windowDiff ?? []))}, Pk ${mean(figures.flatMap(({ pk }) => pk ?? []))}, headings ${share(figures.flatMap(({ headings }) => (headings ? [headings] : [])))}, people ${share(figures.map(({ people }) => people))}, quotes ${share(figures.map(({ quotes }) => quotes))}`;
}

const TOPICS = ['mill', 'harbour', 'winter', 'engine', 'orchard', 'school', 'glacier', 'market', 'bridge'];
const WORDS =
  'wheel gear baker letter price water people road bank reason dog sea oak iron patience morning window paper hand stone river'.split(
    ' ',
  );

/** A transcript of its own making: questions and answers about one thing after another. */
function makeTranscript(megabytes: number): Uint8Array {
  const lines: string[] = [];
  let state = 7;
  const word = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[state % WORDS.length] ?? '';
  };
  for (let size = 0, turn = 0; size < megabytes * 1_000_000; turn += 1) {
    const topic = TOPICS[Math.floor(size / (megabytes * 112_000))] ?? 'end';
    lines.push(`Ines Calder: What did the ${topic} have to do with the ${word()} and the ${word()}?`);
    const answer = Array.from(
      { length: 6 },
      () =>
        `I never thought that the ${word()} of the ${topic} was a ${word()}, but the ${word()} did not wait for the ${word()}.`,
    );
    lines.push(`Rowan Tesk: ${answer.join(' ')}`);
    size += (lines.at(-1)?.length ?? 0) + (lines.at(-2)?.length ?? 0) + 4;
  }
  return new TextEncoder().encode(lines.join('\n\n'));
}

function benchSpeed(print: (line: string) => void): void {
  print('Speed, one transcript with two speakers, reading, finding and verifying together:');
  draftOf(makeTranscript(0.1), 'warm.txt');
  for (const megabytes of [1, 2, 4]) {
    const bytes = makeTranscript(megabytes);
    const started = performance.now();
    const { draft } = draftOf(bytes, 'bench.txt');
    print(
      `  ${megabytes} MB: ${((performance.now() - started) / 1000).toFixed(2)} s (${draft.themes.length} themes), peak memory so far ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
    );
  }
}
