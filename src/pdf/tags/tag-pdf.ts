/**
 * Makes a printed PDF one that can be read aloud, by the machine-checkable points of ISO 14289-1 (PDF/UA-1): every
 * word has its tag, what is only drawn is an artifact, lost spaces are put back, and links say where they lead.
 */
import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { boxOfBoth, type Box } from '../content/box.js';
import type { PrintedText } from '../content/find-gaps.js';
import { describeLinks } from './describe-links.js';
import { pageEdits } from '../pages/page-edits.js';
import type { FontCache } from '../pages/page-resources.js';
import { pageRefs } from '../pages/pages.js';
import { parseTaggedPage, writePage, type TaggedPage } from '../pages/tagged-page.js';
import { adoptText } from './adopt-text.js';
import { arrangeTags } from './arrange-tags.js';
import type { ContentWords } from './make-paragraphs.js';
import { labelItems, type DrawnNumber } from './label-items.js';
import { levelHeadings } from './level-headings.js';
import { parseTags } from './parse-tags.js';
import { allTags, contentOf, type Tag } from './tag.js';
import { writeTags } from './write-tags.js';

/** A headline and where it stands. */
export interface Heading {
  readonly text: string;
  /** 1-based. */
  readonly page: number;
  /** Its upper edge in points, counted from below. */
  readonly top: number | undefined;
}

/** @returns the PDF's headings, in the order in which they are read; none for a PDF without tags. */
export function tagPdf(context: PDFContext, catalog: PDFDict, printed: PrintedText): readonly Heading[] {
  const refs = pageRefs(context, catalog);
  const tree = parseTags(context, catalog, refs);
  if (tree === undefined) return [];
  const fonts: FontCache = new Map();
  const pages = refs.map((ref) => parseTaggedPage(context, ref, fonts, printed));
  const words: ContentWords = ({ page, mark }) => pages[page]?.words.get(mark) ?? '';
  const document = arrange(tree, pages, words);
  const kept = keptMarks(document);
  pages.forEach((page, number) => {
    writePage(context, page, pageEdits(page, kept.get(number) ?? new Set(), fonts));
  });
  writeTags(context, catalog, refs, document, (figure) => boxOf(figure, pages));
  describeLinks(context, refs, document, words);
  return headingsOf(document, pages, words);
}

function arrange(tree: Tag, pages: readonly TaggedPage[], words: ContentWords): Tag {
  const whole = adoptText(tree, ({ page, mark }) =>
    [...(pages[page]?.unmarked ?? [])].flatMap(([own, { behind }]) =>
      behind === mark ? [{ page, mark: own }] : [],
    ),
  );
  const document = levelHeadings(arrangeTags(whole, words));
  return labelItems(document, pages.flatMap(numbersOf), (tag) => boxOf(tag, pages));
}

/** The numbers that a page has without a tag, as they are drawn. */
function numbersOf({ unmarked }: TaggedPage, page: number): readonly DrawnNumber[] {
  return [...unmarked].flatMap(([mark, { run, behind }]) => {
    const [, digits] = /^\s*(\d{1,3})[.)]?\s*$/.exec(run.text) ?? [];
    if (digits === undefined || behind !== undefined) return [];
    return [{ content: { page, mark }, value: Number(digits), place: run.first, size: run.size }];
  });
}

/** The marks that a tag holds, by page. */
function keptMarks(document: Tag): ReadonlyMap<number, ReadonlySet<number>> {
  const kept = new Map<number, Set<number>>();
  for (const { page, mark } of contentOf(document)) kept.set(page, (kept.get(page) ?? new Set()).add(mark));
  return kept;
}

/** Around what a tag shows on its first page. */
function boxOf(tag: Tag, pages: readonly TaggedPage[]): Box | undefined {
  const content = contentOf(tag);
  const own = content.filter(({ page }) => page === content[0]?.page);
  return own
    .map(({ page, mark }) => pages[page]?.marks.get(mark)?.box)
    .reduce<Box | undefined>(boxOfBoth, undefined);
}

function headingsOf(document: Tag, pages: readonly TaggedPage[], words: ContentWords): readonly Heading[] {
  return allTags(document)
    .filter(({ type }) => /^H\d$/.test(type))
    .flatMap((tag) => {
      const content = contentOf(tag);
      const [first] = content;
      if (!first) return [];
      const text = content.map(words).join('');
      return [{ text, page: first.page + 1, top: boxOf(tag, pages)?.[3] }];
    });
}
