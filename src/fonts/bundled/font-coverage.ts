/** Looks characters up in the coverage table: which bundled files have them. */
import table from '../../../generated/font-coverage.json' with { type: 'json' };
import type { BundledFontName } from './bundled-fonts.js';
import { at } from '../../text/at.js';
import { codePointsOf, shapedAs } from './characters.js';
import { unpackRuns } from './code-point-ranges.js';
import type { CoverageTable, FileCoverage } from './coverage-table.js';

/** A bundled font file, and which of the wanted code points it has. */
export interface CoveredFile {
  readonly font: BundledFontName;
  readonly file: string;
  /** SHA-256 of the file when the table was made. */
  readonly hash: string;
  readonly codePoints: ReadonlySet<number>;
}

/** The files of a font that have any of the wanted code points, in the order in which they are asked. */
export type FontCoverage = (font: BundledFontName) => readonly CoveredFile[];

/** JSON has no tuples, so the imported table's rows are arrays of strings to the type checker. */
const COVERAGE = table as unknown as CoverageTable;

/** Unpacks a font's part of the table when it is first asked for, and only once: a few milliseconds for Han. */
export function fontCoverage(clusters: Iterable<string>): FontCoverage {
  const wanted = wantedCodePoints(clusters);
  const known = new Map<BundledFontName, readonly CoveredFile[]>();
  return (font) => {
    const files = known.get(font) ?? filesWith(font, wanted);
    known.set(font, files);
    return files;
  };
}

/** All files of a font, in the order in which they are asked. */
export const filesOf = (font: BundledFontName): readonly FileCoverage[] => COVERAGE[font];

/** With what a shaper may draw in their place. Ascending. */
function wantedCodePoints(clusters: Iterable<string>): readonly number[] {
  const wanted = new Set<number>();
  for (const cluster of clusters) {
    for (const codePoint of [...codePointsOf(cluster), ...shapedAs(cluster)]) wanted.add(codePoint);
  }
  return [...wanted].sort((a, b) => a - b);
}

function filesWith(font: BundledFontName, wanted: readonly number[]): readonly CoveredFile[] {
  return COVERAGE[font].flatMap(([file, hash, packed]) => {
    const codePoints = intersect(packed, wanted);
    return codePoints.size === 0 ? [] : [{ font, file, hash, codePoints }];
  });
}

/** Both ascend, so one walk along them is enough, and it ends with the shorter. */
function intersect(packed: string, wanted: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let next = 0;
  for (const [first, last] of unpackRuns(packed)) {
    while (next < wanted.length && at(wanted, next) < first) next += 1;
    for (; next < wanted.length && at(wanted, next) <= last; next += 1) found.add(at(wanted, next));
    if (next === wanted.length) break;
  }
  return found;
}
