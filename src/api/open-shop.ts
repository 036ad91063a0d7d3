/** Opens what decks are produced with; its browser is closed with it, whatever happened. */
import { deserialize, serialize } from 'node:v8';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import type { BrowserHandle } from '../browser/open-browser.js';
import { openRunBrowser } from '../browser/open-run-browser.js';
import { sandboxPolicy } from '../browser/isolation/sandbox.js';
import type { Environment } from '../environment.js';
import type { EnvironmentError } from '../model/problems/environment-error.js';
import { held } from '../async/held.js';
import { needsBrowser } from '../pipeline/outputs/output-facts.js';
import { digestOf } from '../read/author-disk.js';
import { pictureShop } from '../pictures/picture-shop.js';
import { packedThemes } from '../render/packed-themes.js';
import { loadResources } from '../pipeline/workshop/resources.js';
import { runBrowser, type RunBrowser } from '../browser/run-browser.js';
import { partOf, sayCacheNotice } from '../write/cache/cache-part.js';
import { unmeasuredSentence } from '../report/unmeasured.js';
import { sourceShelf, type ShelfStore } from '../verify/source-shelf.js';
import { tidyUp } from '../pipeline/workshop/tidy-up.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';

/** What is asked of a workshop besides its options. */
export type WorkshopWay = Partial<Pick<Workshop, 'dry' | 'covers' | 'pictured' | 'picturedAs'>>;

/** What workshops of several kinds share: resources, caches, one browser. */
export interface Shop {
  /** Its browser is started by the first workshop that needs one. */
  workshop(options: BuildOptions, way?: WorkshopWay): Workshop;
  /** Workshops that are asked for after it have the templates as they lie on disk. */
  reloadTemplates(): Promise<void>;
  /** Why something was not measured: a browser was of use, and could not be had. */
  unmeasured(): string | undefined;
  close(): Promise<void>;
}

/**
 * @param startsAtOnce whether the browser is known to be needed
 * @param takesKept whether what earlier runs found of sources is believed
 */
export async function openShop(
  options: Pick<BuildOptions, 'templates' | 'browser' | 'browserSandbox'>,
  environment: Environment,
  startsAtOnce: boolean,
  takesKept = true,
): Promise<Shop> {
  sayCacheNotice(environment);
  const warn = once((warning) => environment.log(`warning: ${warning}`));
  let browser: RunBrowser | undefined;
  let unmeasured: string | undefined;
  const sayUnmeasured = (cause: EnvironmentError): void => {
    unmeasured = `${cause.message}; ${cause.hint}`;
    warn(unmeasuredSentence(unmeasured));
  };
  const theBrowser = (): RunBrowser =>
    (browser ??= runBrowser((onStarted) => start(options, environment, warn, onStarted)));
  // Its start takes longest, and has many short waits: with other work between, it would come after that.
  if (startsAtOnce) await theBrowser().underWay;
  const tidied = held(tidyUp(environment));
  const close = async (): Promise<void> => {
    await browser?.close();
    await tidied;
  };
  try {
    let resources = await loadResources(options, environment);
    const shared = {
      fontFolders: {
        cache: partOf(environment, 'fonts'),
        workers: { file: environment.fontWorker },
      },
      pictures: pictureShop(partOf(environment, 'pictures')),
      sources: sourceShelf(takesKept ? shelfStore(environment) : undefined),
      packTheme: packedThemes(partOf(environment, 'themes')),
      sourceDateEpoch: environment.env['SOURCE_DATE_EPOCH'],
    };
    return {
      workshop(asked, way = {}) {
        const { dry = false, covers = false, pictured, picturedAs } = way;
        return {
          ...shared,
          resources,
          options: asked,
          dry,
          covers,
          pictured,
          picturedAs,
          browser: needsBrowser(asked, way) ? theBrowser() : undefined,
          unmeasured: dry ? sayUnmeasured : undefined,
        };
      },
      async reloadTemplates() {
        resources = await loadResources(options, environment);
      },
      unmeasured: () => unmeasured,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns undefined where nobody knows which code runs */
function shelfStore(environment: Environment): ShelfStore | undefined {
  const { codeDigest } = environment;
  if (codeDigest === undefined) return undefined;
  const cache = partOf(environment, 'results');
  const keyFor = (key: string): string => digestOf(JSON.stringify([codeDigest, process.version, key]));
  return {
    async find(key) {
      const bytes = await cache.read(keyFor(key));
      return bytes && (deserialize(bytes) as unknown);
    },
    keep: (key, value) => cache.write(keyFor(key), serialize(value)),
  };
}

async function start(
  { browser, browserSandbox }: Pick<BuildOptions, 'browser' | 'browserSandbox'>,
  environment: Environment,
  warn: (warning: string) => void,
  onStarted: () => void,
): Promise<BrowserHandle> {
  const policy = browserSandbox ?? sandboxPolicy(environment.env);
  const { openBrowser = openRunBrowser } = environment;
  const opened = await openBrowser({ ...environment, explicit: browser, sandbox: policy, onStarted });
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
