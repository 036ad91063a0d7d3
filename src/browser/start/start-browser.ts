/** Starts a browser and hears its first answer; a start that fails is tried again, with less asked of it. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EnvironmentError } from '../../model/problems/environment-error.js';
import { browserFlags } from './browser-flags.js';
import { BrowserProcess } from './browser-process.js';
import { connectBrowser, type ConnectedBrowser } from './connect-browser.js';
import { isolateFonts } from '../isolation/font-isolation.js';
import type { FoundBrowser } from '../installed/found-browser.js';
import {
  blamesSandbox,
  firstSandbox,
  noSandbox,
  type Sandbox,
  type SandboxPolicy,
} from '../isolation/sandbox.js';
import { removeAtOnce } from './remove-folder.js';
import { tellingLine } from './telling-line.js';
import { unlessAborted } from '../../async/unless-aborted.js';
import { ownerName } from '../../write/folders/owner.js';

export interface StartOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** @defaultValue `auto` */
  readonly sandbox?: SandboxPolicy | undefined;
  /** How long a start may take. @defaultValue 30 000 */
  readonly startTimeoutMs?: number | undefined;
  /** How long a started browser may take for one answer: to load, measure or print a page. @defaultValue 60 000 */
  readonly answerTimeoutMs?: number | undefined;
  /** Called when a process has been started, long before it answers. */
  readonly onStarted?: (() => void) | undefined;
}

export interface StartedBrowser {
  readonly process: BrowserProcess;
  readonly connected: ConnectedBrowser;
  readonly sandbox: Sandbox;
}

/** What a start asks of the machine. */
interface Plan {
  readonly sandbox: Sandbox;
  readonly libraries: string | undefined;
}

/**
 * @throws EnvironmentError `browser-failed` when no try succeeds, `browser-sandbox` when it could only be started
 * without the one that is required, `temp-unwritable` when there is no place for its temporary files.
 */
export async function startBrowser(found: FoundBrowser, options: StartOptions): Promise<StartedBrowser> {
  const policy = options.sandbox ?? 'auto';
  let plan: Plan | undefined = { sandbox: firstSandbox(policy), libraries: found.libraries };
  let failure: FailedStart | undefined;
  for (let tried = 1; plan !== undefined; tried += 1) {
    const started: StartedBrowser | FailedStart = await tryStart(found, plan, options);
    if (!(started instanceof FailedStart)) return started;
    failure = started;
    plan = nextPlan(plan, failure, tried, policy);
  }
  throw new EnvironmentError(
    'browser-failed',
    `the browser ${found.executable} did not start: ${failure?.message ?? ''}`,
    'start it by hand to see what it lacks, or name another browser with --browser',
    failure,
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

/**
 * A browser that was killed is tried again as it was; our libraries are left away where they are blamed, as they want
 * glibc 2.34, and so is the sandbox where that is blamed, or where nothing else is left to try.
 */
function nextPlan(
  plan: Plan,
  { stderr }: FailedStart,
  tried: number,
  policy: SandboxPolicy,
): Plan | undefined {
  if (plan.libraries !== undefined && /GLIBC_|shared librar/.test(stderr))
    return { ...plan, libraries: undefined };
  const isLastHope = policy === 'auto' && tried === 2;
  if (plan.sandbox.on && (blamesSandbox(stderr) || isLastHope))
    return { ...plan, sandbox: noSandbox(policy) };
  return tried === 1 ? plan : undefined;
}

async function tryStart(
  { executable }: FoundBrowser,
  { sandbox, libraries }: Plan,
  options: StartOptions,
): Promise<StartedBrowser | FailedStart> {
  const { env, platform, startTimeoutMs = 30_000, answerTimeoutMs = 60_000 } = options;
  const { folder, fonts, handOver } = await temporaryFolder(platform);
  const paths = libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries };
  try {
    const browser = new BrowserProcess({
      executable,
      flags: browserFlags({ profile: join(folder, 'profile'), sandbox: sandbox.on }),
      // What it leaves in its temp folder when it is killed goes with ours.
      env: { ...env, TZ: 'UTC', TMPDIR: folder, ...fonts, ...paths },
      folder,
    });
    handOver();
    options.onStarted?.();
    const connected = await firstAnswer(browser, startTimeoutMs, answerTimeoutMs);
    return connected instanceof FailedStart ? connected : { process: browser, connected, sandbox };
  } catch (error) {
    handOver();
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    return new FailedStart('', error);
  }
}

interface TemporaryFolder {
  readonly folder: string;
  /** What the browser's environment must hold for its fonts. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Until then it goes when our process ends. */
  readonly handOver: () => void;
}

async function temporaryFolder(platform: NodeJS.Platform): Promise<TemporaryFolder> {
  const made: { folder?: string } = {};
  const remove = (): void => {
    if (made.folder !== undefined) removeAtOnce(made.folder);
  };
  const handOver = (): void => void process.off('exit', remove);
  try {
    // At once: a process that ended meanwhile would leave it.
    const folder = (made.folder = mkdtempSync(join(tmpdir(), `pullquote-${ownerName()}-`)));
    process.once('exit', remove);
    const fonts = platform === 'linux' ? await isolateFonts(join(folder, 'fonts')) : {};
    return { folder, fonts, handOver };
  } catch (cause) {
    handOver();
    if (made.folder !== undefined)
      await rm(made.folder, { recursive: true, force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EnvironmentError(
      'temp-unwritable',
      `there is no place for the browser's temporary files in ${tmpdir()}: ${reason}`,
      'make room there, or name another folder with TMPDIR',
      cause,
    );
  }
}

async function firstAnswer(
  browser: BrowserProcess,
  startTimeoutMs: number,
  answerTimeoutMs: number,
): Promise<ConnectedBrowser | FailedStart> {
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new Error(`no answer within ${startTimeoutMs / 1000} seconds`)),
    startTimeoutMs,
  );
  try {
    return await unlessAborted(late.signal, () => connectBrowser(browser, answerTimeoutMs));
  } catch (error) {
    await browser.close();
    return new FailedStart(browser.stderr, (await browser.ended) ?? error);
  } finally {
    clearTimeout(timer);
  }
}
