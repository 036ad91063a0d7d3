/** Starts a browser and hears its first answer; a start that fails is tried once more, with less asked of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '../model/environment-error.js';
import { browserFlags } from './browser-flags.js';
import { BrowserProcess } from './browser-process.js';
import { connectBrowser, type ConnectedBrowser } from './connect-browser.js';
import { isolateFonts } from './font-isolation.js';
import type { FoundBrowser } from './found-browser.js';
import { tellingLine } from './telling-line.js';
import { unlessAborted } from './unless-aborted.js';
import { ownerName } from '../write/owner.js';

export interface StartOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** How long a start may take. @defaultValue 30 000 */
  readonly startTimeoutMs?: number | undefined;
  /** How long a started browser may take for one answer: to load, measure or print a page. @defaultValue 60 000 */
  readonly answerTimeoutMs?: number | undefined;
}

export interface StartedBrowser {
  readonly process: BrowserProcess;
  readonly connected: ConnectedBrowser;
}

/** What a start asks of the machine. */
interface Plan {
  readonly sandbox: boolean;
  readonly libraries: string | undefined;
}

/** @throws EnvironmentError `browser-failed` after the second try. */
export async function startBrowser(found: FoundBrowser, options: StartOptions): Promise<StartedBrowser> {
  const plan = { sandbox: process.getuid?.() !== 0, libraries: found.libraries };
  const first = await tryStart(found, plan, options);
  if (!(first instanceof FailedStart)) return first;
  const second = await tryStart(found, relaxed(plan, first.stderr), options);
  if (!(second instanceof FailedStart)) return second;
  throw new EnvironmentError(
    'browser-failed',
    `the browser ${found.executable} did not start: ${second.message}`,
    'start it by hand to see what it lacks, or name another browser with --browser',
    second,
  );
}

class FailedStart extends Error {
  override readonly name = 'FailedStart';
  readonly stderr: string;

  constructor(stderr: string, cause: unknown) {
    super(tellingLine(stderr) || (cause instanceof Error ? cause.message : String(cause)), { cause });
    this.stderr = stderr;
  }
}

/** Our libraries want glibc 2.34, and containers often allow no sandbox; the page is ours and runs no script. */
function relaxed({ libraries }: Plan, stderr: string): Plan {
  const ownLibrariesFail = /GLIBC_|shared librar/.test(stderr);
  return { sandbox: false, libraries: ownLibrariesFail ? undefined : libraries };
}

async function tryStart(
  { executable }: FoundBrowser,
  { sandbox, libraries }: Plan,
  { env, platform, startTimeoutMs = 30_000, answerTimeoutMs = 60_000 }: StartOptions,
): Promise<StartedBrowser | FailedStart> {
  const folder = await mkdtemp(join(tmpdir(), `pullquote-${ownerName()}-`));
  try {
    const fonts = platform === 'linux' ? await isolateFonts(join(folder, 'fonts')) : {};
    const paths = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
    const flags = browserFlags({ profile: join(folder, 'profile'), sandbox });
    const browser = new BrowserProcess({
      executable,
      flags,
      // What it leaves in its temp folder when it is killed goes with ours.
      env: { ...env, TZ: 'UTC', TMPDIR: folder, ...fonts, ...paths },
      folder,
    });
    return await firstAnswer(browser, startTimeoutMs, answerTimeoutMs);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return new FailedStart('', error);
  }
}

async function firstAnswer(
  browser: BrowserProcess,
  startTimeoutMs: number,
  answerTimeoutMs: number,
): Promise<StartedBrowser | FailedStart> {
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new Error(`no answer within ${startTimeoutMs / 1000} seconds`)),
    startTimeoutMs,
  );
  try {
    const connected = await unlessAborted(late.signal, () => connectBrowser(browser, answerTimeoutMs));
    return { process: browser, connected };
  } catch (error) {
    await browser.close();
    return new FailedStart(browser.stderr, (await browser.ended) ?? error);
  } finally {
    clearTimeout(timer);
  }
}
