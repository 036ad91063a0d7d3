/** Builds that are killed: after the next command a deck is all of one build, and nothing lies about. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, vi } from 'vitest';
import { ended, pullquoteProcess, startPullquote } from '../e2e/support/command.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText } from '../support/outline-text.js';
import { sharedFolder } from '../support/shared-folder.js';
import { faultRow } from './support/fault-row.js';

const OLD = outlineText('## What was {#old}\n\n- old');
const NEW = outlineText('## What is {#new}\n\n- new\n\n<!-- A note. -->');
const PLAIN = ['--format', 'md,html,presenter,notes,theme'];

const root = await sharedFolder();
type Bytes = Awaited<ReturnType<typeof folderBytes>>;
const calm: { times: number[]; steps: number } = { times: [], steps: 0 };

/** A project whose outputs are those of the old outline, and whose outline is the new one. */
async function changedProject(name: string): Promise<string> {
  const cwd = join(root, 'round');
  await rm(cwd, { recursive: true, force: true });
  await cp(join(root, name), cwd, { recursive: true });
  await writeFile(join(cwd, 'content/talk.en.md'), NEW);
  return cwd;
}

const envOf = (cwd: string): Readonly<Record<string, string>> => ({ TMPDIR: join(cwd, 'temp') });

async function buildTalk(cwd: string, formats: readonly string[]): Promise<void> {
  const { code, stderr } = await pullquoteProcess(['build', '--no-cache', 'content/talk.en.md', ...formats], {
    cwd,
    env: envOf(cwd),
  });
  if (code !== 0) throw new Error(stderr);
}

/** What the old and the new outline give; the outputs of the one lie in `name`. */
async function prepare(name: string, formats: readonly string[]): Promise<void> {
  const cwd = join(root, name);
  for (const part of ['content', 'temp']) await mkdir(join(cwd, part), { recursive: true });
  await writeFile(join(cwd, 'content/other.en.md'), outlineText());
  await writeFile(join(cwd, 'content/talk.en.md'), NEW);
  const before = Date.now();
  await buildTalk(cwd, formats);
  calm.times.push(Date.now() - before);
  await cp(join(cwd, 'output'), join(root, `${name}-new`), { recursive: true });
  await writeFile(join(cwd, 'content/talk.en.md'), OLD);
  await buildTalk(cwd, formats);
  await cp(join(cwd, 'output'), join(root, `${name}-old`), { recursive: true });
}

/** The next command: another outline, into the same folder. */
async function lost(cwd: string, name: string): Promise<string | undefined> {
  const next = await pullquoteProcess(['build', 'content/other.en.md', '-f', 'md'], { cwd, env: envOf(cwd) });
  if (next.code !== 0) return `the next command ended with ${next.code}: ${next.stderr}`;
  const outputs = await folderBytes(join(cwd, 'output'));
  const deck = Object.fromEntries(Object.entries(outputs).filter(([file]) => file !== 'other.en.md'));
  const [before, after] = await Promise.all([
    folderBytes(join(root, `${name}-old`)),
    folderBytes(join(root, `${name}-new`)),
  ]);
  if (!isSame(deck, before) && !isSame(deck, after)) return `a mixture: ${Object.keys(deck).join(', ')}`;
  const temp = await readdir(join(cwd, 'temp'));
  const folders = (await readdir(join(cwd, 'output'))).filter((file) => file.startsWith('.'));
  const litter = [...temp, ...folders];
  return litter.length > 0 ? `left: ${litter.join(', ')}` : undefined;
}

function isSame(a: Bytes, b: Bytes): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

beforeAll(async () => {
  await prepare('whole', []);
  await prepare('plain', PLAIN);
  const cwd = await changedProject('plain');
  await killedAt(cwd, { KILL_COUNT: join(root, 'steps') });
  calm.steps = Number(await readFile(join(root, 'steps'), 'utf8'));
  if (calm.steps < 20) throw new Error('the steps of writing are not counted');
}, 300_000);

async function killedAt(cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const hook = pathToFileURL(join(import.meta.dirname, 'support/kill-at.mjs')).href;
  const whole = { ...envOf(cwd), NODE_OPTIONS: `--import ${hook}`, KILL_BELOW: join(cwd, 'output'), ...env };
  await pullquoteProcess(['build', '--no-cache', 'content/talk.en.md', ...PLAIN], { cwd, env: whole });
}

faultRow({
  name: 'a build is killed at a random moment',
  rounds: { full: 100, short: 4 },
  async round(seed) {
    const cwd = await changedProject('whole');
    const child = startPullquote(['build', '--no-cache', 'content/talk.en.md'], { cwd, env: envOf(cwd) });
    const end = ended(child);
    await setTimeout(fraction(seed) * 1.1 * (calm.times[0] ?? 0));
    child.kill('SIGKILL');
    await end;
    await vi.waitUntil(async () => !(await isNamedByProcess(join(cwd, 'temp'))), { timeout: 60_000 });
    return lost(cwd, 'whole');
  },
});

faultRow({
  name: 'a build is killed at a step of its writing',
  rounds: { full: 50, short: 8 },
  async round(seed) {
    const cwd = await changedProject('plain');
    const at = 1 + Math.floor(fraction(seed) * calm.steps);
    await killedAt(cwd, { KILL_AT: String(at) });
    const loss = await lost(cwd, 'plain');
    return loss && `killed before step ${at} of ${calm.steps}: ${loss}`;
  },
});

/** A browser outlives its build by as long as it takes to see that nobody speaks to it, and writes until then. */
async function isNamedByProcess(folder: string): Promise<boolean> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const lines = ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(lines)).some((line) => line.includes(folder));
}

/** Evenly spread, the same for the same seed. */
function fraction(seed: number): number {
  return ((seed + 0.5) * 0.618_033_988_749_894_9) % 1;
}
