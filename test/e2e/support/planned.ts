/** An outline on disk in, the deck planned from it out: what every output is held against. */
import { cachePart } from '../../../src/write/cache/cache-part.js';
import { join } from 'node:path';
import { DEFAULT_BUILD } from '../../../src/pipeline/workshop/build-options.js';
import { loadOutline, type LoadedOutline } from '../../../src/pipeline/load/load-outline.js';
import { readOutline } from '../../../src/pipeline/load/read-outline.js';
import { makeDeck, type MadeDeck } from '../../../src/pipeline/compose/make-deck.js';
import { packedThemes } from '../../../src/render/packed-themes.js';
import { pictureShop } from '../../../src/pictures/picture-shop.js';
import { loadResources } from '../../../src/pipeline/workshop/resources.js';
import { CACHE, ROOT } from '../../browser/helpers.js';
import { testEnvironment } from '../../support/environment.js';

export type PlannedDeck = MadeDeck & { readonly loaded: LoadedOutline };

const ours = new Map<string, Promise<PlannedDeck>>();

/** Of our own outlines, which no test changes, once a worker. */
export function planned(path: string, cwd = ROOT): Promise<PlannedDeck> {
  if (cwd !== ROOT) return planAnew(path, cwd);
  const known = ours.get(path) ?? planAnew(path, cwd);
  ours.set(path, known);
  return known;
}

async function planAnew(path: string, cwd: string): Promise<PlannedDeck> {
  const environment = testEnvironment(cwd);
  const resources = await loadResources(DEFAULT_BUILD, environment);
  const pictures = pictureShop(cachePart({ folder: join(CACHE, 'pictures') }));
  const fontFolders = { cache: cachePart({ folder: join(CACHE, 'fonts') }), workers: {} };
  const shop = { options: DEFAULT_BUILD, resources, pictures, fontFolders };
  const { loaded } = await loadOutline(await readOutline(path, environment), shop, environment);
  if (loaded === undefined) throw new Error(`${join(cwd, path)} cannot be read`);
  return {
    ...(await makeDeck(loaded, resources, packedThemes(cachePart({ folder: join(CACHE, 'themes') })))),
    loaded,
  };
}
