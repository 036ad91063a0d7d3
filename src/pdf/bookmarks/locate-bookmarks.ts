/** Bookmarks and a PDF's headings in, the places that the bookmarks lead to out, in the PDF's own order. */
import type { Bookmark } from '../facts/pdf-facts.js';
import type { Heading } from '../tags/tag-pdf.js';

export interface LocatedBookmark {
  readonly title: string;
  /** 1-based. */
  readonly page: number;
  /** How high on the page, in points from below; its upper edge if it is not said. */
  readonly top?: number | undefined;
}

/** A heading may say more than its bookmark: a theme's number stands before its headline. */
export function locateBookmarks(
  bookmarks: readonly Bookmark[],
  headings: readonly Heading[],
): readonly LocatedBookmark[] {
  const placed = bookmarks.flatMap(({ title, page }) => (page === undefined ? [] : [{ title, page }]));
  const sought = bookmarks.filter(({ page }) => page === undefined);
  const found = headings.flatMap(({ text, page, top }) => {
    const index = sought.findIndex(
      ({ title }) => title.trim() !== '' && packed(text).endsWith(packed(title)),
    );
    const [bookmark] = index < 0 ? [] : sought.splice(index, 1);
    return bookmark ? [{ title: bookmark.title, page, top }] : [];
  });
  return [...placed, ...found];
}

/** Fonts draw some characters with others' glyphs, and style sheets write small letters as capitals. */
const packed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
