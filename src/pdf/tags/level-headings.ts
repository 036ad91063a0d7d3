/** A structure tree in, the same with headings whose levels begin at 1 and skip none out. */
import { allTags, isTag, type Tag } from './tag.js';

const HEADING = /^H([1-6])$/;

/** A deck without a cover begins on the second level: then all of its headings move up. */
export function levelHeadings(document: Tag): Tag {
  const levels = allTags(document).flatMap((tag) => levelOf(tag) ?? []);
  const highest = Math.min(...levels);
  let last = 0;
  const next = levels.map((level) => (last = Math.min(level - highest + 1, last + 1)));
  const queue = next.values();
  return relevelled(document, () => queue.next().value);
}

function relevelled(tag: Tag, next: () => number | undefined): Tag {
  const level = levelOf(tag) === undefined ? undefined : next();
  const kids = tag.kids.map((kid) => (isTag(kid) ? relevelled(kid, next) : kid));
  return { ...tag, ...(level === undefined ? {} : { type: `H${level}` }), kids };
}

function levelOf({ type }: Tag): number | undefined {
  const [, level] = HEADING.exec(type) ?? [];
  return level === undefined ? undefined : Number(level);
}
