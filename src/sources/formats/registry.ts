/** Every format that a source can be in. */
import type { DocumentFormatName, TextFormatName } from '../../model/source-text.js';
import type { DocumentFormat, TextFormat } from './format.js';
import { csvFormat } from './csv.js';
import { docxFormat } from './docx.js';
import { htmlFormat } from './html.js';
import { jsonFormat } from './json.js';
import { markdownFormat } from './markdown.js';
import { pdfFormat } from './pdf.js';
import { sbvFormat } from './sbv.js';
import { srtFormat } from './srt.js';
import { textFormat } from './text.js';
import { vttFormat } from './vtt.js';

/** They are asked first, by their bytes. */
export const DOCUMENT_FORMATS: { readonly [Name in DocumentFormatName]: DocumentFormat<Name> } = {
  docx: docxFormat,
  pdf: pdfFormat,
};

/** In the order in which they are asked whether a text is theirs. */
export const SOURCE_FORMATS: { readonly [Name in TextFormatName]: TextFormat<Name> } = {
  vtt: vttFormat,
  srt: srtFormat,
  sbv: sbvFormat,
  html: htmlFormat,
  json: jsonFormat,
  markdown: markdownFormat,
  csv: csvFormat,
  text: textFormat,
};
