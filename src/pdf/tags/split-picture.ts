/** A picture's tag in, the picture as it is read and the links that are in it out. */
import { contentOf, isTag, type Tag } from './tag.js';

export interface SplitPicture {
  /** None where all of it is links. */
  readonly figure: Tag | undefined;
  readonly links: readonly Tag[];
}

/** A picture is read as its description alone. Links in it can still be followed, behind it. */
export function splitPicture(tag: Tag): SplitPicture {
  const links = linksOf(tag);
  const linked = new Set(links.flatMap(contentOf));
  const kids = contentOf(tag).filter((part) => !linked.has(part));
  return { figure: kids.length === 0 ? undefined : { ...tag, kids }, links };
}

function linksOf(tag: Tag): readonly Tag[] {
  return tag.kids.filter(isTag).flatMap((kid) => (kid.type === 'Link' ? [kid] : linksOf(kid)));
}
