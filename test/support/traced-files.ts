/** Work in, the absolute paths that it asked the disk for out, there or not: what a trace of its system calls would show. */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

type Call = (...args: readonly unknown[]) => unknown;
type Library = Record<string, Call>;

const CALLS = ['open', 'readFile', 'readdir', 'stat', 'lstat', 'realpath', 'access', 'readlink', 'exists'];

export async function tracedFiles(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const libraries = [fs, promises] as unknown as readonly Library[];
  const names = [...CALLS, ...CALLS.map((name) => `${name}Sync`)];
  const originals = libraries.map((library) => ({ library, own: { ...library } }));
  for (const { library, own } of originals)
    for (const name of names) {
      const original = own[name];
      if (original === undefined) continue;
      library[name] = Object.assign(function (this: unknown, ...args: readonly unknown[]) {
        if (typeof args[0] === 'string') paths.add(resolve(args[0]));
        return original.apply(this, [...args]);
      }, original);
    }
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    for (const { library, own } of originals) {
      for (const name of names) if (own[name] !== undefined) library[name] = own[name];
    }
    syncBuiltinESMExports();
  }
  return paths;
}
