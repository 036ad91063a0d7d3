/** Loaded outlines in, which parts of their sources no theme uses out: as lines, or drawn on a page. */
import { listCoverage } from '../check/list-coverage.js';
import { embedFonts } from '../fonts/index.js';
import { templateCoverage, type DrawnCoverage } from '../template/template-coverage.js';
import { measureCoverage } from '../verify/measure-coverage.js';
import { faceCharacters } from './face-characters.js';
import type { LoadedOutline } from './load-outline.js';
import type { Workshop } from './workshop.js';

/** One for each source at hand. */
export function coverageOf({ outline, verified }: LoadedOutline): readonly DrawnCoverage[] {
  return [...verified.sources].map(([id, source]) => ({
    outline,
    coverage: measureCoverage(outline, verified.evidence, id, source),
    text: source.text,
  }));
}

export function coverageLines(drawn: readonly DrawnCoverage[]): readonly string[] {
  return drawn.flatMap(({ outline, coverage, text }) => [outline.file.path, ...listCoverage(coverage, text)]);
}

export async function coveragePage(
  drawn: readonly DrawnCoverage[],
  { resources, fontFolders }: Workshop,
): Promise<string> {
  const page = (fontCss: string): string =>
    templateCoverage(drawn, fontCss, resources.templates, resources.files);
  const outputs = [{ format: 'woff2', characters: faceCharacters([page('')]) }] as const;
  const [fonts] = await embedFonts({ ...fontFolders, addedFonts: [], outputs });
  return page(fonts?.css ?? '');
}
