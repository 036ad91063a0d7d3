/** Opens what all decks of a run are produced with; its browser is closed with it, whatever happened. */
import { join } from 'node:path';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import type { BrowserHandle } from '../browser/open-browser.js';
import { openRunBrowser } from '../browser/open-run-browser.js';
import { sandboxPolicy } from '../browser/isolation/sandbox.js';
import type { Environment } from '../environment.js';
import { held } from '../async/held.js';
import { OUTPUTS } from '../pipeline/outputs/outputs.js';
import { pictureShop } from '../pictures/picture-shop.js';
import { loadResources } from '../pipeline/workshop/resources.js';
import { runBrowser } from '../browser/run-browser.js';
import { tidyUp } from '../pipeline/workshop/tidy-up.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';

export interface OpenWorkshop extends Workshop {
  close(): Promise<void>;
}

const UNMEASURED = 'whether each slide fits was not measured';

/** The browser starts at once, while the outlines are still being read, if any output needs one. */
export async function openWorkshop(
  options: BuildOptions,
  environment: Environment,
  { dry = false, covers = false }: Partial<Pick<Workshop, 'dry' | 'covers'>> = {},
): Promise<OpenWorkshop> {
  const isPrinted = !dry && options.formats.some((format) => OUTPUTS[format].needsBrowser);
  if (environment.cacheNotice !== undefined) environment.log(`warning: ${environment.cacheNotice}`);
  const warn = once((warning) => environment.log(`warning: ${warning}`));
  const browser = options.fit || isPrinted ? runBrowser(() => start(options, environment, warn)) : undefined;
  const tidied = held(tidyUp(environment));
  const close = async (): Promise<void> => {
    await browser?.close();
    await tidied;
  };
  try {
    return {
      options,
      dry,
      covers,
      resources: await loadResources(options, environment),
      fontFolders: {
        cacheFolder: join(environment.cacheFolder, 'fonts'),
        readOnlyCache: fontsIn(environment.readOnlyCache),
        workers: { file: environment.fontWorker },
      },
      pictures: pictureShop(join(environment.cacheFolder, 'pictures')),
      sourceDateEpoch: environment.env['SOURCE_DATE_EPOCH'],
      browser,
      unmeasured: dry ? (cause) => warn(`${UNMEASURED}: ${cause.message}; ${cause.hint}`) : undefined,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const fontsIn = (cache: string | undefined): string | undefined =>
  cache === undefined ? undefined : join(cache, 'fonts');

async function start(
  { browser, browserSandbox }: BuildOptions,
  environment: Environment,
  warn: (warning: string) => void,
): Promise<BrowserHandle> {
  const policy = browserSandbox ?? sandboxPolicy(environment.env);
  const { openBrowser = openRunBrowser } = environment;
  const opened = await openBrowser({ ...environment, explicit: browser, sandbox: policy });
  const { sandbox } = opened;
  if (!sandbox.on && policy !== 'off')
    warn(
      `the browser runs without its sandbox: ${sandbox.because}; \`pullquote doctor\` says what to do, ` +
        '--browser-sandbox=require refuses it',
    );
  return opened;
}

/** A browser that is started again need not say the same again. */
function once(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (!said.has(text)) say(text);
    said.add(text);
  };
}
