/** Opens a workspace in somebody else's program: what it takes from the machine is this process's own, unless given. */
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from '../environment.js';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import { packageRoot } from '../read/package-root.js';
import { ownVersion } from '../read/own-version.js';
import { cacheCare } from '../write/cache/cache-care.js';
import { chooseCache, isReadOnlyCache } from '../write/cache/choose-cache.js';
import { userCache } from '../write/cache/user-cache.js';
import { openShop } from './open-shop.js';
import {
  assertWorkspaceOptions,
  withCheckedArguments,
  withoutAbsent,
  type WorkspaceOptions,
} from './workspace-arguments.js';
import { workspaceOf, type Workspace } from './workspace.js';

/**
 * Nothing heavy is begun: a browser is started by the first measure or output that needs one. Close it, or let
 * `await using` do so.
 *
 * @throws EnvironmentError when templates are missing or cannot be read
 * @throws TypeError when it, or what it opens, is given what these types do not allow
 */
export function openWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  return openWorkspaceOn({}, options);
}

/** @param given what is not this process's own: a browser that is lent, say; what the options name goes first */
export async function openWorkspaceOn(
  given: Partial<Environment>,
  passed: WorkspaceOptions = {},
): Promise<Workspace> {
  assertWorkspaceOptions(passed);
  const { cwd, log, env, cacheFolder, ...options } = withoutAbsent(passed);
  const { environment, removeCache } = await ownEnvironment({
    ...given,
    ...(cwd && { cwd }),
    ...(log && { log }),
    ...(env && { env }),
    ...(cacheFolder && { cacheFolder }),
  });
  const asked = { ...DEFAULT_BUILD, ...options };
  const shop = await openShop(asked, environment, false);
  const close = async (): Promise<void> => {
    await shop.close();
    await removeCache();
  };
  return withCheckedArguments(workspaceOf({ ...shop, close }, asked, environment));
}

interface OwnEnvironment {
  readonly environment: Environment;
  /** One that was made for this workspace alone. */
  removeCache(): Promise<void>;
}

async function ownEnvironment(given: Partial<Environment>): Promise<OwnEnvironment> {
  const { env, platform, arch } = process;
  const root = packageRoot();
  const own = {
    ...{ cwd: process.cwd(), env, platform, arch, color: false, version: ownVersion() },
    fontWorker: pathToFileURL(join(root, 'dist', 'font-worker.cjs')),
    print: () => undefined,
    log: () => undefined,
    cacheCare: cacheCare((line) => given.log?.(line)),
  };
  if (given.cacheFolder !== undefined)
    return {
      environment: { ...own, ...given, cacheFolder: given.cacheFolder },
      removeCache: () => Promise.resolve(),
    };
  const { PULLQUOTE_CACHE: named, PULLQUOTE_CACHE_READONLY: readOnly } = given.env ?? env;
  const isReadOnly = isReadOnlyCache(readOnly);
  const cache = await chooseCache({ named, user: await userCache(), temp: tmpdir(), isReadOnly });
  return {
    environment: { ...own, ...cache, ...given, cacheFolder: cache.cacheFolder },
    removeCache: async () => {
      if (cache.isForThisRun)
        await rm(cache.cacheFolder, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}
