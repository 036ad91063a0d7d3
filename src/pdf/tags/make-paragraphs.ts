/** Kids of a block in, the same with a paragraph around each stretch of them that is no block out. */
import { isContent, isTag, type MarkedContent, type Kid } from './tag.js';
import { isInline } from './tag-kinds.js';

/** Looks up what a marked part of a page says; '' for what is only drawn. */
export type ContentWords = (content: MarkedContent) => string;

/** Each stretch of kids that are no blocks becomes a paragraph; a picture alone needs none. */
export function inParagraphs(kids: readonly Kid[], words: ContentWords): readonly Kid[] {
  const stretches: { readonly inline: boolean; readonly kids: Kid[] }[] = [];
  for (const kid of kids) {
    const inline = isInline(kid) && !(isTag(kid) && kid.type === 'Figure');
    const last = stretches.at(-1);
    if (last?.inline === inline) last.kids.push(kid);
    else stretches.push({ inline, kids: [kid] });
  }
  const blank = (kid: Kid): boolean => isContent(kid) && words(kid).trim() === '';
  return stretches.flatMap(({ inline, kids }) => {
    if (!inline) return kids;
    return kids.every(blank) ? [] : [{ type: 'P', kids }];
  });
}
