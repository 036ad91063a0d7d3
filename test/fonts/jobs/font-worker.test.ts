import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedFonts } from '../../../src/fonts/index.js';
import { runFontJobs } from '../../../src/fonts/jobs/run-font-jobs.js';
import { everyFace } from '../sample.js';

/** Inside the project, so that the bundle finds its packages. */
const worker = new URL('../../../node_modules/.cache/pullquote/font-worker.js', import.meta.url);

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('../../../src/fonts/jobs/font-worker.ts', import.meta.url))],
    outfile: fileURLToPath(worker),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});

describe('the font workers', () => {
  it('make the same bytes as the calling process', async () => {
    const outputs = [{ format: 'woff2', characters: everyFace(['serif-500', 'sans-600']) }] as const;
    const [here] = await embedFonts({ outputs, addedFonts: [] });
    const [there] = await embedFonts({ outputs, addedFonts: [], workers: { file: worker } });
    expect(there?.css).toBe(here?.css);
  });

  it('hand an error of the environment back as what it was, and end', async () => {
    const file = {
      type: 'bundled',
      font: 'emoji',
      file: 'noto-emoji-0-wght-normal.woff2',
      hash: 'other',
    } as const;
    const jobs = [{ file, tasks: [] }];
    await expect(runFontJobs(jobs, { file: worker })).rejects.toMatchObject({
      name: 'EnvironmentError',
      code: 'font-changed',
      message: expect.stringContaining('noto-emoji-0-wght-normal.woff2') as string,
    });
  });

  it('that end unasked do not leave us waiting', async () => {
    const dying = new URL('dying-worker.mjs', worker);
    writeFileSync(dying, 'process.on("message", () => process.exit(3))');
    const file = { type: 'author', path: '', hash: '', bytes: Buffer.alloc(0) } as const;
    const jobs = [{ file, tasks: [] }];
    await expect(runFontJobs(jobs, { file: dying })).rejects.toThrow('a worker ended with code 3');
  });

  it('that are killed, as where memory is short, are the environment’s doing', async () => {
    const killed = new URL('killed-worker.mjs', worker);
    writeFileSync(killed, 'process.on("message", () => process.kill(process.pid, "SIGKILL"))');
    const file = { type: 'author', path: '', hash: '', bytes: Buffer.alloc(0) } as const;
    const jobs = [{ file, tasks: [] }];
    await expect(runFontJobs(jobs, { file: killed })).rejects.toMatchObject({
      name: 'EnvironmentError',
      code: 'font-worker-died',
      message: 'a font worker ended with SIGKILL before its work was done',
    });
  });
});
