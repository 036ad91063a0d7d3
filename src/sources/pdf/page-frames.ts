/** The lines of a document in, those out that belong to its words: no page numbers, no running heads and feet. */
import type { PdfLine } from './pdf-lines.js';

/** Lines from either edge of a page's text that may be its frame. */
const EDGE = 2;
/** Of the pages: a head comes back, on right-hand pages alone perhaps. */
const SHARE = 0.4;
const NUMBER =
  /^(?:\P{L}{0,3}|page |p\. ?|seite |s\. ?|第 ?)\d{1,4}(?: ?(?:of|von|sur|de|\/) ?\d{1,4}| ?页| ?頁| ?ページ)?\P{L}{0,3}$/iu;
const ROMAN = /^[ivxlc]{1,7}$/;

export function withoutFrames(lines: readonly PdfLine[]): readonly PdfLine[] {
  const pages = byPage(lines);
  const edges = new Set([...pages.values()].flatMap(edgesOf));
  const shown = new Map<string, Set<number>>();
  for (const line of edges) {
    const key = frameKey(line);
    shown.set(key, (shown.get(key) ?? new Set()).add(line.page));
  }
  const most = Math.max(2, pages.size * SHARE);
  return lines.filter((line) => {
    if (!edges.has(line)) return true;
    const isFrame = (shown.get(frameKey(line))?.size ?? 0) >= most;
    return !(isFrame || (pages.size > 1 && isPageNumber(line.text)));
  });
}

function byPage(lines: readonly PdfLine[]): ReadonlyMap<number, readonly PdfLine[]> {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return pages;
}

/** The uppermost and the lowest: a file may have them anywhere in its order. */
function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const ordered = lines.toSorted((a, b) => b.y - a.y);
  return [...ordered.slice(0, EDGE), ...ordered.slice(-EDGE)];
}

/** Heads differ by the page's number, and stand at one height. */
function frameKey({ text, y }: PdfLine): string {
  return `${text.replaceAll(/\d+/g, '#')} ${Math.round(y / 4)}`;
}

function isPageNumber(text: string): boolean {
  return NUMBER.test(text) || ROMAN.test(text);
}
