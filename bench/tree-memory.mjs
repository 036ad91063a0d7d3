/** How much memory a command and what it starts take together, the browser left out. Linux tells it. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';

const EVERY_MS = 200;

/** @returns the largest sum, in MiB, of what is each process's own and of its share of what several have */
export async function peakOfTree({ args, env = {} }, cwd) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, sumOf(treeOf(child.pid)));
  }, EVERY_MS);
  const [status] = await once(child, 'exit');
  clearInterval(timer);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return peak / 1024;
}

/** Itself and what it and those have started. What runs another program than we do is the browser's. */
function treeOf(root) {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => [Number(id), parentOf(id)]);
  const tree = [root];
  for (const id of tree) tree.push(...parents.filter(([, parent]) => parent === id).map(([own]) => own));
  return tree.filter((id) => read(id, 'cmdline').split('\0')[0] === process.execPath);
}

function parentOf(id) {
  const stat = read(id, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function sumOf(tree) {
  return tree.reduce((sum, id) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(id, 'smaps_rollup'))?.[1] ?? 0), 0);
}

/** Nothing of one that has ended meanwhile. */
function read(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
