/** What stands in a list's item in, the item with its label and its body out. */
import { inParagraphs, type ContentWords } from './make-paragraphs.js';
import { isInline } from './tag-kinds.js';
import { contentOf, isContent, isTag, type Kid, type Tag } from './tag.js';

/** What a list's item begins with when its style sheet numbers it. */
const LABEL = /^\s*(?:\d{1,3}[.):、．：]?|[•◦‣▪▫■□●○–—*-])\s*$/u;

/** @returns nothing where there is nothing to read. */
export function makeItem(
  kids: readonly Kid[],
  lang: string | undefined,
  words: ContentWords,
): Tag | undefined {
  const [first, ...others] = kids;
  const label = first && others.length > 0 ? labelOf(first, words) : undefined;
  const body = label ? others : kids;
  const parts: readonly Tag[] = [
    ...(label ? [label] : []),
    ...(body.length === 0 ? [] : [{ type: 'LBody', kids: bodyOf(body, words) }]),
  ];
  return parts.length === 0 ? undefined : { type: 'LI', lang, kids: parts };
}

const bodyOf = (kids: readonly Kid[], words: ContentWords): readonly Kid[] =>
  kids.every(isInline) ? kids : inParagraphs(kids, words);

/** Chromium's own label, or a number that is drawn before the item. */
function labelOf(kid: Kid, words: ContentWords): Tag | undefined {
  if (isTag(kid) && kid.type === 'Lbl') return kid;
  if (isContent(kid)) return LABEL.test(words(kid)) ? { type: 'Lbl', kids: [kid] } : undefined;
  if (!isTag(kid) || kid.type !== 'P') return undefined;
  const said = contentOf(kid).map(words).join('');
  return LABEL.test(said) ? { ...kid, type: 'Lbl' } : undefined;
}
