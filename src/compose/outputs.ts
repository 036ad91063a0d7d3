/** Every kind of output, each with the end of its name and how it is made: to add one, add a row. */
import type { Format } from '../build-options.js';
import { finishPdf } from '../pdf/finish-pdf.js';
import { plainText } from '../model/inline.js';
import { speakerNotes } from '../template/speaker-notes.js';
import { templateHandout } from '../template/template-handout.js';
import { templatePlayer } from '../template/template-player.js';
import type { PrintedProduction, Production } from './production.js';

export type Output =
  | { readonly suffix: string; readonly browser: false; make(production: Production): string }
  | { readonly suffix: string; readonly browser: true; make(production: PrintedProduction): Promise<Uint8Array> };

export const OUTPUTS: Readonly<Record<Format, Output>> = {
  md: { suffix: '.md', browser: false, make: ({ made }) => made.markdown },
  html: { suffix: '.html', browser: false, make: (production) => playerPage(production, 'screen') },
  presenter: {
    suffix: '.presenter.html',
    browser: false,
    make: (production) => playerPage(production, 'presenter'),
  },
  notes: { suffix: '.notes.txt', browser: false, make: ({ made }) => speakerNotes(made.deck) },
  theme: { suffix: '.theme.css', browser: false, make: ({ made, fonts }) => `${made.theme.css}\n${fonts.screen}` },
  pdf: { suffix: '.pdf', browser: true, make: printSlides },
  handout: { suffix: '.handout.pdf', browser: true, make: printHandout },
  png: { suffix: '.png', browser: true, make: pictureCover },
};

function playerPage({ made, fonts, resources }: Production, copy: 'screen' | 'presenter'): string {
  const content = {
    player: resources.player,
    slides: made.rendered.slides,
    css: `${fonts[copy]}\n${made.rendered.css}`,
    notes: copy === 'presenter',
  };
  return templatePlayer(made.deck, content, resources.templates);
}

async function printSlides({ slidesPage, made, facts }: PrintedProduction): Promise<Uint8Array> {
  const bookmarks = made.deck.slides.map(({ headline, page }) => ({ title: plainText(headline), page }));
  return finishPdf(await slidesPage.pdf(), { ...facts, bookmarks });
}

async function printHandout(production: PrintedProduction): Promise<Uint8Array> {
  const { browser, facts } = production;
  const page = await browser.openPage({ html: handoutPage(production), viewport: { width: 800, height: 1100 }, media: 'print' });
  try {
    return await finishPdf(await page.pdf(), facts);
  } finally {
    await page.close();
  }
}

/** @param css the fonts' rules come first; without them it tells which characters the handout needs */
export function handoutPage({ made, fonts, loaded, resources, options }: Omit<Production, 'facts'>): string {
  const rendered = { slides: made.rendered.slides, css: `${fonts.print}\n${made.rendered.css}` };
  const layout = { layout: options.handout, paper: options.paper, notes: options.handoutNotes };
  return templateHandout(made.deck, rendered, layout, resources.templates, loaded.locale, resources.files);
}

async function pictureCover({ slidesPage, made }: PrintedProduction): Promise<Uint8Array> {
  return slidesPage.screenshot({ x: 0, y: 0, ...slideSize(made.deck.ratio) });
}

/** In CSS pixels, as the themes declare it. */
export function slideSize(ratio: '16:9' | '4:3'): { readonly width: number; readonly height: number } {
  return { width: ratio === '16:9' ? 1280 : 960, height: 720 };
}
