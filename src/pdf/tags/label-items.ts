/**
 * A structure tree and numbers that a style sheet drew in, the tree with the numbers as labels of their items out.
 * Which list they count is told by how many there are, and how near.
 */
import { boxOfBoth, type Point } from '../content/box.js';
import { contentOf, isTag, type MarkedContent, type Tag } from './tag.js';
import type { BoxOf } from './write-tags.js';

/** A number that is drawn somewhere on a page. */
export interface DrawnNumber {
  readonly content: MarkedContent;
  readonly value: number;
  readonly place: Point;
  readonly size: number;
}

/** @param numbers in the order in which they are drawn. */
export function labelItems(document: Tag, numbers: readonly DrawnNumber[], boxOf: BoxOf): Tag {
  const labels = new Map<Tag, Tag>();
  for (const count of counts(numbers)) {
    const lists = listsOf(document).filter((list) => fits(list, count, labels));
    const [nearest] = lists.toSorted((a, b) => distance(a, count, boxOf) - distance(b, count, boxOf));
    nearest?.kids.filter(isTag).forEach((item, i) => {
      const content = count[i]?.content;
      if (content) labels.set(item, { type: 'Lbl', kids: [content] });
    });
  }
  return labelled(document, labels);
}

/** Stretches of numbers of one size, each one more than the one before. */
function counts(numbers: readonly DrawnNumber[]): readonly (readonly DrawnNumber[])[] {
  const stretches: DrawnNumber[][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1)?.at(-1);
    const goesOn =
      last?.content.page === number.content.page &&
      last.value + 1 === number.value &&
      last.size === number.size;
    if (goesOn) stretches.at(-1)?.push(number);
    else stretches.push([number]);
  }
  return stretches;
}

const listsOf = (tag: Tag): readonly Tag[] => [
  ...(tag.type === 'L' ? [tag] : []),
  ...tag.kids.filter(isTag).flatMap(listsOf),
];

/** The list is on the numbers' page, has as many items, and none has a label yet. */
function fits(list: Tag, count: readonly DrawnNumber[], labels: ReadonlyMap<Tag, Tag>): boolean {
  const items = list.kids.filter(isTag);
  const bare = items.every(
    (item) => !labels.has(item) && !item.kids.some((kid) => isTag(kid) && kid.type === 'Lbl'),
  );
  return items.length === count.length && bare && contentOf(list)[0]?.page === count[0]?.content.page;
}

function distance(list: Tag, count: readonly DrawnNumber[], boxOf: BoxOf): number {
  return list.kids.filter(isTag).reduce((sum, item, i) => {
    const [box, place] = [boxOf(item), count[i]?.place];
    if (!box || !place) return sum;
    const around = boxOfBoth(box, [...place, ...place]) ?? box;
    return sum + around[2] - around[0] + around[3] - around[1] - (box[2] - box[0] + box[3] - box[1]);
  }, 0);
}

function labelled(tag: Tag, labels: ReadonlyMap<Tag, Tag>): Tag {
  const label = labels.get(tag);
  const kids = tag.kids.map((kid) => (isTag(kid) ? labelled(kid, labels) : kid));
  if (label) return { ...tag, kids: [label, ...kids] };
  const counts = tag.type === 'L' && tag.kids.some((kid) => isTag(kid) && labels.has(kid));
  return { ...tag, kids, ...(counts ? { numbering: 'Decimal' } : {}) };
}
