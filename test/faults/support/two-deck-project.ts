/** A project of two outlines that were built yesterday and changed since; what a run did to its outputs is told from theirs. */
import { cp, mkdir, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ended, pullquoteProcess, startPullquote, type Ended } from '../../e2e/support/command.js';
import { folderBytes } from '../../support/folder-bytes.js';
import { outlineText } from '../../support/outline-text.js';

const DECKS = ['one.en', 'two.en'] as const;
/** Ten times what a build takes on a busy machine. */
const LONGEST_MS = 50_000;

export interface TwoDeckProject {
  /** Yesterday's outputs and today's outlines, anew for each round. */
  readonly cwd: string;
  /** Empty but for what a run puts there. */
  readonly temp: string;
  begin(): Promise<void>;
  /** `build`, with an end to all patience. @returns nothing when it hung */
  build(env: Readonly<Record<string, string>>, args?: readonly string[]): Promise<Ended | undefined>;
  /** What is wrong with how a build ended and what it left. */
  losses(end: Ended | undefined): Promise<readonly string[]>;
}

/** In one process, which is what something happens to, and whatever another round has built. */
const ALONE = ['--no-cache', '--jobs', '1'];

/** @param root an empty folder */
export async function twoDeckProject(root: string): Promise<TwoDeckProject> {
  const [pristine, cwd] = [join(root, 'pristine'), join(root, 'round')];
  const temp = join(cwd, 'temp');
  for (const part of ['content', 'temp']) await mkdir(join(pristine, part), { recursive: true });
  const today = await outputsOf(pristine, 'new');
  const yesterday = await outputsOf(pristine, 'old');
  await writeOutlines(pristine, 'new');
  return {
    cwd,
    temp,
    async begin() {
      await rm(cwd, { recursive: true, force: true });
      await cp(pristine, cwd, { recursive: true });
    },
    async build(env, args = ALONE) {
      const child = startPullquote(['build', ...args], { cwd, env: { TMPDIR: temp, ...env } });
      const timer = setTimeout(() => child.kill('SIGABRT'), LONGEST_MS);
      const end = await ended(child);
      clearTimeout(timer);
      return end.signal === 'SIGABRT' ? undefined : end;
    },
    async losses(end) {
      const outputs = await folderBytes(join(cwd, 'output'));
      return [
        ...saidLosses(end),
        ...deckLosses(outputs, { today, yesterday }, end),
        ...(await leftBehind(cwd, temp)),
      ];
    },
  };
}

type Bytes = Awaited<ReturnType<typeof folderBytes>>;

async function writeOutlines(cwd: string, word: string): Promise<void> {
  for (const deck of DECKS) {
    const body = `## What is ${word} {#what}\n\n- ${word} ${deck}\n\nReading text.\n\n<!-- A note. -->`;
    await writeFile(join(cwd, `content/${deck}.md`), outlineText(body));
  }
}

async function outputsOf(cwd: string, word: string): Promise<Bytes> {
  await writeOutlines(cwd, word);
  const { code, stderr } = await pullquoteProcess(['build', ...ALONE], {
    cwd,
    env: { TMPDIR: join(cwd, 'temp') },
  });
  if (code !== 0) throw new Error(stderr);
  return folderBytes(join(cwd, 'output'));
}

function saidLosses(end: Ended | undefined): readonly string[] {
  if (end === undefined) return ['it hung'];
  const { code, signal, stderr } = end;
  if (code === 0) return /^\s+at /m.test(stderr) ? [stderr] : [];
  const isSaid = code === 3 && /^error [a-z-]+: .+\n {2}hint: .+$/m.test(stderr) && !/^\s+at /m.test(stderr);
  return isSaid ? [] : [`ended with ${code ?? signal ?? '?'}: ${stderr}`];
}

/** All is today's after a success; else each deck is all of today or all of yesterday, and what is said not to be done is the latter. */
function deckLosses(
  outputs: Bytes,
  { today, yesterday }: { readonly today: Bytes; readonly yesterday: Bytes },
  end: Ended | undefined,
): readonly string[] {
  if (end?.code === 0) return isSame(outputs, today) ? [] : ['not all outputs are those of a calm build'];
  const mixed = DECKS.filter((deck) => {
    const [now, old, fresh] = [outputs, yesterday, today].map((bytes) => ofDeck(bytes, deck));
    const isUntouched = isSame(now, old);
    const wasRefused = end?.stderr.includes(`content/${deck}.md`) ?? false;
    return !isUntouched && (wasRefused || !isSame(now, fresh));
  });
  const strangers = Object.keys(outputs).filter((name) => !(name in yesterday));
  return [
    ...mixed.map((deck) => `${deck} is neither yesterday's nor today's`),
    ...strangers.map((name) => `left: output/${name}`),
  ];
}

const ofDeck = (bytes: Bytes, deck: string): Bytes =>
  Object.fromEntries(Object.entries(bytes).filter(([name]) => name.startsWith(`${deck}.`)));

const isSame = (a: Bytes | undefined, b: Bytes | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

async function leftBehind(cwd: string, temp: string): Promise<readonly string[]> {
  const files = (await readdir(temp)).filter((name) => name !== 'lost+found');
  return [
    ...files.map((name) => `left: temp/${name}`),
    ...(await processesIn(cwd)).map((id) => `still runs: ${id}`),
  ];
}

/** By the folder they work in: the command's own, or the browser's below it. */
async function processesIn(folder: string): Promise<readonly string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const works = await readlink(`/proc/${id}/cwd`).catch(() => '');
      return works === folder || works.startsWith(`${folder}/`) ? [id] : [];
    }),
  );
  return found.flat();
}
