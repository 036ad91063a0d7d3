/**
 * A PDF's objects in, its file out. The PDF library's own writer needs three times as long for the same: it packs in
 * JavaScript what zlib packs by itself, and measures every object byte by byte before it writes it.
 */
import { deflateSync } from 'node:zlib';
import { PDFRawStream, type PDFContext, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** All but streams are packed into one stream, as of PDF 1.5, in a file that is not encrypted. */
export function writePdf(context: PDFContext): Uint8Array {
  const objects = context.enumerateIndirectObjects();
  const [packRef, tableRef] = [context.nextRef(), context.nextRef()];
  const loose = objects.filter(([, object]) => !(object instanceof PDFRawStream));
  const streams = objects.flatMap(([ref, object]) =>
    object instanceof PDFRawStream ? [[ref, object] as const] : [],
  );
  const head = Buffer.from(`${context.header.toString()}\n\n`, 'latin1');
  const parts: Uint8Array[] = [head];
  const table = new Map(loose.map(([ref], index) => [ref.objectNumber, packedRow(packRef, index)]));
  let length = head.length;
  for (const [ref, stream] of [...streams, [packRef, packOf(context, loose)] as const]) {
    table.set(ref.objectNumber, row(1, length, ref.generationNumber));
    const part = streamBytes(ref, stream);
    parts.push(part);
    length += part.length;
  }
  table.set(tableRef.objectNumber, row(1, length, 0));
  parts.push(streamBytes(tableRef, tableOf(context, table)));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${length}\n%%EOF`)]);
}

function streamBytes({ objectNumber, generationNumber }: PDFRef, stream: PDFRawStream): Buffer {
  stream.updateDict();
  return Buffer.concat([
    Buffer.from(`${objectNumber} ${generationNumber} obj\n${stream.dict.toString()}\nstream\n`, 'latin1'),
    stream.contents,
    Buffer.from('\nendstream\nendobj\n\n'),
  ]);
}

/** Where each object begins comes first, by its number; then the objects. */
function packOf(context: PDFContext, objects: readonly (readonly [PDFRef, PDFObject])[]): PDFRawStream {
  const texts = objects.map(([, object]) => `${object.toString()}\n`);
  let offset = 0;
  const offsets = objects.map(([{ objectNumber }], index) => {
    const entry = `${objectNumber} ${offset} `;
    offset += texts[index]?.length ?? 0;
    return entry;
  });
  const first = offsets.join('');
  const entries = { Type: 'ObjStm', N: objects.length, First: first.length };
  return packed(context, Buffer.from(first + texts.join(''), 'latin1'), entries);
}

/** A row for each number from 0 on, which is free, as those are that nothing bears. */
function tableOf(context: PDFContext, rows: ReadonlyMap<number, Buffer>): PDFRawStream {
  const { Root, Info } = context.trailerInfo;
  const size = context.largestObjectNumber + 1;
  const bytes = Array.from({ length: size }, (_, number) => rows.get(number) ?? FREE);
  return packed(context, Buffer.concat(bytes), { Type: 'XRef', Size: size, W: WIDTHS, Root, Info });
}

/** How many bytes a row's kind, its place and its index or generation take. */
const WIDTHS = [1, 4, 2];

function row(kind: 0 | 1 | 2, place: number, index: number): Buffer {
  const bytes = Buffer.alloc(7);
  bytes.writeUInt8(kind);
  bytes.writeUInt32BE(place, 1);
  bytes.writeUInt16BE(index, 5);
  return bytes;
}

const FREE = row(0, 0, 65535);
const packedRow = ({ objectNumber }: PDFRef, index: number): Buffer => row(2, objectNumber, index);

type Entries = Parameters<PDFContext['stream']>[1];

function packed(context: PDFContext, bytes: Buffer, entries: Entries): PDFRawStream {
  return PDFRawStream.of(context.obj({ ...entries, Filter: 'FlateDecode' }), deflateSync(bytes));
}
