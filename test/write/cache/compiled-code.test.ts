import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { expect, test } from 'vitest';
import { known } from '../../../src/text/known.js';
import { keptCode, openCompiledCode } from '../../../src/write/cache/compiled-code.js';
import { readCached } from '../../../src/write/cache/content-cache.js';
import { tempFolder } from '../../support/temp-folder.js';

const ENTRY = `
const { basename } = require('node:path');
const { count, later } = require('./chunks/part.cjs');
exports.name = basename(__filename);
exports.seen = () => [count, require('./chunks/part.cjs').count, later()];
`;
const PART = `
exports.count = (globalThis.pullquoteLoads = (globalThis.pullquoteLoads ?? 0) + 1);
exports.later = () => typeof require('../entry.cjs').seen;
`;

interface Loaded {
  readonly name: string;
  readonly seen: () => readonly unknown[];
}

async function program(): Promise<{ readonly file: string; readonly folder: string }> {
  const root = await tempFolder({ 'entry.cjs': ENTRY, 'chunks/part.cjs': PART });
  return { file: join(root, 'entry.cjs'), folder: join(root, 'code') };
}

test.each([
  ['by us', keptCode],
  ['by whoever can', openCompiledCode],
])('loads files that require each other, each once: %s', async (_, open) => {
  const { file, folder } = await program();
  const { name, seen } = (await open({ folder, readOnly: undefined, facts: [] })).load(file) as Loaded;
  const [first, second, cyclic] = seen();
  expect(name).toBe('entry.cjs');
  expect(second).toBe(first);
  expect(cyclic).toBe('function');
});

test('what was compiled is kept once, and taken by the next run', async () => {
  const { file, folder } = await program();
  const run = async (): Promise<Loaded> => {
    const code = await keptCode({ folder, readOnly: undefined, facts: ['build'] });
    const loaded = code.load(file) as Loaded;
    loaded.seen();
    await code.keep();
    return loaded;
  };
  await run();
  const [entry = ''] = await readdir(folder);
  await writeFile(join(folder, 'mark'), '');
  const kept = await readFile(join(folder, entry));
  expect((await run()).name).toBe('entry.cjs');
  expect(await readdir(folder)).toEqual([entry, 'mark'].toSorted());
  expect(await readFile(join(folder, entry))).toEqual(kept);
});

const LAZY = `
exports.often = (words) => words.map((word) => word.toUpperCase()).filter((word) => word.length > 3).join(', ');
exports.more = () => require('./more.cjs');
`;

test('a run that loads a file more keeps what it compiled of the others, too', async () => {
  const root = await tempFolder({ 'lazy.cjs': LAZY, 'more.cjs': 'exports.is = true;' });
  const folder = join(root, 'code');
  const sizeAfter = async (work: (lazy: Record<string, (words?: string[]) => unknown>) => void) => {
    const code = await keptCode({ folder, readOnly: undefined, facts: [] });
    work(code.load(join(root, 'lazy.cjs')) as Parameters<typeof work>[0]);
    await code.keep();
    const [entry = ''] = await readdir(folder);
    const bytes = known(await readCached(folder, entry.replace('.cached', '')), 'the entry');
    return known((deserialize(bytes) as ReadonlyMap<string, Buffer>).get('lazy.cjs'), 'the file').length;
  };
  const first = await sizeAfter(() => undefined);
  expect(await sizeAfter((lazy) => lazy['often']?.(['mill']))).toBe(first);
  expect(await sizeAfter((lazy) => [lazy['often']?.(['mill']), lazy['more']?.()])).toBeGreaterThan(first);
});

test.each([
  ['of another command', ['build', 'check'], 2],
  ['of another build', ['other', 'build'], 2],
  ['of the same', ['build', 'build'], 1],
])('an entry %s', async (_, facts, entries) => {
  const { file, folder } = await program();
  for (const fact of facts) {
    const code = await keptCode({ folder, readOnly: undefined, facts: [fact] });
    code.load(file);
    await code.keep();
  }
  expect(await readdir(folder)).toHaveLength(entries);
});

test('an entry that was damaged is made anew, and one of other code is refused', async () => {
  const { file, folder } = await program();
  const run = async (): Promise<string> => {
    const code = await keptCode({ folder, readOnly: undefined, facts: [] });
    const { name } = code.load(file) as Loaded;
    await code.keep();
    return name;
  };
  await run();
  const [entry = ''] = await readdir(folder);
  await writeFile(join(folder, entry), 'x'.repeat(999));
  expect(await run()).toBe('entry.cjs');
  await writeFile(file, `${ENTRY}exports.name += ' of today';`);
  expect(await run()).toBe('entry.cjs of today');
});

test('without a cache it loads all the same; one that cannot be written to is read', async () => {
  const { file, folder } = await program();
  const filled = await keptCode({ folder, readOnly: undefined, facts: [] });
  filled.load(file);
  await filled.keep();
  const nowhere = join(file, 'code');
  const code = await keptCode({ folder: nowhere, readOnly: folder, facts: [] });
  expect((code.load(file) as Loaded).name).toBe('entry.cjs');
  await code.keep();
});

test('what Node has loaded already is not loaded once more', async () => {
  const { file, folder } = await program();
  const part = createRequire(file)('./chunks/part.cjs') as { readonly count: number };
  const code = await keptCode({ folder, readOnly: undefined, facts: [] });
  expect((code.load(file) as Loaded).seen()[0]).toBe(part.count);
});

test('what is large has an entry of its own, and is kept by its own file alone', async () => {
  const { file, folder } = await program();
  const part = join(file, '..', 'chunks', 'part.cjs');
  await writeFile(part, `${PART}\n// ${'x'.repeat(30_000)}`);
  const run = async (): Promise<readonly unknown[]> => {
    const code = await keptCode({ folder, readOnly: undefined, facts: [] });
    const seen = (code.load(file) as Loaded).seen();
    await code.keep();
    return seen;
  };
  await run();
  const entries = await readdir(folder);
  expect(entries).toHaveLength(2);
  const before = await Promise.all(entries.map((entry) => readFile(join(folder, entry))));
  await run();
  expect(await Promise.all(entries.map((entry) => readFile(join(folder, entry))))).toEqual(before);
  for (const entry of entries) await writeFile(join(folder, entry), 'garbled');
  const [first, second] = await run();
  expect(second).toBe(first);
});
