/** A page of a printed PDF in, what stands on it out; and back again, with changes to its content. */
import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { editContent, type ContentEdit } from '../content/edit-content.js';
import { findGaps, wordsOfMarks, type PrintedText } from '../content/find-gaps.js';
import { looseText, type LooseText } from '../content/loose-text.js';
import type { PageContent, TextRun } from '../content/page-content.js';
import { parseOperations } from '../content/parse-operations.js';
import { parsePage } from '../content/parse-page.js';
import { pageResources, streamText, type FontCache } from './page-resources.js';
import { pageBox } from './pages.js';

export interface TaggedPage extends PageContent {
  readonly page: PDFDict;
  /** The decoded content, a character a byte. */
  readonly content: string;
  /** The runs behind which a space is missing. */
  readonly gaps: readonly TextRun[];
  /** What each mark says, such spaces put back. */
  readonly words: ReadonlyMap<number, string>;
  /** Text that has no mark, by the number of the mark that it can be given. */
  readonly unmarked: ReadonlyMap<number, LooseText>;
}

export function parseTaggedPage(
  context: PDFContext,
  ref: PDFRef,
  fonts: FontCache,
  printed: PrintedText,
): TaggedPage {
  const page = context.lookup(ref, PDFDict);
  const content = contentsOf(page).map(streamText).join('\n');
  const found = parsePage(parseOperations(content), pageResources(context, page, fonts), pageBox(page));
  const gaps = findGaps(found.runs, printed);
  const free = Math.max(-1, ...found.marks.keys()) + 1;
  const unmarked = new Map(looseText(found).map((loose, index) => [free + index, loose]));
  const words = new Map([...unmarked].map(([mark, { run }]) => [mark, run.text]));
  return {
    page,
    content,
    ...found,
    gaps,
    words: new Map([...words, ...wordsOfMarks(found.runs, gaps)]),
    unmarked,
  };
}

/** Puts the changed content in the old one's place. */
export function writePage(
  context: PDFContext,
  { page, content }: TaggedPage,
  edits: readonly ContentEdit[],
): void {
  if (edits.length === 0) return;
  const bytes = deflateSync(Buffer.from(editContent(content, edits), 'latin1'));
  const dictionary = context.obj({ Filter: 'FlateDecode', Length: bytes.length });
  for (const ref of refsOf(page)) context.delete(ref);
  page.set(PDFName.of('Contents'), context.register(PDFRawStream.of(dictionary, bytes)));
}

function contentsOf(page: PDFDict): readonly PDFRawStream[] {
  const contents = page.lookup(PDFName.of('Contents'));
  const parts: readonly (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return parts.filter((part) => part instanceof PDFRawStream);
}

function refsOf(page: PDFDict): readonly PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.filter((part) => part instanceof PDFRef);
}
