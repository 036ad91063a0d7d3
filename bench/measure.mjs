/** Measures whole commands in turn, so that what else the machine does hits all of them alike. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {{ args: readonly string[], env?: object, before?: () => void }[]} commands run one after the other
 * @returns {{ ms: number, peak: number }} wall time of all together, and the largest peak memory in MiB
 */
export function runAll(commands, folder) {
  return commands
    .map((command) => runOne(command, folder))
    .reduce(({ ms, peak }, run) => ({ ms: ms + run.ms, peak: Math.max(peak, run.peak) }));
}

function runOne({ args, env = {}, before }, folder) {
  before?.();
  const memory = join(folder, 'peak');
  const hook = new URL('./peak-memory.mjs', import.meta.url).href;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: folder,
    env: { ...process.env, ...env, PEAK_MEMORY_FILE: memory },
    encoding: 'utf8',
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ms, peak: Number(readFileSync(memory, 'utf8')) / 1024 };
}

/** @returns for each round what both took, ours first, in `unit` */
export function compare(ours, theirs, { folder, rounds, unit = 'ms' }) {
  return Array.from({ length: rounds }, () => [runAll(ours, folder)[unit], runAll(theirs, folder)[unit]]);
}

/** Prints a row: the median of the rounds' ratios, since they are in turn. */
export function reportRatio(name, aim, rounds, unit = 'ms') {
  const ratio = median(rounds.map(([ours, theirs]) => ours / theirs));
  const [ours, theirs] = [0, 1].map((side) => median(rounds.map((round) => round[side])));
  const shown = unit === 'ms' ? 'ms' : 'MiB';
  console.log(
    `${name}: ${ratio.toFixed(2)} (aim ${aim}; ${ours.toFixed(0)} / ${theirs.toFixed(0)} ${shown}; median of ${rounds.length})`,
  );
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
