/**
 * The tags that Chromium printed in, tags as ISO 14289-1 (PDF/UA-1) wants them out. Chromium tags what an HTML
 * element is called: a quotation in a `figure` becomes a picture without description, what a list of facts says
 * stands in no paragraph, and borders count as content.
 */
import { contentOf, isAnnotation, isContent, isTag, type Content, type Kid, type Tag } from './tag.js';

/** Looks up what a marked part of a page says; '' for what is only drawn. */
export type Words = (content: Content) => string;

/** Elements within a line. */
const INLINE = new Set([
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
const LINES = new Set([
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
const GROUPS = new Set([
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

/** What a list's item begins with when its style sheet numbers it. */
const LABEL = /^\s*(?:\d{1,3}[.):、．：]?|[•◦‣▪▫■□●○–—*-])\s*$/u;

export function arrangeTags(document: Tag, words: Words): Tag {
  const kids = document.kids.flatMap((kid) => arranged(kid, { words, inLine: false }));
  return { ...document, type: 'Document', kids: inParagraphs(kids, words).map(asSection) };
}

interface Around {
  readonly words: Words;
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

/** A picture is read as its description alone. Links in it can still be followed, behind it. */
function picture(tag: Tag, { words }: Around): readonly Kid[] {
  const links = linksOf(tag);
  const linked = new Set(links.flatMap(contentOf));
  const content = contentOf(tag).filter((part) => !linked.has(part));
  const figure: Tag = { ...tag, kids: content };
  const behind = links.flatMap((link) => lines(link, { words, inLine: true }));
  return content.length === 0 ? behind : [figure, ...behind];
}

function linksOf(tag: Tag): readonly Tag[] {
  return tag.kids.filter(isTag).flatMap((kid) => (kid.type === 'Link' ? [kid] : linksOf(kid)));
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

/** Blocks of blocks; what is no block becomes a paragraph, and what says nothing is left out. */
function group(tag: Tag, around: Around): readonly Kid[] {
  const kids = kidsOf(tag.kids, around);
  const named = GROUPS.has(tag.type) || tag.type === 'LBody';
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
  const parts = isTag(kid) && kid.type === 'LI' ? kid.kids : [kid];
  const kids = kidsOf(parts, around);
  const [first, ...others] = kids;
  const label = first && others.length > 0 ? labelOf(first, around) : undefined;
  const body = label ? others : kids;
  const labels = label ? [label] : [];
  const bodies: readonly Tag[] =
    body.length === 0 ? [] : [{ type: 'LBody', kids: bodyOf(body, around.words) }];
  const item: Tag = { type: 'LI', lang: isTag(kid) ? kid.lang : undefined, kids: [...labels, ...bodies] };
  return item.kids.length === 0 ? [] : [item];
}

const bodyOf = (kids: readonly Kid[], words: Words): readonly Kid[] =>
  kids.every(isInline) ? kids : inParagraphs(kids, words);

/** Chromium's own label, or a number that is drawn before the item. */
function labelOf(kid: Kid, { words }: Around): Tag | undefined {
  if (isTag(kid) && kid.type === 'Lbl') return kid;
  if (isContent(kid)) return LABEL.test(words(kid)) ? { type: 'Lbl', kids: [kid] } : undefined;
  if (!isTag(kid) || kid.type !== 'P') return undefined;
  const said = contentOf(kid).map(words).join('');
  return LABEL.test(said) ? { ...kid, type: 'Lbl' } : undefined;
}

const isInline = (kid: Kid): boolean => !isTag(kid) || INLINE.has(kid.type);

/** Each stretch of kids that are no blocks becomes a paragraph; a picture alone needs none. */
function inParagraphs(kids: readonly Kid[], words: Words): readonly Kid[] {
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

/** A slide, or a part of the handout. */
const asSection = (kid: Kid): Kid => (isTag(kid) && kid.type === 'Div' ? { ...kid, type: 'Sect' } : kid);
