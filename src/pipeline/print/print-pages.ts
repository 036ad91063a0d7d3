/**
 * The pages of the browser that a deck is printed from. They are opened together, before it is known whether the
 * slides fit as they are: mostly they do, and while one page loads so does the other.
 */
import type { Format } from '../workshop/build-options.js';
import type { BrowserHandle } from '../../browser/open-browser.js';
import type { PageHandle } from '../../browser/page/page-handle.js';
import { held } from '../../async/held.js';
import type { Ratio } from '../../model/outline.js';
import { prepareToFinish } from '../../pdf/finish-pdf.js';
import { templateHandout } from '../../template/pages/template-handout.js';
import { templatePrint } from '../../template/pages/template-print.js';
import type { DeckFonts } from '../fonts/deck-fonts.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { MadeDeck } from '../compose/make-deck.js';
import type { Workshop } from '../workshop/workshop.js';

export interface PrintPages {
  /** The slides, one below the other. */
  readonly slides: PageHandle;
  /** The handout as it was opened ahead, where one is printed. */
  readonly handoutAhead: Promise<PageHandle> | undefined;
  /** The handout of these slides: the page that was opened ahead, or another if they have become denser. */
  handout(printable: Printable): Promise<PageHandle>;
  close(): Promise<void>;
}

/** A deck, and the fonts for it. */
export interface Printable {
  readonly made: MadeDeck;
  readonly fonts: DeckFonts;
}

const PRINTED: readonly Format[] = ['pdf', 'handout'];

export async function openPrintPages(
  printable: Printable,
  loaded: LoadedOutline,
  browser: BrowserHandle,
  workshop: Workshop,
): Promise<PrintPages> {
  const slides = held(openSlides(printable, browser, workshop));
  const handouts = new Map<MadeDeck, Promise<PageHandle>>();
  const handout = ({ made, fonts }: Printable): Promise<PageHandle> => {
    const opened = handouts.get(made);
    if (opened !== undefined) return opened;
    const opening = held(openHandout({ made, fonts }, loaded, browser, workshop));
    handouts.set(made, opening);
    return opening;
  };
  const close = async (): Promise<void> => {
    const opened = [slides, ...handouts.values()];
    await Promise.all(opened.map(async (page) => (await page.catch(() => undefined))?.close()));
  };
  const printed = workshop.dry ? [] : workshop.options.formats.filter((format) => PRINTED.includes(format));
  const handoutAhead = printed.includes('handout') ? held(handout(printable)) : undefined;
  try {
    if (printed.length > 0) await prepareToFinish();
    return { slides: await slides, handoutAhead, handout, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openSlides(
  { made, fonts }: Printable,
  browser: BrowserHandle,
  { resources }: Workshop,
): Promise<PageHandle> {
  const css = `${fonts.print}\n${made.rendered.css}`;
  return browser.openPage({
    html: templatePrint(made.deck, made.rendered.slides, css, resources.templates),
    files: made.pictures,
    viewport: slideSize(made.deck.ratio),
  });
}

function openHandout(
  { made, fonts }: Printable,
  loaded: LoadedOutline,
  browser: BrowserHandle,
  workshop: Workshop,
): Promise<PageHandle> {
  const html = handoutHtml(made, loaded, workshop, fonts.print);
  return browser.openPage({
    html,
    files: made.pictures,
    viewport: { width: 800, height: 1100 },
    media: 'print',
  });
}

/** @param fontCss the fonts' rules; without them the page tells which characters it needs */
export function handoutHtml(
  made: MadeDeck,
  loaded: LoadedOutline,
  { options, resources }: Pick<Workshop, 'options' | 'resources'>,
  fontCss: string,
): string {
  const rendered = { slides: made.rendered.slides, css: `${fontCss}\n${made.rendered.css}` };
  const layout = { layout: options.handout, paper: options.paper, notes: options.handoutNotes };
  return templateHandout(
    made.deck,
    rendered,
    layout,
    resources.templates,
    loaded.locale,
    resources.files,
    loaded.breaks,
  );
}

/** In CSS pixels, as the themes declare it. */
export function slideSize(ratio: Ratio): { readonly width: number; readonly height: number } {
  return { width: ratio === '16:9' ? 1280 : 960, height: 720 };
}
