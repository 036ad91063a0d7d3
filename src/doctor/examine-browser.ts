/** Looks for the browser, starts it unless told not to, and says what became of it. */
import { stat } from 'node:fs/promises';
import embedded from '../browser/embedded/embedded-chromium.json' with { type: 'json' };
import { browserPackage } from '../browser/embedded/embedded-browser.js';
import { findBrowser } from '../browser/find-browser.js';
import type { FoundBrowser } from '../browser/installed/found-browser.js';
import { openRunBrowser } from '../browser/open-run-browser.js';
import { sandboxPolicy } from '../browser/isolation/sandbox.js';
import type { Environment } from '../environment.js';
import type { DoctorOptions } from './doctor-options.js';
import { browserFindings, type BrowserDate, type BrowserFacts } from './browser-findings.js';
import { failedFinding } from './failed-finding.js';
import type { MachineFact } from './finding.js';
import { readUserNamespaces } from './sandbox-advice.js';

export async function examineBrowser(
  options: DoctorOptions,
  environment: Environment,
  today: Date,
): Promise<readonly MachineFact[]> {
  try {
    const found = await findBrowser({ ...environment, explicit: options.browser });
    const started = options.start ? await startOnce(options, environment) : NOT_STARTED;
    const facts = { ...found, ...started, date: await dateOf(found) };
    return browserFindings(facts, today, await readUserNamespaces());
  } catch (error) {
    const { hint, ...failed } = failedFinding('browser', error);
    return [{ ...failed, hint: `${hint ?? ''}; --format md,html needs none` }];
  }
}

type Started = Pick<BrowserFacts, 'product' | 'sandbox'>;

const NOT_STARTED: Started = { product: undefined, sandbox: undefined };

/** As a build does it, down to what it tries when the first start fails. */
async function startOnce(options: DoctorOptions, environment: Environment): Promise<Started> {
  const sandbox = options.browserSandbox ?? sandboxPolicy(environment.env);
  const browser = await openRunBrowser({ ...environment, explicit: options.browser, sandbox });
  try {
    return { product: await browser.version(), sandbox: browser.sandbox };
  } finally {
    await browser.close();
  }
}

async function dateOf({ origin, executable }: FoundBrowser): Promise<BrowserDate | undefined> {
  if (origin === 'embedded') {
    const isKnown = (await browserPackage())?.version === embedded.package;
    return isKnown ? { day: new Date(embedded.published), of: 'publication' } : undefined;
  }
  const stats = await stat(executable).catch(() => undefined);
  return stats === undefined ? undefined : { day: stats.mtime, of: 'file' };
}
