/** Links say in words where they lead, and are reached in the order in which a page is read. */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFContext,
} from '@cantoo/pdf-lib';
import type { ContentWords } from './make-paragraphs.js';
import { allTags, contentOf, isAnnotation, type Tag } from './tag.js';

/** Links that no tag knows are taken away: nobody could tell what they are. */
export function describeLinks(
  context: PDFContext,
  pages: readonly PDFRef[],
  document: Tag,
  words: ContentWords,
): void {
  const said = new Map(allTags(document).flatMap((tag) => linksIn(tag, words)));
  for (const ref of pages) {
    const page = context.lookup(ref, PDFDict);
    const links = page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    const known = links.filter((link) => link instanceof PDFRef).filter((link) => said.has(link));
    page.delete(PDFName.of('Annots'));
    if (known.length === 0) continue;
    page.set(PDFName.of('Annots'), context.obj(known));
    page.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const link of known) describe(context.lookup(link, PDFDict), said.get(link) ?? '');
  }
}

function linksIn(tag: Tag, words: ContentWords): readonly (readonly [PDFRef, string])[] {
  const text = contentOf(tag).map(words).join('').replace(/\s+/g, ' ').trim();
  return tag.kids.filter(isAnnotation).map(({ annotation }) => [annotation, text]);
}

/** A link around a picture, or around nothing, says its address. */
function describe(link: PDFDict, text: string): void {
  link.set(PDFName.of('Contents'), PDFHexString.fromText(text || addressOf(link)));
}

function addressOf(link: PDFDict): string {
  const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : 'link';
}
