/** Folders in, the paths in them that have changed out, gathered: an editor makes many events of one save. */
import { statSync } from 'node:fs';
import { watch, type FSWatcher } from 'chokidar';

export interface WatchOptions {
  /** Asks again and again instead of being told: for drives that tell nothing. */
  readonly poll: boolean;
  readonly changed: (paths: ReadonlySet<string>) => void;
  readonly failed: (error: Error) => void;
}

export interface Watching {
  /** Watches what lies directly in these folders from now on, besides those named before. */
  add(folders: readonly string[]): void;
  close(): Promise<void>;
}

/** Long enough for the second half of a save by rename, too short to be felt. */
const GATHER_MS = 5;
const POLL_MS = 150;
/** The watcher swallows an event that comes close upon another: what has changed is looked at again after these. */
const LOOK_AGAIN_MS = [80, 400];

export function watchFiles({ poll, changed, failed }: WatchOptions): Watching {
  const gathered = new Set<string>();
  const known = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  let gathering: NodeJS.Timeout | undefined;

  const later = (ms: number, run: () => void): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const gather = (path: string): void => {
    gathered.add(path);
    if (gathering !== undefined) clearTimeout(gathering);
    gathering = later(GATHER_MS, flush);
  };
  const watcher: FSWatcher = watch([], {
    depth: 0,
    ignoreInitial: true,
    // Its own way with saves by rename holds a removal back for 100 ms; we look at what is there then.
    atomic: false,
    usePolling: poll,
    interval: POLL_MS,
    binaryInterval: POLL_MS,
  });
  watcher.on('all', (_, path) => gather(path));
  watcher.on('error', (error) => failed(error instanceof Error ? error : new Error(String(error))));
  return {
    add(folders) {
      const fresh = folders.filter((folder) => !known.has(folder));
      for (const folder of fresh) known.add(folder);
      if (fresh.length > 0) watcher.add([...fresh]);
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await watcher.close();
    },
  };

  function flush(): void {
    const paths = new Map([...gathered].map((path) => [path, signatureOf(path)]));
    gathered.clear();
    changed(new Set(paths.keys()));
    for (const ms of LOOK_AGAIN_MS) later(ms, () => lookAgain(paths));
  }

  function lookAgain(paths: Map<string, string>): void {
    for (const [path, before] of paths) {
      const now = signatureOf(path);
      if (now === before) continue;
      paths.set(path, now);
      gather(path);
    }
  }
}

/** Changes when the file does. */
function signatureOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? '' : `${stats.ino}:${stats.size}:${stats.mtimeNs}`;
}
