/**
 * The tags that Chromium printed in, tags as ISO 14289-1 (PDF/UA-1) wants them out. Chromium tags what an HTML
 * element is called: a quotation in a `figure` becomes a picture without description, what a list of facts says
 * stands in no paragraph, and borders count as content.
 */
import { makeItem } from './make-item.js';
import { inParagraphs, type ContentWords } from './make-paragraphs.js';
import { splitPicture } from './split-picture.js';
import { contentOf, isAnnotation, isContent, isTag, type Kid, type Tag } from './tag.js';
import { GROUPS, INLINE, LINES } from './tag-kinds.js';

export function arrangeTags(document: Tag, words: ContentWords): Tag {
  const kids = document.kids.flatMap((kid) => arranged(kid, { words, inLine: false }));
  return { ...document, type: 'Document', kids: inParagraphs(kids, words).map(asSection) };
}

interface Around {
  readonly words: ContentWords;
  /** Whether it stands in a line: there are no blocks then. */
  readonly inLine: boolean;
}

/** @returns what takes its place. */
function arranged(kid: Kid, around: Around): readonly Kid[] {
  if (isAnnotation(kid)) return [kid];
  if (isContent(kid)) return around.words(kid) === '' ? [] : [kid];
  if (kid.type === 'Figure' || kid.type === 'Formula')
    return kid.alt?.trim() ? picture(kid, around) : group(kid, around);
  if (kid.type === 'L') return list(kid, around);
  if (LINES.has(kid.type)) return lines(kid, around);
  return group(kid, around);
}

function picture(tag: Tag, { words }: Around): readonly Kid[] {
  const { figure, links } = splitPicture(tag);
  const behind = links.flatMap((link) => lines(link, { words, inLine: true }));
  return figure ? [figure, ...behind] : behind;
}

/** A link that leads nowhere is only words. */
function lines(tag: Tag, around: Around): readonly Kid[] {
  const kids = tag.kids.flatMap((kid) => arranged(kid, { ...around, inLine: true }));
  if (kids.length === 0) return [];
  if (tag.type === 'Link' && !kids.some(isAnnotation)) return kids;
  if (around.inLine && !INLINE.has(tag.type)) return kids;
  return [{ ...tag, kids }];
}

/** What stands beside bare text is a part of its line: a word in bold, but not a fact beside a fact. */
function kidsOf(kids: readonly Kid[], around: Around): readonly Kid[] {
  const amidText = kids.some((kid) => isTag(kid) && isText(kid) && contentOf(kid).some(around.words));
  return kids.flatMap((kid) => {
    const blocks = arranged(kid, around);
    const [only] = blocks;
    const isPart = amidText && isTag(kid) && kid.type !== 'P' && !GROUPS.has(kid.type) && blocks.length === 1;
    return isPart && only && isTag(only) && only.type === 'P' ? only.kids : blocks;
  });
}

const CELLS: ReadonlySet<string> = new Set(['TH', 'TD']);

/** Blocks of blocks; what is no block becomes a paragraph, and what says nothing is left out. */
function group(tag: Tag, around: Around): readonly Kid[] {
  const kids = kidsOf(tag.kids, around);
  const named = GROUPS.has(tag.type) || tag.type === 'LBody';
  // Without it the cells behind it would stand below other headers.
  if (CELLS.has(tag.type) && kids.length === 0 && !around.inLine) return [{ ...tag, kids }];
  if (around.inLine || kids.length === 0 || isText(tag))
    return kids.length > 0 && tag.lang ? [span(tag, kids)] : kids;
  const blocks = inParagraphs(kids, around.words);
  if (blocks.length === 0) return [];
  const [only] = blocks;
  if (named && tag.type !== 'Div') return [{ ...tag, kids: blocks }];
  if (blocks.length === 1 && only && isTag(only) && tag.lang === undefined) return blocks;
  return [{ type: 'Div', lang: tag.lang, kids: blocks }];
}

const span = (tag: Tag, kids: readonly Kid[]): Tag => ({ type: 'Span', lang: tag.lang, kids });

/** What Chromium wraps every piece of text in. */
const isText = ({ type, kids }: Tag): boolean => type === 'NonStruct' && kids.every(isContent);

function list(tag: Tag, around: Around): readonly Kid[] {
  if (around.inLine) return tag.kids.flatMap((kid) => arranged(kid, around));
  const kids = tag.kids.flatMap((kid) => item(kid, around));
  return kids.length === 0 ? [] : [{ ...tag, kids }];
}

/** An item is its label, if it has one, and its body. */
function item(kid: Kid, around: Around): readonly Tag[] {
  const listed = isTag(kid) && kid.type === 'LI' ? kid.kids : [kid];
  const made = makeItem(kidsOf(listed, around), isTag(kid) ? kid.lang : undefined, around.words);
  return made ? [made] : [];
}

/** A slide, or a part of the handout. */
const asSection = (kid: Kid): Kid => (isTag(kid) && kid.type === 'Div' ? { ...kid, type: 'Sect' } : kid);
