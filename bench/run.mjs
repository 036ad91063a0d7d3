/** Runs every benchmark, one after the other, and prints what the README quotes; with `--long` also what takes many minutes. */
import { cpus, totalmem } from 'node:os';

const { model } = cpus()[0];
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);

const { benchBuild } = await import('./build.mjs');
await benchBuild();

const { benchPptx } = await import('./pptx.mjs');
benchPptx();

const { benchBatch } = await import('./batch.mjs');
await benchBatch({ isLong: process.argv.includes('--long') });

const { importBundled } = await import('./bundled.mjs');
const { benchVerify } = await importBundled('verify');
benchVerify((line) => console.log(line));

const { benchPresent, benchPhoto } = await import('./present.mjs');
await benchPresent();
await benchPhoto();

const { benchEditor } = await import('./editor.mjs');
await benchEditor();
