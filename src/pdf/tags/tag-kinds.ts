/** What the standard's elements may hold: which stand in a line, which hold lines, and which group blocks. */
import { isTag, type Kid } from './tag.js';

/** Elements within a line. */
export const INLINE = new Set([
  'Link',
  'Span',
  'Code',
  'Quote',
  'Reference',
  'Annot',
  'Ruby',
  'Warichu',
  'Figure',
  'Formula',
]);
/** Elements that hold lines, and nothing that is a block itself. */
export const LINES = new Set([
  'P',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Lbl',
  'Link',
  'Span',
  'Code',
  'Quote',
  'Reference',
]);
/** Elements that group blocks, and mean what they are called. */
export const GROUPS = new Set([
  'Document',
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'TOC',
  'TOCI',
  'Index',
  'Table',
  'TR',
  'TH',
  'TD',
  'THead',
  'TBody',
  'TFoot',
  'Note',
  'Form',
  'Bib',
]);

export const isInline = (kid: Kid): boolean => !isTag(kid) || INLINE.has(kid.type);
