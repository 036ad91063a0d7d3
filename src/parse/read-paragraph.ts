/** A paragraph in, reading text or the pictures that stand alone in it out. */
import type { Picture, Reading } from '../model/outline.js';
import type { ChunkContext } from './chunk-context.js';
import { withoutFiller } from './filler.js';
import { readInline } from './read-inline.js';
import type { Image, Paragraph, PhrasingContent } from './read-markdown.js';
import { FOOTNOTE, GLUED_HEADING, TABLE, type Unsupported } from './unsupported.js';

export function readParagraph(paragraph: Paragraph, context: ChunkContext): readonly (Picture | Reading)[] {
  const parts = paragraph.children.filter((node) => !isBlank(node));
  const images = parts.filter((node) => node.type === 'image');
  if (images.length > 0 && images.length === parts.length)
    return images.map((image) => pictureOf(image, context));
  reportLookalikes(paragraph, context);
  const text = readInline(paragraph.children, context);
  return text.length === 0 ? [] : [{ type: 'reading', text, span: context.spanOf(paragraph) }];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function pictureOf(image: Image, context: ChunkContext): Picture {
  const span = context.spanOf(image);
  const alt = withoutFiller(image.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const path = decoded(withoutFiller(image.url));
  if (alt === '')
    context.report(
      'image-alt',
      span,
      'this picture has no alt text',
      'say between the brackets what it shows, for those who cannot see it: `![A shelf of umbrellas](…)`',
    );
  if (path === '')
    context.report(
      'file-missing',
      span,
      'this picture names no file',
      'put its path between the parentheses: `![…](images/shelf.png)`',
    );
  return { type: 'picture', path, alt, span };
}

/** Editors write spaces in paths as `%20`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const LOOKALIKES: readonly (readonly [pattern: RegExp, what: Unsupported])[] = [
  [/^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t|:-]*$/m, TABLE],
  [/(?<!\\)\[\^[^\]\s]+\]/, FOOTNOTE],
  [/^[ \t]*##+[^#\s]/m, GLUED_HEADING],
];

/** What is a mere paragraph in CommonMark, but was surely meant otherwise. */
function reportLookalikes(paragraph: Paragraph, context: ChunkContext): void {
  const { start, end } = context.offsetsOf(paragraph);
  const source = context.text.slice(start, end);
  for (const [pattern, { message, hint }] of LOOKALIKES) {
    const found = pattern.exec(source);
    if (found === null) continue;
    const from = start + found.index;
    context.report('unsupported-markdown', context.spanAt(from, from + found[0].length), message, hint);
  }
}
