/** Loaded outlines in, which parts of their sources no theme uses out: as lines, or drawn on a page. */
import { listCoverage } from './list-coverage.js';
import { embedFonts, readInstalledFonts, type AddedFont } from '../../fonts/index.js';
import { scriptOf } from '../../languages/tags/script-of.js';
import { templateCoverage, type DrawnCoverage } from '../../template/pages/template-coverage.js';
import { measureCoverage } from '../../verify/measure-coverage.js';
import { faceCharacters } from '../fonts/face-characters.js';
import type { LoadedOutline } from '../load/load-outline.js';
import type { Workshop } from '../workshop/workshop.js';

/** One for each source at hand. */
export function sourceCoverage({ outline, verified }: LoadedOutline): readonly DrawnCoverage[] {
  return [...verified.sources].map(([id, source]) => ({
    outline,
    coverage: measureCoverage(outline, verified.evidence, id, source),
    text: source.text,
  }));
}

export function coverageLines(drawn: readonly DrawnCoverage[]): readonly string[] {
  return drawn.flatMap(({ outline, coverage, text }) => [outline.file.path, ...listCoverage(coverage, text)]);
}

export interface CoveragePage {
  readonly html: string;
  /** Characters that no font has. */
  readonly missing: readonly string[];
}

/** The words of a source may ask for other fonts than those of the talk. */
export async function coveragePage(
  loaded: readonly LoadedOutline[],
  { resources, fontFolders }: Workshop,
  cwd: string,
): Promise<CoveragePage> {
  const drawn = loaded.flatMap(sourceCoverage);
  const installed = await Promise.all(
    drawn.map(({ outline, text }) =>
      readInstalledFonts(text, scriptOf(outline.meta.lang), [outline.file.folder, cwd]),
    ),
  );
  const addedFonts = distinct([...loaded.flatMap(({ fonts }) => fonts), ...installed.flat()]);
  const page = (fontCss: string): string =>
    templateCoverage(drawn, fontCss, resources.templates, resources.files);
  const outputs = [{ format: 'woff2', characters: faceCharacters([page('')]) }] as const;
  const [fonts] = await embedFonts({ ...fontFolders, addedFonts, outputs });
  const missing = (fonts?.missing ?? []).map((codePoint) => String.fromCodePoint(codePoint));
  return { html: page(fonts?.css ?? ''), missing };
}

function distinct(fonts: readonly AddedFont[]): readonly AddedFont[] {
  return [...new Map(fonts.map((font) => [font.hash, font])).values()];
}
