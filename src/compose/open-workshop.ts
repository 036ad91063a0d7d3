/** Opens what all decks of a run are produced with; its browser is closed with it, whatever happened. */
import { join } from 'node:path';
import type { BuildOptions } from '../build-options.js';
import { findBrowser } from '../browser/find-browser.js';
import { openBrowser, type BrowserHandle } from '../browser/open-browser.js';
import type { Environment } from '../environment.js';
import { OUTPUTS } from './outputs.js';
import { pictureShop } from './picture-shop.js';
import { loadResources } from './resources.js';
import { runBrowser } from './run-browser.js';
import { tidyUp } from './tidy-up.js';
import type { Workshop } from './workshop.js';

export interface OpenWorkshop extends Workshop {
  close(): Promise<void>;
}

/** The browser starts at once, while the outlines are still being read, if any output needs one. */
export async function openWorkshop(
  options: BuildOptions,
  environment: Environment,
  { dry = false, covers = false }: Partial<Pick<Workshop, 'dry' | 'covers'>> = {},
): Promise<OpenWorkshop> {
  const needsBrowser = dry || options.fit || options.formats.some((format) => OUTPUTS[format].needsBrowser);
  const browser = needsBrowser ? runBrowser(() => start(options, environment)) : undefined;
  const tidied = tidyUp(environment);
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
        workers: { file: environment.fontWorker },
      },
      pictures: pictureShop(join(environment.cacheFolder, 'pictures')),
      sourceDateEpoch: environment.env['SOURCE_DATE_EPOCH'],
      browser,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start({ browser }: BuildOptions, environment: Environment): Promise<BrowserHandle> {
  return openBrowser(await findBrowser({ ...environment, explicit: browser }), environment);
}
