import {
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { readPdf } from './read-pdf.js';

/** A page, numbers that nothing bears, a text beyond Latin, and bytes that look like the end of a stream. */
function smallPdf(): PDFContext {
  const context = PDFContext.create();
  const [pages, page, unused] = [context.nextRef(), context.nextRef(), context.nextRef()];
  context.assign(pages, context.obj({ Type: 'Pages', Kids: [page], Count: 1 }));
  const content = context.register(
    PDFRawStream.of(context.obj({}), Buffer.from('q Q % endstream \xff\0', 'latin1')),
  );
  context.assign(
    page,
    context.obj({ Type: 'Page', Parent: pages, MediaBox: [0, 0, 90, 60], Contents: content }),
  );
  context.trailerInfo.Root = context.register(context.obj({ Type: 'Catalog', Pages: pages }));
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText('标题 😀') }));
  context.delete(unused);
  return context;
}

const written = ([ref, object]: readonly [PDFObject, PDFObject]): string =>
  `${String(ref)}: ${String(object)}`;

test('every object is read back as it was', async () => {
  const context = smallPdf();
  const before = context.enumerateIndirectObjects().map(written);
  const after = await PDFParser.forBytesWithOptions(writePdf(context)).parseDocument();
  const isOurs = (object: PDFObject): boolean =>
    !(object instanceof PDFRawStream) || !object.dict.has(PDFName.of('Type'));
  const objects = after.enumerateIndirectObjects().filter(([, object]) => isOurs(object));
  expect(objects.map(written)).toEqual(before);
  expect(after.lookup(after.trailerInfo.Root, PDFDict).get(PDFName.of('Type'))).toBe(PDFName.of('Catalog'));
});

test('another reader finds the pages and the facts by the table alone', async () => {
  const pdf = await readPdf(writePdf(smallPdf()));
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getPage(1)).view).toEqual([0, 0, 90, 60]);
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: '标题 😀' });
});

test('the file ends with the place of its table', () => {
  const file = Buffer.from(writePdf(smallPdf())).toString('latin1');
  const [, place = ''] = /startxref\n(\d+)\n%%EOF$/.exec(file) ?? [];
  expect(file.slice(Number(place))).toMatch(/^\d+ 0 obj\n<<\n\/Type \/XRef\n/);
});

test('the same objects give the same bytes', () => {
  expect(Buffer.compare(writePdf(smallPdf()), writePdf(smallPdf()))).toBe(0);
});
