/**
 * Many decks: all of them against `marp` with several at a time, then with nothing changed, with one changed, in shards;
 * and one deck of many themes.
 */
import { appendFileSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeThemes } from './many-themes.mjs';
import { compare, reportRatio, runAll } from './measure.mjs';
import { peakOfTree } from './tree-memory.mjs';

/** How many decks lie in a folder of each name. */
const SETS = { some: 30, many: 100, most: 300 };
const SHARDS = 4;
const JOBS = ['--jobs', '2'];
const THEMES = [100, 300];
const NAME = 'lost-property';
const root = dirname(import.meta.dirname);
const pullquoteCli = join(root, 'dist/cli.cjs');
const marpCli = join(
  dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')),
  'marp-cli.js',
);

/** @param isLong also what takes many minutes */
export async function benchBatch({ isLong }) {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  try {
    const bench = prepare(folder, isLong ? Object.keys(SETS) : ['some', 'many']);
    benchAgainstMarp(bench, 'some', 3);
    if (isLong) benchAgainstMarp(bench, 'many', 1);
    benchKept(bench);
    benchShards(bench, 'some', 3);
    // What a shard costs by itself weighs less in a larger one.
    if (isLong) benchShards(bench, 'many', 1);
    benchThemes(bench);
    if (isLong) await benchMemory(bench);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function benchAgainstMarp({ folder, build, marpAll }, set, rounds) {
  reportRatio(
    `(e) ${SETS[set]} decks, five outputs, no result cache / marp html + pdf with -P 5`,
    0.8,
    compare(build(set, '--no-cache'), marpAll(set), { folder, rounds }),
  );
}

function benchKept({ folder, build, oneMarp }) {
  runAll(build('many'), folder);
  runAll(build('many'), folder);
  reportRatio(
    `(f) nothing changed, ${SETS.many} decks / marp html of one deck`,
    0.5,
    compare(build('many'), oneMarp, { folder, rounds: 7 }),
  );
  const change = () => appendFileSync(join(folder, 'many', 'deck-1.en.md'), '\n');
  const changed = build('many').map((one) => ({ ...one, before: change }));
  reportRatio(
    `(g) one of ${SETS.many} changed / building that deck alone`,
    1.3,
    compare(changed, build('many/deck-1.en.md', '--no-cache'), { folder, rounds: 5 }),
  );
}

/** One after the other, each with all cores, as if a machine of several did the work of one. */
function benchShards({ folder, build, merge }, set, rounds) {
  const all = ['--no-cache', ...JOBS];
  const shards = Array.from({ length: SHARDS }, (_, index) =>
    build(
      set,
      ...all,
      ...['--shard', `${index + 1}/${SHARDS}`, '--reporter', 'blob', '--output', `shards/${index + 1}`],
    ),
  );
  reportRatio(
    `(h) ${SHARDS} shards of ${SETS[set]} decks and their merge / one run with as many jobs`,
    1.2,
    compare([...shards.flat(), ...merge('shards')], build(set, ...all), { folder, rounds }),
  );
}

/** Three times the themes, so that 3 is what grows with them. */
function benchThemes({ folder, build }) {
  const [few, many] = THEMES.map((count) => build(writeThemes(folder, count), '--no-cache'));
  reportRatio(
    `(i) one deck of ${THEMES[1]} themes, five outputs / of ${THEMES[0]}`,
    3,
    compare(many, few, { folder, rounds: 3 }),
  );
}

async function benchMemory({ folder, build }) {
  const peaks = [];
  for (const set of ['many', 'most']) {
    const [command] = build(set, '--no-cache', ...JOBS);
    const peak = await peakOfTree(command, folder);
    peaks.push(peak);
    console.log(
      `(j) memory of the process tree without Chromium, ${SETS[set]} decks, two jobs: ${peak.toFixed(0)} MiB (aim 600)`,
    );
  }
  const [few, many] = peaks;
  console.log(`(k) the same, ${SETS.most} / ${SETS.many} decks: ${(many / few).toFixed(2)} (aim 1)`);
}

/** The same outline under many names, and its Markdown and theme as plain Marp takes them. */
function prepare(folder, sets) {
  const cache = join(folder, 'cache');
  const env = { PULLQUOTE_CACHE: cache, SOURCE_DATE_EPOCH: '0' };
  for (const set of sets) writeSet(join(folder, set), SETS[set]);
  const ours = (...args) => [{ args: [pullquoteCli, ...args], env }];
  const build = (input, ...options) =>
    ours('build', input, '--output', `out-${input.replace(/\W/g, '-')}`, ...options);
  // The browser is unpacked, and found for Marp.
  runAll(build('some/deck-1.en.md', '--no-cache', '--format', 'pdf'), folder);
  const marp = marpIn(cache);
  const html = (set) => ['--theme-set', marpFolder(set)];
  const all = (set) => [...html(set), '-P', '5', '--input-dir', marpFolder(set)];
  return {
    folder,
    build,
    merge: (shards) => ours('merge', shards, '--output', 'out-merged'),
    /** What it is given we write first: that is not measured. */
    marpAll(set) {
      runAll(ours('build', set, '--no-cache', '--format', 'md,theme', '--output', marpFolder(set)), folder);
      return [
        marp(...all(set), '-o', `marp-html-${set}`),
        marp(...all(set), '--pdf', '-o', `marp-pdf-${set}`),
      ];
    },
    oneMarp: [marp(...html('some'), `${marpFolder('some')}/deck-1.en.md`, '-o', 'one.html')],
  };
}

const marpFolder = (set) => `marp-${set}`;

function writeSet(folder, decks) {
  mkdirSync(folder);
  for (const part of ['images', 'sources'])
    cpSync(join(root, 'content', part), join(folder, part), { recursive: true });
  for (let deck = 1; deck <= decks; deck += 1) {
    copyFileSync(join(root, `content/${NAME}.en.md`), join(folder, `deck-${deck}.en.md`));
    copyFileSync(join(root, `content/${NAME}.evidence.json`), join(folder, `deck-${deck}.evidence.json`));
  }
}

/** In our browser, which lies in the cache. */
function marpIn(cache) {
  const find = (pattern) => readdirSync(cache, { recursive: true }).find((file) => pattern.test(file));
  const libraries = find(/libnss3\.so$/);
  const env = {
    CHROME_PATH: join(cache, find(/(^|[\\/])chromium$/)),
    CHROME_NO_SANDBOX: '1',
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: dirname(join(cache, libraries)) }),
  };
  return (...options) => ({ args: [marpCli, '--no-config-file', '--no-stdin', ...options], env });
}
