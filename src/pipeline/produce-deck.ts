/** A loaded outline in, its finished outputs out, or the problems that stand in their way. */
import type { BrowserHandle } from '../browser/open-browser.js';
import { fitSlides, type Densities } from '../fit/fit-slides.js';
import type { AddedFont } from '../fonts/index.js';
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Artifact } from '../model/artifact.js';
import type { Deck } from '../model/deck.js';
import type { Locale } from '../model/locale.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { deckFonts, type DeckFonts } from './fonts/deck-fonts.js';
import { glyphProblems } from './fonts/glyph-problems.js';
import { locateSections } from './compose/locate-sections.js';
import { paceWords } from '../rehearse/pace-words.js';
import type { LoadedOutline } from './load/load-outline.js';
import { contextTexts } from './compose/quote-contexts.js';
import { makeDeck, type MadeDeck } from './compose/make-deck.js';
import { OUTPUTS, pictureCover, type Production } from './outputs/outputs.js';
import { pdfFacts } from './print/pdf-facts.js';
import { handoutHtml, openPrintPages, type Printable, type PrintPages } from './print/print-pages.js';
import { unsetProblems } from './fonts/unset-problems.js';
import type { Workshop } from './workshop/workshop.js';

/** What came of an outline. */
export interface ProducedDeck {
  readonly deck: Deck;
  readonly locale: Locale;
  readonly artifacts: readonly Artifact[];
  /** What its words need besides our own. */
  readonly fonts: readonly AddedFont[];
  /** A picture of the first slide, as PNG, if it was asked for and there was a browser to take it. */
  readonly cover: Uint8Array | undefined;
}

/**
 * @param known what is wrong with the outline so far: a draft shows it on its slides
 * @throws EnvironmentError of the browser, unless the workshop says what then is not measured
 */
export async function produceDeck(
  loaded: LoadedOutline,
  known: readonly Problem[],
  workshop: Workshop,
): Promise<Checked<ProducedDeck | undefined>> {
  const produce = (): ReturnType<typeof produceDeck> => produceOnce(loaded, known, workshop);
  if (workshop.browser === undefined) return produce();
  try {
    return await workshop.browser.survive(produce);
  } catch (error) {
    if (workshop.unmeasured === undefined || !isOfBrowser(error)) throw error;
    workshop.unmeasured(error);
    return produceOnce(loaded, known, { ...workshop, browser: undefined });
  }
}

/** Also when there is no room for its temporary files: nothing else of a check needs any. */
const isOfBrowser = (error: unknown): error is EnvironmentError =>
  error instanceof EnvironmentError &&
  (error.code.startsWith('browser-') || error.code === 'temp-unwritable');

async function produceOnce(
  loaded: LoadedOutline,
  known: readonly Problem[],
  workshop: Workshop,
): Promise<Checked<ProducedDeck | undefined>> {
  const made = makeDeck(loaded, workshop.resources, new Map(), []);
  const { outline } = loaded;
  const fonts = await fontsFor(made, loaded, workshop);
  const first = { made, fonts };
  const found = [...known, ...glyphProblems(fonts.lacks, outline)];
  const problems = locateSections(found, loaded.outline);
  const browser = await workshop.browser?.get();
  if (browser === undefined) return finish(first, loaded, problems, new Map(), workshop);
  const pages = await openPrintPages(first, loaded, browser, workshop);
  try {
    const fit = await fitSlides(pages.slides, made.deck, loaded.outline);
    const printed = pages.handoutAhead ? [pages.slides, await pages.handoutAhead] : [pages.slides];
    const unset = locateSections(await unsetProblems(printed, fonts, outline), outline);
    const all = [...problems, ...unset, ...fit.problems];
    return await finish(first, loaded, all, fit.value, workshop, { browser, pages });
  } finally {
    await pages.close();
  }
}

/** With an error nothing is made, unless a draft was asked for; then each faulty slide says so. */
async function finish(
  { made: first, fonts: firstFonts }: Printable,
  loaded: LoadedOutline,
  problems: readonly Problem[],
  densities: Densities,
  workshop: Workshop,
  fitted?: { readonly browser: BrowserHandle; readonly pages: PrintPages },
): Promise<Checked<ProducedDeck | undefined>> {
  const { options, resources, sourceDateEpoch, covers, dry } = workshop;
  const faulty = problems.some(({ severity }) => severity === 'error');
  if (dry || (faulty && !options.draft)) return { value: undefined, problems };
  const unchanged = !faulty && [...densities.values()].every((density) => density === 0);
  const made = unchanged ? first : makeDeck(loaded, resources, densities, faulty ? problems : []);
  // The slides of a faulty draft say what is wrong, in letters that the outline need not have.
  const fonts = faulty ? await fontsFor(made, loaded, workshop) : firstFonts;
  const production = {
    loaded,
    made,
    fonts,
    resources,
    options,
    facts: pdfFacts(first.deck, loaded.outline.meta.date, sourceDateEpoch),
  };
  if (!faulty || fitted === undefined)
    return { value: await makeOutputs(production, fitted?.pages, covers), problems };
  // The page that was measured does not show the faults.
  const pages = await openPrintPages(production, loaded, fitted.browser, workshop);
  try {
    return { value: await makeOutputs(production, pages, covers), problems };
  } finally {
    await pages.close();
  }
}

async function makeOutputs(
  production: Production,
  pages: PrintPages | undefined,
  wantsCover: boolean,
): Promise<ProducedDeck> {
  const { made, options, loaded } = production;
  const artifacts = await Promise.all(
    options.formats.map(async (format) => {
      const { suffix, make } = OUTPUTS[format];
      const bytes = await make(production, pages);
      return { name: made.deck.stem + suffix, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
    }),
  );
  const cover = pages && wantsCover ? await pictureCover(production, pages) : undefined;
  return { deck: made.deck, locale: loaded.locale, artifacts, fonts: loaded.fonts, cover };
}

function fontsFor(made: MadeDeck, loaded: LoadedOutline, workshop: Workshop): Promise<DeckFonts> {
  return deckFonts(pagesOf(made, loaded, workshop), loaded.fonts, workshop.fontFolders);
}

function pagesOf(made: MadeDeck, loaded: LoadedOutline, workshop: Workshop): Parameters<typeof deckFonts>[0] {
  const { options } = workshop;
  const { deck, rendered, theme } = made;
  return {
    slides: [...rendered.slides, theme.css],
    notes: options.formats.includes('presenter')
      ? [...deck.slides.flatMap(({ notes }) => notes), ...Object.values(paceWords(loaded.locale))]
      : [],
    contexts: options.formats.includes('presenter') ? contextTexts(loaded) : [],
    handout: options.formats.includes('handout') ? [handoutHtml(made, loaded, workshop, '')] : [],
  };
}
