/**
 * The pages of the browser that a deck is measured in and printed from. They are opened together, before it is known
 * whether the slides fit as they are: mostly they do, and while one page loads so does the other.
 */
import type { BrowserHandle } from '../../browser/open-browser.js';
import type { PageHandle } from '../../browser/page/page-handle.js';
import { held } from '../../async/held.js';
import type { Ratio } from '../../model/outline.js';
import { prepareToFinish } from '../../pdf/finish-pdf.js';
import type { StepPicture } from '../../render/expand-steps.js';
import { stepsCss, templatePrint } from '../../template/pages/template-print.js';
import type { ComposedDeck } from '../compose/compose-deck.js';
import { handoutHtml } from '../compose/handout-html.js';
import type { MadeDeck } from '../compose/make-deck.js';
import type { Format } from '../workshop/build-options.js';
import type { Workshop } from '../workshop/workshop.js';

export interface DeckPages {
  /** The slides, one below the other. */
  readonly slides: PageHandle;
  /** The handout as it was opened ahead, where one is printed. */
  readonly handoutAhead: Promise<PageHandle> | undefined;
  /** The handout of these slides: the page that was opened ahead, or another where it shows that they have become denser. */
  handout(printed: Printed): Promise<PageHandle>;
  /** These slides, a picture for each step. */
  steps(printed: Printed, pictures: readonly StepPicture[]): Promise<PageHandle>;
  close(): Promise<void>;
}

type Printed = Pick<ComposedDeck, 'loaded' | 'made' | 'fonts'>;

const PRINTED: readonly Format[] = ['pdf', 'handout'];

export async function openDeckPages(
  deck: Printed,
  browser: BrowserHandle,
  workshop: Workshop,
): Promise<DeckPages> {
  const slides = held(openSlides(deck, deck.made.rendered.slides, '', browser, workshop));
  const ofSteps: Promise<PageHandle>[] = [];
  const handouts = new Map<string, Promise<PageHandle>>();
  const handout = ({ loaded, made, fonts }: Printed): Promise<PageHandle> => {
    const html = handoutHtml(made, loaded, workshop, fonts.print);
    const opened = handouts.get(html);
    if (opened !== undefined) return opened;
    const opening = held(openHandout(html, made.pictures, browser));
    handouts.set(html, opening);
    return opening;
  };
  const steps = (printed: Printed, pictures: readonly StepPicture[]): Promise<PageHandle> => {
    const css = stepsCss(workshop.resources.files);
    const html = pictures.map((picture) => picture.html);
    const opening = held(openSlides(printed, html, css, browser, workshop));
    ofSteps.push(opening);
    return opening;
  };
  const close = async (): Promise<void> => {
    const opened = [slides, ...ofSteps, ...handouts.values()];
    await Promise.all(opened.map(async (page) => (await page.catch(() => undefined))?.close()));
  };
  const printed = workshop.dry ? [] : workshop.options.formats.filter((format) => PRINTED.includes(format));
  const handoutAhead = printed.includes('handout') ? held(handout(deck)) : undefined;
  try {
    if (printed.length > 0) await prepareToFinish();
    return { slides: await slides, handoutAhead, handout, steps, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openSlides(
  { made, fonts }: Printed,
  pictures: readonly string[],
  more: string,
  browser: BrowserHandle,
  { resources }: Workshop,
): Promise<PageHandle> {
  const css = `${fonts.print}\n${made.rendered.css}${more}`;
  return browser.openPage({
    html: templatePrint(made.deck, pictures, css, resources.templates),
    files: made.pictures,
    viewport: slideSize(made.deck.ratio),
  });
}

function openHandout(html: string, files: MadeDeck['pictures'], browser: BrowserHandle): Promise<PageHandle> {
  return browser.openPage({ html, files, viewport: { width: 800, height: 1100 }, media: 'print' });
}

/** In CSS pixels, as the themes declare it. */
export function slideSize(ratio: Ratio): { readonly width: number; readonly height: number } {
  return { width: ratio === '16:9' ? 1280 : 960, height: 720 };
}
