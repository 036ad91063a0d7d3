/** Measures each version of a live deck in a page that stays open: a new page would cost more than the rest. */
import type { PageHandle } from '../browser/page/page-handle.js';
import { fitSlides, type Densities } from '../fit/fit-slides.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Outline } from '../model/outline.js';
import type { Picture, PictureAddress } from '../model/picture.js';
import type { Problem } from '../model/problems/problem.js';
import { templatePrint } from '../template/pages/template-print.js';
import type { Templates } from '../template/templates.js';
import type { MadeDeck } from '../pipeline/compose/make-deck.js';
import { slideSize } from '../pipeline/print/print-pages.js';
import type { RunBrowser } from '../browser/run-browser.js';
import { unsetProblems, type SetFonts } from '../pipeline/fonts/unset-problems.js';

export interface LiveFit {
  /** @returns nothing where there is no browser to measure in */
  measure(
    made: MadeDeck,
    fonts: PageFonts,
    outline: Outline,
    templates: Templates,
  ): Promise<Measured | undefined>;
}

/** The fonts that the page is given. */
export interface PageFonts extends SetFonts {
  /** `@font-face` rules. */
  readonly css: string;
}

export interface Measured {
  readonly densities: Densities;
  /** Slides that no density holds. */
  readonly overflows: readonly Problem[];
  /** Text that its faces cannot draw, and that nothing has told of before. */
  readonly unset: readonly Problem[];
}

/** @param failed is told once why nothing is measured */
export function liveFit(browser: RunBrowser | undefined, failed: (error: EnvironmentError) => void): LiveFit {
  const open: { page?: PageHandle; head?: string; given?: boolean } = {};
  const files = new Map<PictureAddress, Picture>();

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
    async measure(made, fonts, outline, templates) {
      if (browser === undefined || open.given) return undefined;
      try {
        return await browser.survive(async () => {
          const page = await openPage(`${fonts.css}\n${made.rendered.css}`, made, templates);
          try {
            keepOnly(files, made.pictures);
            const slides = undensed(made.rendered.slides).join('\n');
            await page.evaluate(putSlides, slides, made.deck.lang);
            const { value, problems } = await fitSlides(page, made.deck, outline);
            const unset = await unsetProblems([page], fonts, outline);
            return { densities: value, overflows: problems, unset };
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
function keepOnly(files: Map<PictureAddress, Picture>, pictures: MadeDeck['pictures']): void {
  files.clear();
  for (const [address, picture] of pictures) files.set(address, picture);
}

/** Fitting starts from the most open density. */
function undensed(slides: readonly string[]): readonly string[] {
  return slides.map((slide) => withDensity(slide, 0));
}

/** A density is a class of its slide and nothing else. */
function withDensity(slide: string, density: number): string {
  return slide.replace(/(class="[^"]*?\bdensity-)\d/, `$1${density}`);
}

/** The same deck with its slides at these densities; the very same if they are. */
export function denser(made: MadeDeck, densities: Densities): MadeDeck {
  const { deck, rendered } = made;
  const slides = deck.slides.map(({ id, density }, index) =>
    withDensity(rendered.slides[index] ?? '', densities.get(id) ?? density),
  );
  const isSame = slides.every((slide, index) => slide === rendered.slides[index]);
  return isSame ? made : { ...made, rendered: { ...rendered, slides } };
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
