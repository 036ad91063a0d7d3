/** A paragraph in, reading text or the pictures that stand alone in it out. */
import type { Picture, Reading } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { parseInline } from '../../markup/inline/parse-inline.js';
import type { Paragraph, PhrasingContent } from '../../markup/parse-markdown.js';
import { isBraces, parsePicture, reportBraced } from './parse-picture.js';

export function parseParagraph(paragraph: Paragraph, context: ChunkContext): readonly (Picture | Reading)[] {
  const parts = paragraph.children.filter((node) => !isBlank(node));
  const images = parts.filter((node) => node.type === 'image');
  const braces = parts.filter(isBraces);
  if (images.length > 0 && images.length + braces.length === parts.length) {
    for (const one of braces) reportBraced(one, context);
    return images.map((image) => parsePicture(image, context));
  }
  const text = parseInline(paragraph.children, context, 'paragraph');
  return text.length === 0 ? [] : [{ type: 'reading', text, span: context.spanOf(paragraph) }];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
