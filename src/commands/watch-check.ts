/** `pullquote check --watch`: what checks outlines in; it is done again at every save, until somebody stops it. */
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { held } from '../async/held.js';
import type { Environment } from '../environment.js';
import { watchFiles, type Watching } from '../live/watch-files.js';
import { EXIT } from './exit-codes.js';
import { settingsFolder } from './settings/settings-folder.js';

interface Watched {
  readonly inputs: readonly string[];
  readonly templates: readonly string[];
}

/** @param check says what is wrong; never two at a time */
export async function watchCheck(
  check: () => Promise<unknown>,
  watched: Watched,
  environment: Environment,
): Promise<number> {
  const { stopped, log, cwd } = environment;
  if (stopped === undefined) throw new Error('this environment cannot say when to stop');
  const stop = held(stopped());
  const state: { changed: ReadonlySet<string>; wake: () => void } = {
    changed: new Set(),
    wake: () => undefined,
  };
  const watching: Watching = watchFiles({
    poll: false,
    changed(paths) {
      state.changed = new Set([...state.changed, ...paths]);
      state.wake();
    },
    failed: (error) => log(`warning: saves are not heard of: ${error.message}`),
  });
  try {
    for (;;) {
      watching.add(await foldersOf(watched, cwd));
      state.changed = new Set();
      await check();
      log('Watching for saves; Ctrl-C stops.');
      const saved = held(
        new Promise<'saved'>((hear) => {
          state.wake = () => hear('saved');
          if (state.changed.size > 0) state.wake();
        }),
      );
      if ((await Promise.race([saved, stop.then(() => 'stopped' as const)])) === 'stopped') return EXIT.done;
      const [first = ''] = state.changed;
      log(
        `\n${relative(cwd, first) || first}${state.changed.size > 1 ? ' and others have' : ' has'} changed.`,
      );
    }
  } finally {
    await watching.close();
  }
}

/** Where outlines and what they name lie: all folders that are named, and those in them. */
async function foldersOf({ inputs, templates }: Watched, cwd: string): Promise<readonly string[]> {
  const named = await Promise.all(inputs.map((input) => settingsFolder([input], cwd)));
  const roots = [...named, ...templates.map((folder) => resolve(cwd, folder))];
  const below = await Promise.all(roots.map(foldersBelow));
  // A settings file may lie above.
  return [...new Set([...roots, ...below.flat(), ...named.map((folder) => dirname(folder)), cwd])];
}

const PASSED_OVER = /^(?:node_modules|\..*)$/;

async function foldersBelow(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (folder) =>
        !relative(root, folder)
          .split(sep)
          .some((name) => PASSED_OVER.test(name)),
    );
}
