/** A paragraph in, reading text or the pictures that stand alone in it out. */
import type { Picture, Reading } from '../../model/outline.js';
import type { ChunkContext } from '../../markup/chunk-context.js';
import { parseInline } from '../../markup/inline/parse-inline.js';
import type { Paragraph, PhrasingContent } from '../../markup/parse-markdown.js';
import { isBraces, parsePicture } from './parse-picture.js';

export function parseParagraph(paragraph: Paragraph, context: ChunkContext): readonly (Picture | Reading)[] {
  const parts = paragraph.children.filter((node) => !isBlank(node));
  if (parts.length > 0 && parts.every((node, index) => isOfPicture(node, parts[index - 1]))) {
    return parts.flatMap((part, index) => {
      const behind = parts[index + 1];
      if (part.type !== 'image') return [];
      return [parsePicture(part, behind !== undefined && isBraces(behind) ? behind : undefined, context)];
    });
  }
  const text = parseInline(paragraph.children, context, 'paragraph');
  return text.length === 0 ? [] : [{ type: 'reading', text, span: context.spanOf(paragraph) }];
}

/** A picture, or the braces directly behind one. */
function isOfPicture(node: PhrasingContent, before: PhrasingContent | undefined): boolean {
  return node.type === 'image' || (before?.type === 'image' && isBraces(node));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
