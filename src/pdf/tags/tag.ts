/** A PDF's structure tree as plain data: what its parts are, in the order in which they are read. */
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';

export interface Tag {
  readonly type: string;
  /** What stands for a picture when it is read aloud. */
  readonly alt?: string | undefined;
  /** BCP 47, where it differs from what is around. */
  readonly lang?: string | undefined;
  /** The tag's own attributes, such as how a list is numbered. */
  readonly attributes?: PDFObject | undefined;
  /** For a list: how its labels count, where Chromium does not say it. */
  readonly numbering?: 'Decimal' | undefined;
  readonly kids: readonly Kid[];
}

export type Kid = Tag | MarkedContent | Annotation;

/** A marked part of a page. */
export interface MarkedContent {
  /** Which page, counted from 0. */
  readonly page: number;
  readonly mark: number;
}

/** A link's place on its page. */
export interface Annotation {
  readonly page: number;
  readonly annotation: PDFRef;
}

export const isTag = (kid: Kid): kid is Tag => 'type' in kid;
export const isContent = (kid: Kid): kid is MarkedContent => 'mark' in kid;
export const isAnnotation = (kid: Kid): kid is Annotation => 'annotation' in kid;

/** All tags of a tree, each before its kids. */
export function allTags(tag: Tag): readonly Tag[] {
  const found: Tag[] = [];
  const visit = (each: Tag): void => {
    found.push(each);
    for (const kid of each.kids) if (isTag(kid)) visit(kid);
  };
  visit(tag);
  return found;
}

/** The marked content of a tag and of all that is in it, in order. */
export function contentOf(tag: Tag): readonly MarkedContent[] {
  const found: MarkedContent[] = [];
  const visit = ({ kids }: Tag): void => {
    for (const kid of kids) {
      if (isTag(kid)) visit(kid);
      else if (isContent(kid)) found.push(kid);
    }
  };
  visit(tag);
  return found;
}

/** Where a tag's content begins; none where it has nothing but links. */
export function firstContent({ kids }: Tag): MarkedContent | undefined {
  for (const kid of kids) {
    const content = isTag(kid) ? firstContent(kid) : isContent(kid) ? kid : undefined;
    if (content) return content;
  }
  return undefined;
}
