/**
 * A row of the agenda that becomes its theme's headline, and a headline that becomes its row in the agenda or the closing.
 * View transitions would do the same, but they put off what a key press does until a picture has been taken.
 */
import { slideElements } from '../player/player.js';

const DURATION = 320;

/** @returns nothing where neither slide names the other */
export function moveHeadline(from: SVGElement, to: SVGElement): readonly Animation[] {
  const pair = rowToHeadline(from, to) ?? headlineToRow(from, to);
  // Safari draws what moves within a slide in another place.
  if (pair === undefined || 'GestureEvent' in window) return [];
  const [source, target] = pair;
  const [start, end] = [firstLine(source), firstLine(target)];
  const box = target.getBoundingClientRect();
  const scale = target.offsetWidth === 0 ? 0 : box.width / target.offsetWidth;
  if (start === undefined || end === undefined || scale === 0) return [];
  const size = fontSize(source) / fontSize(target);
  const [x, y] = [(end.left - box.left) / scale, (end.top - box.top) / scale];
  const [dx, dy] = [(start.left - end.left) / scale, (start.top - end.top) / scale];
  const moved = [
    { transformOrigin: `${x}px ${y}px`, transform: `translate(${dx}px, ${dy}px) scale(${size})` },
    { transformOrigin: `${x}px ${y}px`, transform: 'none' },
  ];
  return [target.animate(moved, { duration: DURATION, easing: 'cubic-bezier(0.2, 0, 0, 1)' })];
}

type Pair = readonly [source: HTMLElement, target: HTMLElement];

function rowToHeadline(from: SVGElement, to: SVGElement): Pair | undefined {
  const [row, headline] = [rowOf(to, from), headlineOf(to)];
  return row && headline && [row, headline];
}

function headlineToRow(from: SVGElement, to: SVGElement): Pair | undefined {
  const [headline, row] = [headlineOf(from), rowOf(from, to)?.closest('li')];
  return headline && row ? [headline, row] : undefined;
}

/** Where `list` names `slide`. */
function rowOf(slide: SVGElement, list: SVGElement): HTMLElement | undefined {
  const page = slideElements().indexOf(slide) + 1;
  return list.querySelector<HTMLElement>(`ol.entries a[href="#${page}"]`) ?? undefined;
}

function headlineOf(slide: SVGElement): HTMLElement | undefined {
  return slide.querySelector<HTMLElement>('h2') ?? undefined;
}

/** A row's number stands before its words. */
function firstLine(element: HTMLElement): DOMRect | undefined {
  const range = document.createRange();
  range.selectNodeContents(element.querySelector('a') ?? element);
  return range.getClientRects()[0];
}

function fontSize(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element.querySelector('a') ?? element).fontSize);
}
