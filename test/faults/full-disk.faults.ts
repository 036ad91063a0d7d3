/** Builds that run out of room in the temporary folder, the output folder or the cache: done, or said where it was full. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { sharedFolder } from '../support/shared-folder.js';
import { faultRow } from './support/fault-row.js';
import { twoDeckProject, type TwoDeckProject } from './support/two-deck-project.js';

const root = await sharedFolder();
const canMount = await mayMount();
const MIB = 1024;
/** In KiB: from too small for anything to enough for all. */
const TEMP_SIZES = [512, 16, 2 * MIB, 64, 4 * MIB, 128, 8 * MIB, 256, 16 * MIB, 1 * MIB, 32 * MIB, 4];
const CACHE_SIZES = [1 * MIB, 190 * MIB, 64, 100 * MIB, 240 * MIB, 400 * MIB];
const OUTPUT_SIZES = [3 * MIB, 1 * MIB, 6 * MIB, 2 * MIB, 4 * MIB, 5 * MIB, 1536, 2560];

const calm: { project?: TwoDeckProject } = {};
beforeAll(async () => {
  calm.project = await twoDeckProject(root);
}, 300_000);

fullRow('the temporary folder', TEMP_SIZES, 2, ({ temp }, size) =>
  withDisk(temp, size, (build) => build({})),
);

fullRow('the cache', CACHE_SIZES, 2, async ({ cwd }, size) => {
  const cache = join(cwd, 'cache');
  await mkdir(cache);
  return withDisk(cache, size, (build) => build({ PULLQUOTE_CACHE: cache }, []));
});

// Yesterday's outputs, then as much room as that disk has besides.
fullRow('the output folder', OUTPUT_SIZES, 3, async ({ cwd }, size) => {
  const output = join(cwd, 'output');
  const outputs = join(cwd, 'yesterday');
  await cp(output, outputs, { recursive: true });
  return withDisk(output, size, async (build) => {
    const fits = await cp(outputs, output, { recursive: true }).then(
      () => true,
      () => false,
    );
    return fits ? build({}) : undefined;
  });
});

type Build = (env: Readonly<Record<string, string>>, args?: readonly string[]) => Promise<string | undefined>;
type Round = (project: TwoDeckProject, sizeKiB: number) => Promise<string | undefined>;

function fullRow(place: string, sizes: readonly number[], short: number, round: Round): void {
  const rounds = canMount ? { full: sizes.length, short } : { full: 0, short: 0 };
  const note = canMount ? '' : ' (not tried: only root can make a small disk)';
  faultRow({
    name: `${place} is full${note}`,
    rounds,
    async round(seed) {
      const size = sizes[seed];
      if (calm.project === undefined || size === undefined) throw new Error('there is no project');
      await calm.project.begin();
      const loss = await round(calm.project, size);
      return loss && `with ${size} KiB: ${loss}`;
    },
  });
}

/** A disk of that size at an empty folder, while one build runs. */
async function withDisk(
  folder: string,
  sizeKiB: number,
  run: (build: Build) => Promise<string | undefined>,
): Promise<string | undefined> {
  const { project } = calm;
  if (project === undefined || !mount(folder, sizeKiB)) throw new Error('the disk cannot be made');
  try {
    return await run(async (env, args) => {
      const end = await project.build(env, args);
      const losses = [...(await project.losses(end))];
      // Whatever was full is named, so that room can be made there.
      if (end?.code === 3 && !end.stderr.includes(folder)) losses.push(`not named: ${end.stderr}`);
      return losses.length === 0 ? undefined : losses.join('; ');
    });
  } finally {
    spawnSync('umount', ['--lazy', folder]);
  }
}

function mount(folder: string, sizeKiB: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKiB}k`, 'tmpfs', folder]).status === 0;
}

async function mayMount(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-test-'));
  const mounted = mount(folder, 64);
  if (mounted) spawnSync('umount', [folder]);
  await rm(folder, { recursive: true });
  return mounted;
}
