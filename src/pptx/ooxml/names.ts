/** Names of the standard: namespaces and media types, ECMA-376 part 1. */
import type { Attributes } from './xml.js';

export const NAMESPACES: Attributes = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';

export const TYPES = {
  presentation: `${PRESENTATION}presentation.main+xml`,
  presProps: `${PRESENTATION}presProps+xml`,
  viewProps: `${PRESENTATION}viewProps+xml`,
  tableStyles: `${PRESENTATION}tableStyles+xml`,
  slideMaster: `${PRESENTATION}slideMaster+xml`,
  slideLayout: `${PRESENTATION}slideLayout+xml`,
  slide: `${PRESENTATION}slide+xml`,
  notesMaster: `${PRESENTATION}notesMaster+xml`,
  notesSlide: `${PRESENTATION}notesSlide+xml`,
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
