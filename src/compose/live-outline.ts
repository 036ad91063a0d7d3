/** One outline of a live talk: each time it is read anew, a deck that is shown, or what is wrong with it. */
import { plainText } from '../model/inline.js';
import type { LiveDeck, LiveSlide } from '../model/live-deck.js';
import type { Problem } from '../model/problem.js';
import type { Environment } from '../environment.js';
import { paceWords } from '../rehearse/pace-words.js';
import { planPace } from '../rehearse/plan-pace.js';
import { talkName } from '../template/template-index.js';
import type { Densities } from '../fit/fit-slides.js';
import { glyphProblems } from './glyph-problems.js';
import { liveFit, withDensity, type LiveFit } from './live-fit.js';
import { liveFonts, type LiveFonts, type LivePages } from './live-fonts.js';
import { loadOutline, type LoadedOutline } from './load-outline.js';
import { locateSections } from './locate-sections.js';
import { makeDeck, type MadeDeck } from './make-deck.js';
import { outlineFiles } from './outline-files.js';
import type { Workshop } from './workshop.js';

export interface LiveOutline {
  readonly path: string;
  readonly stem: string;
  /** Reads it anew and tells what came of it; may tell more than once, each time better. */
  update(workshop: Workshop): Promise<void>;
  /** Absolute paths of the files that its deck is made from. */
  files(): readonly string[];
}

export interface LiveEvents {
  readonly deck: (deck: LiveDeck) => void;
  readonly problems: (stem: string, problems: readonly Problem[], texts: ReadonlyMap<string, string>) => void;
  /** The browser cannot be used: nothing is measured. */
  readonly unmeasured: (error: Error) => void;
}

/** How long a version waits for its slides to be measured before it is shown as it is. */
const PATIENCE_MS = 80;

export function liveOutline(
  path: string,
  stem: string,
  first: Workshop,
  environment: Environment,
  events: LiveEvents,
): LiveOutline {
  const fonts = liveFonts(first.fontFolders);
  const fit = liveFit(first.browser, events.unmeasured);
  const kept = { densities: new Map() as Densities, revision: 0, files: [] as readonly string[] };

  const publish = (made: MadeDeck, loaded: LoadedOutline): void => {
    kept.revision += 1;
    events.deck(liveDeck(made, loaded, fonts.css(), kept.revision));
  };

  return {
    path,
    stem,
    files: () => kept.files,
    async update(workshop) {
      const { options, resources } = workshop;
      const { loaded, problems, text } = await loadOutline(path, resources.files, options, environment);
      const tell = (found: readonly Problem[]): void => events.problems(stem, found, new Map([[path, text]]));
      if (loaded === undefined) return tell(problems);
      kept.files = outlineFiles(loaded.outline);
      const known = locateSections(problems, loaded.outline);
      if (hasErrors(known) && !options.draft) return tell(known);
      const made = makeDeck(loaded, resources, kept.densities, hasErrors(known) ? known : []);
      const pages = pagesOf(made, loaded);
      if (kept.revision === 0) await fonts.grow(pages, loaded.fonts);
      await show({ made, loaded, pages, workshop, known, tell });
    },
  };

  async function show(version: Version): Promise<void> {
    const measuring = measure(version, fit, fonts);
    const early = await Promise.race([measuring, wait(PATIENCE_MS)]);
    if (early === undefined || early.problems.length === 0)
      publish(denser(version.made, early?.densities ?? kept.densities), version.loaded);
    tellAll(version, early?.problems ?? []);
    const isComplete = fonts.suffice(version.pages, version.loaded.fonts);
    if (early !== undefined && isComplete) return void (kept.densities = early.densities ?? kept.densities);
    await measuring;
    if (!isComplete) await fonts.grow(version.pages, version.loaded.fonts);
    const { densities, problems } = await measure(version, fit, fonts);
    kept.densities = densities ?? kept.densities;
    if (problems.length === 0 || version.workshop.options.draft)
      publish(denser(version.made, kept.densities), version.loaded);
    tellAll(version, problems);
  }

  function tellAll({ known, tell, loaded }: Version, fitProblems: readonly Problem[]): void {
    tell([...known, ...glyphProblems(fonts.missing(), loaded.outline), ...fitProblems]);
  }
}

/** One reading of the outline on its way to the screen. */
interface Version {
  readonly made: MadeDeck;
  readonly loaded: LoadedOutline;
  readonly pages: LivePages;
  readonly workshop: Workshop;
  readonly known: readonly Problem[];
  readonly tell: (problems: readonly Problem[]) => void;
}

interface Measured {
  readonly densities: Densities | undefined;
  readonly problems: readonly Problem[];
}

async function measure(
  { made, loaded, workshop }: Version,
  fit: LiveFit,
  fonts: LiveFonts,
): Promise<Measured> {
  const found = await fit.measure(made, fonts.css(), loaded.outline, workshop.resources.templates);
  return { densities: found?.value, problems: found?.problems ?? [] };
}

function wait(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms).unref());
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The same deck with its slides at these densities. */
function denser(made: MadeDeck, densities: Densities): MadeDeck {
  const slides = made.deck.slides.map(({ id, density }, index) =>
    withDensity(made.rendered.slides[index] ?? '', densities.get(id) ?? density),
  );
  return { ...made, rendered: { ...made.rendered, slides } };
}

function pagesOf({ deck, rendered, theme }: MadeDeck, { locale }: LoadedOutline): LivePages {
  const notes = [...deck.slides.flatMap((slide) => slide.notes), ...Object.values(paceWords(locale))];
  return { slides: rendered.slides, themeCss: theme.css, notes };
}

function liveDeck(
  { deck, rendered }: MadeDeck,
  { locale }: LoadedOutline,
  fontCss: string,
  revision: number,
): LiveDeck {
  const { stem, lang } = deck;
  return {
    ...{
      stem,
      talk: talkName(deck),
      lang,
      title: plainText(deck.title),
      revision,
      fontCss,
      css: rendered.css,
    },
    plan: { ...planPace(deck), words: paceWords(locale) },
    slides: deck.slides.map(({ id, headline, notes }, index): LiveSlide => {
      const html = rendered.slides[index] ?? '';
      const fragments = html.match(/data-marpit-fragment=/g)?.length ?? 0;
      return { id, headline: plainText(headline), html, fragments, notes };
    }),
  };
}
