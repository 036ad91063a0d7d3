/** How every kind of output is made: to add one, add a row here and in `output-facts.ts`. */
import { themeFile } from '../../looks/theme.js';
import type { Format } from '../workshop/build-options.js';
import type { Slide } from '../../model/deck.js';
import type { PageHandle, ScreenshotKind } from '../../browser/page/page-handle.js';
import { loadMarginFacesInPage } from '../../fit/load-margin-faces.js';
import { settleDrawingsInPage } from '../../fit/settle-drawings.js';
import { settleHyphensInPage } from '../../fit/settle-hyphens.js';
import { finishPdf } from '../../pdf/finish-pdf.js';
import { plainText } from '../../model/inline.js';
import { expandSteps } from '../../render/expand-steps.js';
import { embedPictures } from '../../template/pages/embed-pictures.js';
import { makePptx } from '../../pptx/make-pptx.js';
import { slideNotes, speakerNotes } from '../../template/deck/speaker-notes.js';
import { templateFile } from '../../read/template-file.js';
import { stageCss } from '../../template/pages/stage-css.js';
import { templatePlayer, type PlayerContent } from '../../template/pages/template-player.js';
import { paceWords } from '../../rehearse/pace-words.js';
import { planPace } from '../../rehearse/plan-pace.js';
import type { BuildOptions } from '../workshop/build-options.js';
import type { PdfFacts } from '../../pdf/facts/pdf-facts.js';
import type { PrintedPage } from '../../pdf/facts/printed-page.js';
import type { DeckFonts } from '../fonts/deck-fonts.js';
import type { LoadedOutline } from '../load/load-outline.js';
import { quoteContexts } from '../compose/quote-contexts.js';
import type { MadeDeck } from '../compose/make-deck.js';
import { slideSize, type DeckPages } from '../pages/open-deck-pages.js';
import type { Resources } from '../workshop/resources.js';
import { knownEvidence } from './known-evidence.js';
import { OUTPUT_FACTS } from './output-facts.js';

/** A deck on its way to its outputs: all that any of them is made from. */
export interface Production {
  readonly loaded: LoadedOutline;
  readonly made: MadeDeck;
  readonly fonts: DeckFonts;
  readonly resources: Resources;
  readonly options: BuildOptions;
  readonly facts: PdfFacts;
}

type MakeOutput = (production: Production, pages: DeckPages | undefined) => string | Promise<Uint8Array>;

export const OUTPUTS: Readonly<Record<Format, MakeOutput>> = {
  md: ({ made }) => embedPictures(made.markdown(made.deck), made.pictures),
  html: (production) => playerPage(production, 'screen'),
  presenter: (production) => playerPage(production, 'presenter'),
  notes: ({ made }) => speakerNotes(made.deck),
  theme: ({ made, fonts }) => `${themeFile(made.theme)}\n${fonts.screen}`,
  pdf: printed(printSlides),
  handout: printed(printHandout),
  png: printed(pictureCover),
  pptx: printed((production, pages) => editableSlides(production, pages)),
  'pptx-notes': printed((production, pages) =>
    editableSlides(production, pages, slideNotes(production.made.deck)),
  ),
};

function printed(make: (production: Production, pages: DeckPages) => Promise<Uint8Array>): MakeOutput {
  return (production, pages) => {
    if (pages === undefined) throw new Error('what is printed was asked for without a browser');
    return make(production, pages);
  };
}

function playerPage(production: Production, copy: 'screen' | 'presenter'): string {
  const { made, fonts, loaded, resources } = production;
  const content = {
    player: resources.player,
    slides: made.rendered.slides.map((slide) => embedPictures(slide, made.pictures)),
    css: `${fonts[copy]}\n${made.rendered.css}`,
    notes: false,
    stage: {
      script: resources.stageScript,
      css: stageCss(resources.files),
      stem: made.deck.stem,
      languages:
        resources.siblings?.(made.deck.stem, OUTPUT_FACTS[copy === 'screen' ? 'html' : 'presenter'].suffix) ??
        [],
    },
  };
  const whole = copy === 'screen' ? content : { ...content, ...presenterParts(content.css, production) };
  return templatePlayer(made.deck, whole, loaded.locale.context, resources.templates);
}

/** What the speaker's copy has and the audience's does not. */
function presenterParts(
  css: string,
  { made, loaded, resources }: Production,
): Pick<PlayerContent, 'css' | 'notes' | 'contexts' | 'pace'> {
  const plan = { ...planPace(made.deck), words: paceWords(loaded.locale) };
  return {
    css: `${css}\n${templateFile(resources.files, 'styles/presenter.css')}`,
    notes: true,
    contexts: quoteContexts(loaded),
    pace: { plan, script: resources.presenterScript },
  };
}

async function printSlides(production: Production, pages: DeckPages): Promise<Uint8Array> {
  const { made, facts, options } = production;
  const { slides } = pages;
  if (options.steps) return printSteps(production, pages);
  const bookmarks = made.deck.slides.map(({ headline, page }) => ({ title: plainText(headline), page }));
  return finishPdf(await printPage(slides), { ...facts, bookmarks });
}

/** Pages are called by their slide's number, and bookmarks lead to its first step. */
async function printSteps(production: Production, pages: DeckPages): Promise<Uint8Array> {
  const { made, facts } = production;
  const pictures = expandSteps(made.rendered.slides);
  const labels = pictures.map(({ page }) => page);
  const bookmarks = made.deck.slides.map(({ headline, page }) => ({
    title: plainText(headline),
    page: labels.indexOf(page) + 1,
  }));
  return finishPdf(await printPage(await pages.steps(production, pictures)), { ...facts, bookmarks, labels });
}

/** Which page a section stands on shows when it is printed: its bookmark leads to its heading. */
async function printHandout(production: Production, pages: DeckPages): Promise<Uint8Array> {
  const { made, facts } = production;
  const page = await pages.handout(production);
  await page.evaluate(settleDrawingsInPage);
  await page.evaluate(loadMarginFacesInPage);
  const bookmarks = made.deck.slides.map(({ headline }) => ({ title: plainText(headline) }));
  return finishPdf(await printPage(page), { ...facts, bookmarks });
}

async function printPage(page: PageHandle): Promise<PrintedPage> {
  await page.evaluate(settleHyphensInPage);
  const words = await page.evaluate(() => document.body.innerText);
  return { bytes: await page.pdf(), words };
}

/** @param notes of each slide, a paragraph each */
function editableSlides(
  { made, facts, loaded }: Production,
  { slides }: DeckPages,
  notes?: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const { deck, pictures } = made;
  const { author, date } = facts;
  const evidence = knownEvidence(loaded);
  return makePptx(slides, { deck, pictures, author, date, notes, evidence, size: slideSize(deck.ratio) });
}

/** The first slide as a PNG. */
export async function pictureCover({ made }: Production, { slides }: DeckPages): Promise<Uint8Array> {
  return pictureSlide({ page: 1 }, made, slides, 'png');
}

/** Slides stand one below the other. */
export async function pictureSlide(
  { page }: Pick<Slide, 'page'>,
  { deck }: MadeDeck,
  slides: PageHandle,
  kind: ScreenshotKind,
): Promise<Uint8Array> {
  const { width, height } = slideSize(deck.ratio);
  return slides.screenshot({ x: 0, y: (page - 1) * height, width, height }, kind);
}
