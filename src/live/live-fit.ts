/** Measures each version of a live deck in a page that stays open: a new page would cost more than the rest. */
import type { PageHandle } from '../browser/page/page-handle.js';
import type { RunBrowser } from '../browser/run-browser.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { EmbeddedPicture, PictureAddress } from '../model/picture.js';
import type { ComposedDeck } from '../pipeline/compose/compose-deck.js';
import type { MadeDeck } from '../pipeline/compose/make-deck.js';
import type { SetFonts } from '../pipeline/fonts/unset-problems.js';
import { measureDeck, type Measured } from '../pipeline/measure/measure-deck.js';
import { slideSize } from '../pipeline/pages/open-deck-pages.js';
import { templatePrint } from '../template/pages/template-print.js';
import type { Templates } from '../template/templates.js';

export interface LiveFit {
  /** @returns nothing where there is no browser to measure in */
  measure(deck: LiveVersion, templates: Templates): Promise<Measured | undefined>;
}

export interface LiveVersion extends Pick<ComposedDeck, 'loaded' | 'made'> {
  readonly fonts: PageFonts;
}

/** The fonts that the page is given. */
export interface PageFonts extends SetFonts {
  /** `@font-face` rules. */
  readonly css: string;
}

/** @param failed is told once why nothing is measured */
export function liveFit(browser: RunBrowser | undefined, failed: (error: EnvironmentError) => void): LiveFit {
  const open: { page?: PageHandle; head?: string; given?: boolean } = {};
  const files = new Map<PictureAddress, EmbeddedPicture>();

  const openPage = async (head: string, made: MadeDeck, templates: Templates): Promise<PageHandle> => {
    if (browser === undefined) throw new Error('there is no browser');
    if (open.page !== undefined && open.head === head) return open.page;
    await open.page?.close().catch(() => undefined);
    const handle = await browser.get();
    const page = await handle.openPage({
      html: templatePrint(made.deck, [], head, templates),
      files,
      viewport: slideSize(made.deck.ratio),
    });
    Object.assign(open, { page, head });
    return page;
  };

  return {
    async measure(version, templates) {
      if (browser === undefined || open.given) return undefined;
      const { made, fonts } = version;
      try {
        return await browser.survive(async () => {
          const page = await openPage(`${fonts.css}\n${made.rendered.css}`, made, templates);
          try {
            keepOnly(files, made.pictures);
            await page.evaluate(putSlides, made.rendered.slides.join('\n'), made.deck.lang);
            return await measureDeck(version, { slides: page });
          } catch (error) {
            // A page whose browser has died is not asked again.
            delete open.page;
            throw error;
          }
        });
      } catch (error) {
        if (!(error instanceof EnvironmentError)) throw error;
        open.given = true;
        failed(error);
        return undefined;
      }
    },
  };
}

/** The page asks for those that it does not show already. */
function keepOnly(files: Map<PictureAddress, EmbeddedPicture>, pictures: MadeDeck['pictures']): void {
  files.clear();
  for (const [address, picture] of pictures) files.set(address, picture);
}

/** Runs in the page. */
async function putSlides(slides: string, lang: string): Promise<void> {
  document.documentElement.lang = lang;
  const root = document.querySelector('.marpit');
  if (root !== null) root.innerHTML = slides;
  root?.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}
