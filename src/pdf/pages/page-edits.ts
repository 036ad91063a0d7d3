/** What has to change in a page's content: what says nothing becomes an artifact, and lost spaces come back. */
import { PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { ContentEdit } from '../content/edit-content.js';
import type { PageFont, TextRun } from '../content/page-content.js';
import type { FontCache } from './page-resources.js';
import type { TaggedPage } from './tagged-page.js';

/** @param kept the marks that tags still know. */
export function pageEdits(
  page: TaggedPage,
  kept: ReadonlySet<number>,
  fonts: FontCache,
): readonly ContentEdit[] {
  const emptied = [...page.marks].filter(([mark]) => !kept.has(mark));
  const adopted = new Map(
    [...page.unmarked].flatMap(([mark, { range }]) =>
      kept.has(mark) ? [[range, `/Span <</MCID ${mark}>> BDC`] as const] : [],
    ),
  );
  return [
    ...emptied.map(([, { opening }]) => ({ start: opening.start, end: opening.end, text: '/Artifact BMC' })),
    ...page.loose.flatMap((range) => [
      { start: range.start, end: range.start, text: `${adopted.get(range) ?? '/Artifact BMC'}\n` },
      { start: range.end, end: range.end, text: '\nEMC' },
    ]),
    ...page.gaps.flatMap((run) => (kept.has(run.mark ?? -1) ? spaceBehind(run, page, fonts) : [])),
  ];
}

/** A space takes no ink, so any font that has one will do; what comes behind it keeps its own. */
function spaceBehind(
  { font, setting, end }: TextRun,
  { page }: TaggedPage,
  fonts: FontCache,
): readonly ContentEdit[] {
  const own = spaceOf(font);
  if (own !== undefined) return [{ start: end, end, text: `${own} Tj\n` }];
  const other = [...fonts].find(([, candidate]) => spaceOf(candidate) !== undefined);
  const [object, lent] = other ?? [];
  const space = lent && spaceOf(lent);
  if (!(object instanceof PDFRef) || space === undefined) return [];
  return [{ start: end, end, text: `${fontName(page, object)} 1 Tf ${space} Tj ${setting} Tf\n` }];
}

/** The code of a font's space, as a string. */
function spaceOf({ characters, bytesPerCode }: PageFont): string | undefined {
  for (const [code, character] of characters) {
    if (character === ' ') return `<${code.toString(16).padStart(2 * bytesPerCode, '0')}>`;
  }
  return undefined;
}

/** What the page calls a font, given a name if it did not have it yet. */
function fontName(page: PDFDict, ref: PDFRef): string {
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const known = fonts.entries().find(([, font]) => font === ref);
  if (known) return known[0].toString();
  const name = PDFName.of(`Space${ref.objectNumber}`);
  fonts.set(name, ref);
  return name.toString();
}
