/** Ctrl-C at any moment of `present`, with a browser that works and one that hangs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processesOf, ROOT, script } from '../browser/helpers.js';
import { startPullquote } from '../e2e/support/command.js';
import { faultRow } from './support/fault-row.js';

/** Promised on a calm machine. A browser that hangs would be waited for a minute. */
const PROMPT_MS = 500;
/** This one may be busy: what it does to a bare Node at the same moment it does to us. On a calm one this is half of it. */
const PROMPT_BARE_STARTS = 8;
/** Between two moments that are tried: from the loading of code to the deck that is shown. */
const STEP_MS = 130;

faultRow({
  name: 'Ctrl-C while present loads, starts, measures or waits for a browser that hangs',
  rounds: { full: 20, short: 4 },
  async round(seed) {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-test-'));
    try {
      cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
      const hanging = await script(folder, [`echo $$ >> ${folder}/started`, 'exec sleep 1000']);
      const browser = seed % 2 === 0 ? ['--browser', hanging] : [];
      const child = startPullquote(['present', '--no-open', '--port', '0', ...browser], {
        cwd: folder,
        env: { HOME: folder, TMPDIR: folder },
      });
      const ended = once(child, 'close');
      child.stdout?.resume();
      child.stderr?.resume();
      // Spread, so that a short run tries early and late moments too.
      await delay(((seed * 7) % 20) * STEP_MS);
      const start = performance.now();
      child.kill('SIGINT');
      const bare = bareStart();
      await ended;
      const took = Math.round(performance.now() - start);
      const bound = Math.max(PROMPT_MS, Math.round(PROMPT_BARE_STARTS * (await bare)));
      const started = (await readFile(join(folder, 'started'), 'utf8').catch(() => ''))
        .split('\n')
        .filter(Boolean);
      const left = (await Promise.all(started.map(Number).map(processesOf))).flat();
      if (left.length > 0) return `${left.length} processes were left`;
      return took > bound ? `it took ${took} ms, more than ${bound}` : undefined;
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
});

/** How long a Node that does nothing takes from its start to its end, now. */
async function bareStart(): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close');
  return performance.now() - start;
}
