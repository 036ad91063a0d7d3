/** Replaces a PDF's outline: the list in a reader's side bar that leads to its pages. */
import { PDFDict, PDFHexString, PDFName, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { LocatedBookmark } from './locate-bookmarks.js';
import { pageBox, pageRefs } from '../pages/pages.js';

/** Chromium's own outline, if it printed one, stays behind unused: print without. */
export function writeBookmarks(
  context: PDFContext,
  catalog: PDFDict,
  bookmarks: readonly LocatedBookmark[],
): void {
  catalog.delete(PDFName.of('Outlines'));
  if (bookmarks.length === 0) return;
  const pages = pageRefs(context, catalog);
  const outline = context.nextRef();
  const entries = bookmarks.map((bookmark) => ({ bookmark, ref: context.nextRef() }));
  entries.forEach(({ bookmark, ref }, i) => {
    const links = { Parent: outline, Prev: entries[i - 1]?.ref, Next: entries[i + 1]?.ref };
    context.assign(ref, entry(context, bookmark, pages, links));
  });
  const ends = withoutGaps({ First: entries[0]?.ref, Last: entries.at(-1)?.ref });
  context.assign(outline, context.obj({ Type: 'Outlines', ...ends, Count: entries.length }));
  catalog.set(PDFName.of('Outlines'), outline);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

type Links = Readonly<Record<string, PDFRef | undefined>>;

function entry(
  context: PDFContext,
  { title, page, top }: LocatedBookmark,
  pages: readonly PDFRef[],
  links: Links,
): PDFDict {
  const target = pages[page - 1];
  if (!target) throw new RangeError(`Bookmark “${title}” leads to page ${page} of ${pages.length}`);
  return context.obj({
    Title: PDFHexString.fromText(title.replace(/\s+/g, ' ').trim()),
    ...withoutGaps(links),
    // The left edge, in the size the reader has chosen.
    Dest: [target, 'XYZ', 0, top ?? pageBox(context.lookup(target, PDFDict))[3], null],
  });
}

function withoutGaps(links: Links): Record<string, PDFRef> {
  return Object.fromEntries(
    Object.entries(links).filter((link): link is [string, PDFRef] => link[1] !== undefined),
  );
}
