/** What the thread that opens documents is asked, and what it answers. */

export type DocumentKind = 'docx' | 'pdf';

export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** Where the tables lie by which older PDF files name Chinese, Japanese and Korean characters; ends with a slash. */
  readonly characterMaps: string;
  readonly limits: DocumentLimits;
  readonly part: DocumentPart;
}

/** Of the pages of a PDF: the part `number`, from 0, of so many that are read at the same time. */
export interface DocumentPart {
  readonly number: number;
  readonly of: number;
}

export interface DocumentLimits {
  /** In bytes that are asked for at once, and in all: what a document unpacks to, more than once over. */
  readonly atOnce: number;
  readonly inAll: number;
  readonly seconds: number;
}

/** A piece of a line as a PDF file has it, in points from the lower left corner of its page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its type. */
  readonly height: number;
}

export interface PdfPage {
  readonly height: number;
  /** In the order of the file. */
  readonly pieces: readonly PdfPiece[];
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  readonly title: string | undefined;
  readonly author: string | undefined;
}

/** `too-much`: it unpacks to more than is read; `locked`: it asks for a password. */
export type DocumentFault = 'too-much' | 'locked' | 'broken';

export type DocumentAnswer =
  { readonly html: string } | { readonly pdf: OpenPdf } | { readonly fault: DocumentFault };
