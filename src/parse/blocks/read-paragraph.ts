/** A paragraph in, reading text or the pictures that stand alone in it out. */
import type { Picture, Reading } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { readInline } from '../../markup/inline/read-inline.js';
import type { Paragraph, PhrasingContent } from '../../markup/read-markdown.js';
import { isBraces, readPicture, reportBraced } from './read-picture.js';

export function readParagraph(paragraph: Paragraph, context: ChunkContext): readonly (Picture | Reading)[] {
  const parts = paragraph.children.filter((node) => !isBlank(node));
  const images = parts.filter((node) => node.type === 'image');
  const braces = parts.filter(isBraces);
  if (images.length > 0 && images.length + braces.length === parts.length) {
    for (const one of braces) reportBraced(one, context);
    return images.map((image) => readPicture(image, context));
  }
  const text = readInline(paragraph.children, context, 'paragraph');
  return text.length === 0 ? [] : [{ type: 'reading', text, span: context.spanOf(paragraph) }];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
