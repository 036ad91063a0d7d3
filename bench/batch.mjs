/** A hundred decks: all of them against `marp` with several at a time, then with nothing changed, then with one. */
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { median, runAll } from './measure.mjs';

const DECKS = Number(process.env.BENCH_DECKS ?? 30);
const KEPT = 100;
const ROUNDS = 3;
const NAME = 'lost-property';
const root = dirname(import.meta.dirname);
const pullquoteCli = join(root, 'dist/cli.cjs');
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
);

export async function benchBatch() {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const { build, marp, oneMarp, change } = prepare(folder);
    report(
      `(e) ${DECKS} decks, five outputs, no result cache / marp html + pdf with -P 5`,
      0.8,
      rounds(folder, ROUNDS, build('some', '--no-cache'), marp),
    );
    runAll(build('many'), folder);
    runAll(build('many'), folder);
    report(
      `(f) nothing changed, ${KEPT} decks / marp html of one deck`,
      0.5,
      rounds(folder, 7, build('many'), oneMarp),
    );
    const alone = build('many/deck-1.en.md', '--no-cache');
    report(
      `(g) one of ${KEPT} changed / building that deck alone`,
      1.3,
      rounds(
        folder,
        5,
        build('many').map((one) => ({ ...one, before: change })),
        alone,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rounds(folder, count, ours, theirs) {
  return Array.from({ length: count }, () => [runAll(ours, folder).ms, runAll(theirs, folder).ms]);
}

function report(name, aim, measured) {
  const ratio = median(measured.map(([ours, theirs]) => ours / theirs));
  const [ours, theirs] = [0, 1].map((side) => median(measured.map((round) => round[side])));
  console.log(
    `${name}: ${ratio.toFixed(2)} (aim ${aim}; ${ours.toFixed(0)} / ${theirs.toFixed(0)} ms; median of ${measured.length})`,
  );
}

/** The same outline under many names, and its Markdown and theme as plain Marp takes them. */
function prepare(folder) {
  const cache = join(folder, 'cache');
  const env = { PULLQUOTE_CACHE: cache, SOURCE_DATE_EPOCH: '0' };
  for (const [set, decks] of [
    ['some', DECKS],
    ['many', KEPT],
  ]) {
    mkdirSync(join(folder, set));
    for (const part of ['images', 'sources'])
      cpSync(join(root, 'content', part), join(folder, set, part), { recursive: true });
    for (let deck = 1; deck <= decks; deck += 1) {
      copyFileSync(join(root, `content/${NAME}.en.md`), join(folder, set, `deck-${deck}.en.md`));
      copyFileSync(
        join(root, `content/${NAME}.evidence.json`),
        join(folder, set, `deck-${deck}.evidence.json`),
      );
    }
  }
  const build = (input, ...options) => [
    { args: [pullquoteCli, 'build', input, '--output', `out-${input.replace(/\W/g, '-')}`, ...options], env },
  ];
  runAll(
    [
      {
        args: [pullquoteCli, 'build', 'some', '--no-cache', '--format', 'md,theme', '--output', 'marp'],
        env,
      },
    ],
    folder,
  );
  runAll(
    [
      {
        args: [
          pullquoteCli,
          'build',
          'some/deck-1.en.md',
          '--no-cache',
          '--format',
          'pdf',
          '--output',
          'first',
        ],
        env,
      },
    ],
    folder,
  );
  const find = (pattern) => readdirSync(cache, { recursive: true }).find((file) => pattern.test(file));
  const libraries = find(/libnss3\.so$/);
  const marpEnv = {
    CHROME_PATH: join(cache, find(/(^|[\\/])chromium$/)),
    CHROME_NO_SANDBOX: '1',
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: dirname(join(cache, libraries)) }),
  };
  const marp = (input, ...options) => ({
    args: [marpCli, '--no-config-file', '--no-stdin', '--theme-set', 'marp', ...options, ...input],
    env: marpEnv,
  });
  const all = ['-P', '5', '--input-dir', 'marp'];
  return {
    build,
    marp: [marp(all, '-o', 'marp-html'), marp(all, '--pdf', '-o', 'marp-pdf')],
    oneMarp: [marp(['marp/deck-1.en.md'], '-o', 'one.html')],
    change: () => appendFileSync(join(folder, 'many', 'deck-1.en.md'), '\n'),
  };
}
