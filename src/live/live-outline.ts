/** One outline of a live talk: each time it is read anew, a deck that is shown, or what is wrong with it. */
import { setImmediate as otherEvents } from 'node:timers/promises';
import type { OwnWorkspace } from '../api/workspace.js';
import type { SlideSettings } from '../fit/fit-slides.js';
import type { LiveDeck } from '../model/live/live-deck.js';
import type { Problem } from '../model/problems/problem.js';
import { deckWords } from '../pipeline/compose/deck-words.js';
import { fontNeeds, type FontNeeds } from '../pipeline/fonts/font-needs.js';
import { glyphProblems } from '../pipeline/fonts/glyph-problems.js';
import type { Measured } from '../pipeline/measure/measure-deck.js';
import { settleDeck } from '../pipeline/settle/settle-deck.js';
import { liveDeck } from './live-deck.js';
import { liveFit } from './live-fit.js';
import { liveFonts } from './live-fonts.js';
import type { LoadedOutline } from '../pipeline/load/load-outline.js';
import { locateSections } from '../pipeline/compose/locate-sections.js';
import { makeDeck, type MadeDeck } from '../pipeline/compose/make-deck.js';
import { outlineFiles } from '../pipeline/load/outline-files.js';
import type { Workshop } from '../pipeline/workshop/workshop.js';

export interface LiveOutline {
  readonly path: string;
  readonly stem: string;
  /** Reads it anew and tells what came of it. */
  update(): Promise<void>;
  /** Puts right what was shown in haste: measures its slides, gives its new characters their fonts. */
  refine(): Promise<void>;
  /** Absolute paths of the files that its deck is made from. */
  files(): readonly string[];
}

/** One that can say what became of it. */
export interface ComposedOutline extends LiveOutline {
  /** As it was read last; undefined where that was not finished, or its slides could not be measured. */
  settled(): SettledOutline | undefined;
}

/** What came of reading an outline and making its deck: enough to show it again. Plain data. */
export interface SettledOutline {
  /** Of the outline, for code frames. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Absolute paths of the files that its deck is made from. */
  readonly files: readonly string[];
  /** Absent where problems keep it from being shown. */
  readonly shown: ShownDeck | undefined;
}

interface ShownDeck {
  readonly deck: LiveDeck;
  readonly settings: SlideSettings;
  /** Whether slides overflowed, or text could not be set, when they were measured. */
  readonly faulty: boolean;
}

export interface LiveEvents {
  readonly deck: (deck: LiveDeck) => void;
  readonly problems: (stem: string, problems: readonly Problem[], texts: ReadonlyMap<string, string>) => void;
  /** The browser cannot be used: nothing is measured. */
  readonly unmeasured: (error: Error) => void;
}

/** One reading of the outline on its way to the screen. */
interface Version {
  readonly made: MadeDeck;
  readonly loaded: LoadedOutline;
  readonly workshop: Workshop;
  /** Asked once it is shown. */
  readonly needs: () => FontNeeds;
  readonly tell: (problems: readonly Problem[]) => void;
}

interface Kept {
  settings: SlideSettings;
  revision: number;
  files: readonly string[];
  /** The version that is shown and not yet measured. */
  rough?: Version | undefined;
  /** What is shown, and the last that was good in every way. */
  deck?: LiveDeck;
  good?: LiveDeck | undefined;
  /** Whether slides overflowed, or text could not be set, the last time they were measured. */
  faulty: boolean;
  /** Whether what is shown was measured at all. */
  isMeasured: boolean;
  text: string;
  /** Absent until the version that was read last is settled. */
  problems?: readonly Problem[] | undefined;
}

/**
 * @param ended nothing heavy is begun any more after it: whoever stops us waits for what blocks the process
 * @param before what is shown of it already
 */
export function liveOutline(
  path: string,
  stem: string,
  workspace: OwnWorkspace,
  events: LiveEvents,
  ended: AbortSignal,
  before?: SettledOutline,
): ComposedOutline {
  const { fontFolders, browser } = workspace.workshop();
  const fonts = liveFonts(fontFolders, before?.shown?.deck.fontCss);
  const fit = liveFit(browser, events.unmeasured);
  const kept = startFrom(before);

  return {
    path,
    stem,
    files: () => kept.files,
    refine,
    settled() {
      const { text, problems, files, deck, settings, faulty } = kept;
      if (problems === undefined || (deck !== undefined && !kept.isMeasured)) return undefined;
      return { text, problems, files, shown: deck && { deck, settings, faulty } };
    },
    async update() {
      const workshop = workspace.workshop();
      const { options, resources, packTheme } = workshop;
      const { loaded, problems, text } = await workspace.read(path);
      const texts = new Map([[path, text]]);
      Object.assign(kept, { text, problems: undefined });
      const tell = (found: readonly Problem[]): void => {
        kept.problems = found;
        events.problems(stem, found, texts);
      };
      if (loaded === undefined) {
        tell(problems);
        return;
      }
      kept.files = [...outlineFiles(loaded.outline), ...loaded.settings];
      const known = locateSections(problems, loaded.outline);
      if (hasErrors(known) && !options.draft) {
        tell(known);
        return;
      }
      if (await hasEnded()) return;
      const made = await makeDeck(loaded, resources, packTheme, hasErrors(known) ? known : []);
      let found: FontNeeds | undefined;
      const needs = (): FontNeeds =>
        (found ??= fontNeeds(deckWords(made, loaded, { presenter: true }), loaded.fonts, loaded.faces));
      await show({ made, loaded, workshop, needs, tell: (more) => tell([...known, ...more]) });
    },
  };

  /**
   * Measuring, and cutting fonts, would be felt: what is new is shown as the last version was measured, and put
   * right after. Where something was wrong the last time it may be again, so that such a version is measured first.
   */
  async function show(version: Version): Promise<void> {
    kept.rough = version;
    if (kept.revision === 0 || kept.faulty) return refine();
    publish(version);
    version.tell(knownLacks(version));
  }

  /** Of fonts that are still to be made nothing is known. */
  function knownLacks({ needs, loaded }: Version): readonly Problem[] {
    return fonts.suffice(needs()) ? glyphProblems(fonts.setFor(needs()).lacks, loaded.outline) : [];
  }

  /** Hears a signal that came while something blocked the process. */
  async function hasEnded(): Promise<boolean> {
    await otherEvents();
    return ended.aborted;
  }

  async function refine(): Promise<void> {
    const version = kept.rough;
    if (version === undefined || (await hasEnded())) return;
    const needs = version.needs();
    const fontsSuffice = fonts.suffice(needs);
    if (!fontsSuffice) await fonts.grow(needs);
    const measured = await measure(version);
    // Another version has come meanwhile: it will be refined itself.
    if (kept.rough !== version) return;
    delete kept.rough;
    const { overflows = [], unset = [] } = measured ?? {};
    if (hasErrors(overflows) && !version.workshop.options.draft) restore();
    else {
      if (!fontsSuffice || !isShown(version)) publish(version);
      kept.good = kept.deck;
    }
    version.tell([...knownLacks(version), ...overflows, ...unset]);
  }

  async function measure({ made, loaded, needs, workshop }: Version): Promise<Measured | undefined> {
    const version = { loaded, made, fonts: { ...fonts.setFor(needs()), css: fonts.css() } };
    const measured = await fit.measure(version, workshop.resources.templates);
    kept.isMeasured = measured !== undefined;
    if (measured === undefined) return undefined;
    kept.settings = measured.settings;
    kept.faulty = hasErrors([...measured.overflows, ...measured.unset]);
    return measured;
  }

  function isShown({ made }: Version): boolean {
    const { slides } = settleDeck(made, kept.settings).rendered;
    return (
      slides.length === kept.deck?.slides.length &&
      kept.deck.slides.every(({ html }, index) => html === slides[index])
    );
  }

  function publish({ made, loaded, workshop }: Version): void {
    kept.revision += 1;
    const { templates } = workshop.resources;
    kept.deck = liveDeck(settleDeck(made, kept.settings), loaded, templates, fonts.css(), kept.revision);
    events.deck(kept.deck);
  }

  /** What was shown in haste turned out not to fit. */
  function restore(): void {
    if (kept.good === undefined || kept.good === kept.deck) return;
    kept.revision += 1;
    kept.good = kept.deck = { ...kept.good, revision: kept.revision };
    events.deck(kept.deck);
  }
}

function startFrom(before: SettledOutline | undefined): Kept {
  const { text = '', files = [], shown } = before ?? {};
  const { deck, settings = new Map(), faulty = false } = shown ?? {};
  const start = { text, files, settings, faulty, isMeasured: false };
  return deck === undefined
    ? { ...start, revision: 0 }
    : { ...start, revision: deck.revision, deck, good: deck };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
