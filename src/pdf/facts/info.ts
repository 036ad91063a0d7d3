/** Replaces a PDF's information dictionary: who, what and when. */
import { PDFHexString, PDFName, PDFRef, PDFString, type PDFContext } from '@cantoo/pdf-lib';
import type { PdfFacts } from './pdf-facts.js';

/** Fixed, so that a new browser build alone does not change the facts. */
export const PRODUCER = 'Pullquote';

export function writeInfo(context: PDFContext, facts: PdfFacts): void {
  const texts = {
    Title: facts.title,
    Author: facts.author,
    Subject: facts.subject,
    Keywords: facts.keywords?.join(', '),
    Creator: facts.creator,
    Producer: PRODUCER,
  };
  const info = context.obj({});
  for (const [key, value] of Object.entries(texts)) {
    if (value) info.set(PDFName.of(key), PDFHexString.fromText(value));
  }
  if (facts.date) {
    for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), PDFString.fromDate(facts.date));
  }
  const { Info } = context.trailerInfo;
  if (Info instanceof PDFRef) context.assign(Info, info);
  else context.trailerInfo.Info = context.register(info);
}
