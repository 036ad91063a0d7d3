/** An outline in, the same with all that it names on disk out, and everything wrong with either. */
import { makeProblem } from '../model/make-problem.js';
import type { Environment } from '../environment.js';
import { readAuthorFonts, readInstalledFonts, type AddedFont } from '../fonts/index.js';
import type { Locale } from '../model/locale.js';
import type { Outline } from '../model/outline.js';
import type { Problem } from '../model/problem.js';
import { scriptOf } from '../model/script-of.js';
import { chooseAccent } from '../plan/choose-accent.js';
import { chooseLocale } from '../plan/choose-locale.js';
import { readFonts } from '../read/read-assets.js';
import { timingProblems } from '../rehearse/timing-problems.js';
import { loadPictures, type LoadedPictures } from './load-pictures.js';
import type { ParsedOutline } from './read-outline.js';
import { verifyQuotes, type VerifiedOutline } from './verify-quotes.js';
import type { Workshop } from './workshop.js';

export interface LoadedOutline extends LoadedPictures {
  readonly outline: Outline;
  readonly locale: Locale;
  readonly accent: string | undefined;
  readonly fonts: readonly AddedFont[];
  readonly verified: VerifiedOutline;
}

export interface Loading {
  /** Absent when the file could not even be read. */
  readonly loaded: LoadedOutline | undefined;
  readonly problems: readonly Problem[];
}

export async function loadOutline(
  { outline, problems }: ParsedOutline,
  { options, resources: { files }, pictures: shop }: Pick<Workshop, 'options' | 'resources' | 'pictures'>,
  environment: Environment,
): Promise<Loading> {
  if (outline === undefined) return { loaded: undefined, problems };
  const { folder } = outline.file;
  const [pictures, fontFiles, installed, verified] = await Promise.all([
    loadPictures(outline, options, shop),
    readFonts(outline, options),
    readInstalledFonts(outline.file.text, scriptOf(outline.meta.lang), [folder, environment.cwd]),
    verifyQuotes(outline, options, environment),
  ]);
  const fonts = await readAuthorFonts(fontFiles.value);
  const locale = chooseLocale(outline, files);
  const accent = chooseAccent(outline, files.get(`looks/${outline.meta.look}.css`) ?? '');
  return {
    loaded: {
      outline,
      locale: locale.value,
      accent: accent.value,
      ...pictures.value,
      fonts: [...fonts.fonts, ...installed],
      verified: verified.value,
    },
    problems: [
      ...problems,
      ...pictures.problems,
      ...fontFiles.problems,
      ...verified.problems,
      ...fonts.broken.map(({ path: font, reason }) => brokenFont(font, reason, outline)),
      ...timingProblems(outline, options.rates),
      ...locale.problems,
      ...accent.problems,
    ],
  };
}

function brokenFont(path: string, reason: string, { file, meta }: Outline): Problem {
  return makeProblem('font-broken', {
    message: `the font “${path}” cannot be read: ${reason}`,
    hint: 'give a TrueType, OpenType, WOFF or WOFF2 file',
    file: file.path,
    span: meta.fonts.find((font) => font.path === path)?.span,
  });
}
