/** A loaded outline in, its finished outputs out, or the problems that stand in their way. */
import { EnvironmentError } from '../model/problems/environment-error.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { composeDeck, type ComposedDeck } from './compose/compose-deck.js';
import type { LoadedOutline } from './load/load-outline.js';
import { measureDeck, type Measured } from './measure/measure-deck.js';
import { openDeckPages, type DeckPages } from './pages/open-deck-pages.js';
import { printDeck, type ProducedDeck } from './print/print-deck.js';
import { settleDeck } from './settle/settle-deck.js';
import type { Workshop } from './workshop/workshop.js';

/**
 * @param known what is wrong with the outline so far: a draft shows it on its slides
 * @throws EnvironmentError of the browser, unless the workshop says what then is not measured
 */
export async function produceDeck(
  loaded: LoadedOutline,
  known: readonly Problem[],
  workshop: Workshop,
): Promise<Checked<ProducedDeck | undefined>> {
  const produce = (): ReturnType<typeof produceDeck> => runPhases(loaded, known, workshop);
  if (workshop.browser === undefined) return produce();
  try {
    return await workshop.browser.survive(produce);
  } catch (error) {
    if (workshop.unmeasured === undefined || !isOfBrowser(error)) throw error;
    workshop.unmeasured(error);
    return runPhases(loaded, known, { ...workshop, browser: undefined });
  }
}

/** Also when there is no room for its temporary files: nothing else of a check needs any. */
const isOfBrowser = (error: unknown): error is EnvironmentError =>
  error instanceof EnvironmentError &&
  (error.code.startsWith('browser-') || error.code === 'temp-unwritable');

/** Compose, measure, settle, print. With an error nothing is printed, unless a draft was asked for. */
async function runPhases(
  loaded: LoadedOutline,
  known: readonly Problem[],
  workshop: Workshop,
): Promise<Checked<ProducedDeck | undefined>> {
  const composed = await composeDeck(loaded, known, workshop);
  return withPages(composed, workshop, async (pages) => {
    const { settings, overflows, unset } = await measure(composed, pages);
    const problems = [...composed.problems, ...unset, ...overflows];
    const isFaulty = problems.some(({ severity }) => severity === 'error');
    if (workshop.dry || (isFaulty && !workshop.options.draft)) return { value: undefined, problems };
    const settled = (deck: ComposedDeck): ComposedDeck => ({
      ...deck,
      made: settleDeck(deck.made, settings),
    });
    if (!isFaulty) return { value: await printDeck(settled(composed), pages, workshop), problems };
    // Each faulty slide of a draft says what is wrong, in letters that the outline need not have.
    const marked = settled(await composeDeck(loaded, known, workshop, problems));
    const value = await withPages(marked, workshop, (own) => printDeck(marked, own, workshop));
    return { value, problems };
  });
}

/** Nothing is measured where there is no browser to measure in. */
async function measure(composed: ComposedDeck, pages: DeckPages | undefined): Promise<Measured> {
  if (pages === undefined) return { settings: new Map(), overflows: [], unset: [] };
  return measureDeck(composed, { slides: pages.slides, other: pages.handoutAhead });
}

async function withPages<T>(
  deck: ComposedDeck,
  workshop: Workshop,
  use: (pages: DeckPages | undefined) => Promise<T>,
): Promise<T> {
  const browser = await workshop.browser?.get();
  if (browser === undefined) return use(undefined);
  const pages = await openDeckPages(deck, browser, workshop);
  try {
    return await use(pages);
  } finally {
    await pages.close();
  }
}
