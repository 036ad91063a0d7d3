/** Which faces a theme has: what a deck is mostly set in. */
import type { DrawnItem, DrawnSlide, FaceKind } from './drawn/drawn-slide.js';

/** The kind of face that headlines are mostly set in, and the one of all else. */
export function themeFaces(drawn: readonly DrawnSlide[]): { readonly mj: FaceKind; readonly mn: FaceKind } {
  const items = drawn.flatMap(({ items: own }) => own);
  const mj = mostSet(items, (role) => role === 'title') ?? 'serif';
  return { mj, mn: mostSet(items, (role, face) => role !== 'title' && face !== mj) ?? mj };
}

function mostSet(
  items: readonly DrawnItem[],
  counts: (role: string, face: FaceKind) => boolean,
): FaceKind | undefined {
  const letters = new Map<FaceKind, number>();
  for (const item of items) {
    if (item.type !== 'text') continue;
    for (const { face, text } of item.paragraphs.flatMap(({ runs }) => runs))
      if (counts(item.role, face)) letters.set(face, (letters.get(face) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
