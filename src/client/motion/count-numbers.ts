/** Numbers that count up when they are first shown, where their author asked for it. */
import { isToCome } from '../player/player.js';
import { countedUp } from './counted-up.js';

const DURATION = 800;

/** @returns counts what is seen of a slide's numbers and has not been counted yet; what that returns ends it at once */
export function numberCounter(): (slide: Element) => () => void {
  const counted = new WeakSet<Element>();
  return (slide) => {
    const labels = [...slide.querySelectorAll<HTMLElement>('.stats.count b')].filter(
      (label) => !counted.has(label) && !isToCome(label),
    );
    for (const label of labels) counted.add(label);
    return countUp(labels);
  };
}

function countUp(labels: readonly HTMLElement[]): () => void {
  const texts = labels.flatMap(textsIn).map((node) => ({ node, whole: node.data }));
  if (texts.length === 0) return () => undefined;
  const begin = performance.now();
  const frame = { id: 0 };
  const show = (share: number): void => {
    for (const { node, whole } of texts) node.data = countedUp(whole, share);
  };
  const step = (now: number): void => {
    const gone = Math.min(1, Math.max(0, (now - begin) / DURATION));
    show(1 - (1 - gone) ** 3);
    if (gone < 1) frame.id = requestAnimationFrame(step);
  };
  show(0);
  frame.id = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame.id);
    show(1);
  };
}

/** A label's first text with a number in it. */
function textsIn(label: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\d/.test(node.data)) return [node];
  }
  return [];
}
