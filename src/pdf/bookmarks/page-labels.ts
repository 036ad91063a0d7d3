/** Writes what a reader calls each page, where several pages show one slide. */
import { PDFName, type PDFContext, type PDFDict } from '@cantoo/pdf-lib';

/** @param labels a number for each page, in order */
export function writePageLabels(context: PDFContext, catalog: PDFDict, labels: readonly number[]): void {
  const numbers = labels.flatMap((label, page) => [page, { Type: 'PageLabel', S: 'D', St: label }]);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: numbers }));
}
