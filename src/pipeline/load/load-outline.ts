/** An outline in, the same with all that it names on disk out, and everything wrong with either. */
import { join } from 'node:path';
import { loadWordBreaks } from '../../languages/breaks/load-word-breaks.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Environment } from '../../environment.js';
import {
  deckFaces,
  withItalics,
  readAuthorFonts,
  readInstalledFonts,
  readLookFonts,
  type AddedFont,
  type DeckFace,
} from '../../fonts/index.js';
import type { Accent } from '../../model/deck.js';
import type { HouseStyle } from '../../model/house-style.js';
import type { Look } from '../../model/look.js';
import type { Locale } from '../../model/locale.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import { scriptOf } from '../../languages/tags/script-of.js';
import type { WordBreaksByLanguage } from '../../model/word-breaks.js';
import { emptySections } from '../../parse/empty-sections.js';
import { readSettings } from '../../settings/read-settings.js';
import { chooseAccent } from '../../looks/choose-accent.js';
import { chooseLook } from '../../looks/choose-look.js';
import { houseLook } from '../../looks/house-look.js';
import { lookFontProblems } from '../fonts/look-font-problems.js';
import { chooseLocale } from '../../plan/words/choose-locale.js';
import { packageRoot } from '../../read/package-root.js';
import { readFonts } from '../../read/read-assets.js';
import { timingProblems } from '../../rehearse/timing-problems.js';
import type { VerifiedOutline } from '../../verify/verify-texts.js';
import { readHouseFonts, withoutHouseFaces } from './house-fonts.js';
import { loadPictures, type LoadedPictures } from './load-pictures.js';
import { loadTables } from './load-tables.js';
import type { ParsedOutline } from './read-outline.js';
import { drawingWords, setDrawings } from './set-drawings.js';
import { shownWords } from '../fonts/shown-words.js';
import { readEvidence } from './read-evidence.js';
import { withHouseLogo, withHouseLook } from './with-house-style.js';
import type { Workshop } from '../workshop/workshop.js';

export interface LoadedOutline extends LoadedPictures {
  readonly outline: Outline;
  readonly locale: Locale;
  readonly look: Look;
  readonly accent: Accent | undefined;
  readonly fonts: readonly AddedFont[];
  /** Those of the look, and ours. */
  readonly faces: readonly DeckFace[];
  readonly verified: VerifiedOutline;
  readonly breaks: WordBreaksByLanguage;
  /** What its house has decided. */
  readonly style: HouseStyle;
  /** Absolute paths of the settings that it follows. */
  readonly settings: readonly string[];
}

export interface Loading {
  /** Absent when the file could not even be read. */
  readonly loaded: LoadedOutline | undefined;
  readonly problems: readonly Problem[];
}

export async function loadOutline(
  { outline: parsed, problems }: ParsedOutline,
  {
    options,
    resources: { files, origin },
    pictures: shop,
    fontFolders,
    sources,
  }: Pick<Workshop, 'options' | 'resources' | 'pictures' | 'fontFolders' | 'sources'>,
  environment: Environment,
): Promise<Loading> {
  if (parsed === undefined) return { loaded: undefined, problems };
  const tables = await loadTables(parsed, options, environment);
  const written = tables.value;
  const { value: house, problems: ofSettings } = await readSettings(written.file.folder, environment.cwd);
  const { style } = house;
  const styled = withHouseLook(written, style);
  const chosen = chooseLook(styled, files);
  const look = houseLook(withoutHouseFaces(chosen.value, style.faces), style);
  const outline = withHouseLogo(styled, style, look.value.paper);
  const [pictures, fontFiles, verified, breaks] = await Promise.all([
    loadPictures(outline, options, shop),
    readFonts(outline, options),
    readEvidence(outline, options, environment, sources),
    loadWordBreaks(shownLanguages(outline), join(packageRoot(), 'generated', 'hyphenation')),
  ]);
  const own = await readAuthorFonts(fontFiles.value);
  const locale = chooseLocale(outline, files, origin);
  const words = shownWords(outline, locale.value) + drawingWords(pictures.value);
  const places = [outline.file.folder, environment.cwd];
  const [installed, lookFonts, houseFonts] = await Promise.all([
    readInstalledFonts(words, scriptOf(outline.meta.lang), places),
    readLookFonts(look.value.faces, words, places),
    readHouseFonts(style.faces, chosen.value, outline, places),
  ]);
  const fonts = [...own.fonts, ...installed];
  const faces = withItalics(
    deckFaces([...lookFonts.fonts, ...houseFonts.value]),
    houseFonts.value.map(({ face }) => face.family),
  );
  const drawn = await setDrawings(pictures.value, outline, { faces, addedFonts: fonts }, fontFolders);
  const accent = chooseAccent(outline, look.value, style.palette);
  return {
    loaded: {
      outline,
      locale: locale.value,
      look: look.value,
      accent: accent.value,
      ...drawn.value,
      fonts,
      faces,
      verified: verified.value,
      breaks,
      style,
      settings: house.files,
    },
    problems: [
      ...ofSettings,
      ...problems,
      ...tables.problems,
      ...emptySections(outline, [...problems, ...tables.problems]),
      ...pictures.problems,
      ...drawn.problems,
      ...fontFiles.problems,
      ...verified.problems,
      ...own.broken.map(({ path: font, reason }) => brokenFont(font, reason, outline)),
      ...timingProblems(outline, options.rates),
      ...locale.problems,
      ...chosen.problems,
      ...look.problems,
      ...houseFonts.problems,
      ...lookFontProblems(look.value, lookFonts.absent, outline),
      ...accent.problems,
    ],
  };
}

/** The talk's, and those that its quotations are shown in. */
function shownLanguages({ meta, sections }: Outline): readonly string[] {
  const quotes = sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'quote'));
  const quoted = quotes.map(({ source }) => meta.sources.find(({ id }) => id === source)?.lang ?? meta.lang);
  return [meta.lang, ...quoted];
}

function brokenFont(path: string, reason: string, { file, meta }: Outline): Problem {
  return makeProblem('font-broken', {
    message: `the font “${path}” cannot be read: ${reason}`,
    hint: 'give a TrueType, OpenType, WOFF or WOFF2 file',
    file: file.path,
    span: meta.fonts.find((font) => font.path === path)?.span,
  });
}
