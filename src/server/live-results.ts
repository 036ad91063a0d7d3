/** What outlines looked like when they were presented, kept from one start of a live server to the next. */
import { relative, resolve } from 'node:path';
import type { Environment } from '../environment.js';
import type { SettledOutline } from '../live/live-outline.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import type { Observation } from '../read/recorded-reads.js';
import { openOutlineResults } from '../runs/results/outline-results.js';

export interface LiveResults {
  /**
   * Those of which nothing has changed, by path. To be asked once, at the start: what the disk answers is remembered.
   */
  findAll(paths: readonly string[]): Promise<ReadonlyMap<string, SettledOutline>>;
  keep(path: string, seen: readonly Observation[], outline: SettledOutline): Promise<void>;
}

const NONE: LiveResults = { findAll: () => Promise.resolve(new Map()), keep: () => Promise.resolve() };

/** Keeps nothing where nobody knows which code runs. */
export async function openLiveResults(options: BuildOptions, environment: Environment): Promise<LiveResults> {
  const results = await openOutlineResults('present', options, environment);
  if (results === undefined) return NONE;
  const { cwd } = environment;
  const at = (outline: SettledOutline, place: (file: string) => string): SettledOutline => ({
    ...outline,
    files: outline.files.map(place),
  });
  return {
    async findAll(paths) {
      const found = await Promise.all(
        paths.map(async (path) => [path, (await results.find(path)) as SettledOutline | undefined] as const),
      );
      await results.gather();
      return new Map(
        found.flatMap(([path, outline]) =>
          outline === undefined ? [] : [[path, at(outline, (file) => resolve(cwd, file))]],
        ),
      );
    },
    keep: (path, seen, outline) =>
      results.keep(
        path,
        seen,
        at(outline, (file) => relative(cwd, file)),
      ),
  };
}
