/** Looks values up in a PDF's dictionaries: what is not there is empty. */
import { inflateSync } from 'node:zlib';
import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';

/** A stream's bytes, a character a byte. */
export function streamBytes(stream: PDFRawStream): Buffer {
  const packed = stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return packed ? inflateSync(stream.contents) : Buffer.from(stream.contents);
}

export const streamText = (stream: PDFRawStream): string => streamBytes(stream).toString('utf8');

export function nameIn(dictionary: PDFDict, key: string): string {
  const name = dictionary.lookup(PDFName.of(key));
  return name instanceof PDFName ? name.decodeText() : '';
}

export function textIn(dictionary: PDFDict, key: string): string {
  const text = dictionary.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : '';
}

export const dictIn = (dictionary: PDFDict, key: string): PDFDict | undefined => {
  const found = dictionary.lookup(PDFName.of(key));
  return found instanceof PDFDict ? found : undefined;
};
