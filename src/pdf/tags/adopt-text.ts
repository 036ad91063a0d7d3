/** A structure tree and text that stands right behind some of its content in, the tree with that text in it out. */
import { isContent, isTag, type MarkedContent, type Kid, type Tag } from './tag.js';

/** @param behind what follows a content, most often nothing. */
export function adoptText(tag: Tag, behind: (content: MarkedContent) => readonly MarkedContent[]): Tag {
  const kids = tag.kids.flatMap((kid): readonly Kid[] => {
    if (isTag(kid)) return [adoptText(kid, behind)];
    return isContent(kid) ? [kid, ...behind(kid)] : [kid];
  });
  return { ...tag, kids };
}
