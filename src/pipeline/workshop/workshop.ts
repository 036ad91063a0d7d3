/** What all decks of a run are produced with. */
import type { Deck, Slide } from '../../model/deck.js';
import type { EnvironmentError } from '../../model/problems/environment-error.js';
import type { BuildOptions } from './build-options.js';
import type { FontFolders } from '../fonts/deck-fonts.js';
import type { PictureShop } from '../../pictures/picture-shop.js';
import type { PackTheme } from '../../render/packed-themes.js';
import type { Resources } from './resources.js';
import type { SourceShelf } from '../../verify/source-shelf.js';
import type { ScreenshotKind } from '../../browser/page/page-handle.js';
import type { RunBrowser } from '../../browser/run-browser.js';

export interface Workshop {
  readonly options: BuildOptions;
  readonly resources: Resources;
  readonly fontFolders: FontFolders;
  readonly pictures: PictureShop;
  /** Interviews that several outlines quote from. */
  readonly sources?: SourceShelf | undefined;
  readonly packTheme: PackTheme;
  /** Whether decks are only checked: nothing is made of them. */
  readonly dry: boolean;
  /** Whether pictures of the covers are taken, for a page that lists the decks. */
  readonly covers: boolean;
  /** Of which slides pictures are taken, for a page that shows them. */
  readonly pictured?: ((deck: Deck) => readonly Slide[]) | undefined;
  /** @defaultValue `webp`, a fifth of the bytes */
  readonly picturedAs?: ScreenshotKind | undefined;
  readonly sourceDateEpoch: string | undefined;
  /** The run's one browser; absent when no output asked for needs it. */
  readonly browser: RunBrowser | undefined;
  /** Says why nothing is measured where a browser is of use but cannot be had; without it that ends the work. */
  readonly unmeasured?: ((cause: EnvironmentError) => void) | undefined;
}
