/** Starts a browser and hears its first answer; a start that fails is tried once more, with less asked of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '../model/environment-error.js';
import { browserFlags } from './browser-flags.js';
import { BrowserProcess } from './browser-process.js';
import { CdpConnection } from './cdp-connection.js';
import { isolateFonts } from './font-isolation.js';
import type { FoundBrowser } from './found-browser.js';
import { tellingLine } from './telling-line.js';

export interface StartOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** How long a start may take. @defaultValue 30 000 */
  readonly startTimeoutMs?: number | undefined;
}

export interface StartedBrowser {
  readonly process: BrowserProcess;
  readonly connection: CdpConnection;
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
    `The browser ${found.executable} did not start: ${second.message}`,
    'Start it by hand to see what it lacks, or name another browser with --browser',
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
  { env, platform, startTimeoutMs = 30_000 }: StartOptions,
): Promise<StartedBrowser | FailedStart> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  try {
    const fonts = platform === 'linux' ? await isolateFonts(join(folder, 'fonts')) : {};
    const paths = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
    const flags = browserFlags({ profile: join(folder, 'profile'), sandbox });
    const browser = new BrowserProcess({
      executable,
      flags,
      env: { ...env, TZ: 'UTC', ...fonts, ...paths },
      folder,
    });
    return await firstAnswer(browser, startTimeoutMs);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return new FailedStart('', error);
  }
}

async function firstAnswer(
  browser: BrowserProcess,
  timeoutMs: number,
): Promise<StartedBrowser | FailedStart> {
  const connection = new CdpConnection(browser.input, browser.output);
  const late = new Error(`no answer within ${timeoutMs / 1000} seconds`);
  const timer = setTimeout(() => connection.fail(late), timeoutMs);
  try {
    await connection.send('Browser.getVersion', undefined);
    return { process: browser, connection };
  } catch (error) {
    await browser.close();
    return new FailedStart(browser.stderr, (await browser.ended) ?? error);
  } finally {
    clearTimeout(timer);
  }
}
