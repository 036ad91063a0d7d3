/** The sign before a point, written or painted, as a bullet. */
import type { SlideBox, Bullet } from './drawn-slide.js';
import { colourOf, pixels, type Layout, type Node } from './styles.js';

/** What a painted sign is written as. */
const PAINTED = { square: '■', dash: '—' } as const;
const NUMBER = /^\s*(\d+)[.)、]?\s*$/;

/** What stands before a list's item and is no word of it. */
export function isBullet({ pseudo }: Node, parent: Node | undefined): boolean {
  return parent?.name === 'li' && (pseudo === 'marker' || pseudo === 'before');
}

export function bulletOf(item: Node, opacity: number): Bullet | undefined {
  const sign = item.children.find((child) => isBullet(child, item) && child.layout !== undefined);
  if (sign?.layout === undefined || item.layout === undefined) return undefined;
  const written = textOf(sign).trim();
  const painted = colourOf(sign.layout.styles['background-color'], opacity);
  const colour = written === '' ? painted : colourOf(sign.layout.styles.color, opacity);
  if (colour === undefined) return undefined;
  const number = NUMBER.exec(written)?.[1];
  return {
    ...(number === undefined
      ? { type: 'sign', text: written || paintedSign(sign.layout.box) }
      : { type: 'number', text: number }),
    colour,
    size: written === '' ? paintedSize(sign.layout.box, item.layout) : 1,
    indent: Math.max(0, firstWordX(item) - sign.layout.box.x),
  };
}

function paintedSign({ width, height }: SlideBox): string {
  return width > 2 * height ? PAINTED.dash : PAINTED.square;
}

/** A square of letters is two thirds of their size. */
function paintedSize({ width, height }: SlideBox, { styles }: Layout): number {
  const size = pixels(styles['font-size']);
  if (width > 2 * height || size === 0) return 1;
  return Math.min(1, Math.max(0.25, Math.round((height / size / 0.66) * 100) / 100));
}

function textOf({ layout, children }: Node): string {
  return (layout?.text ?? '') + children.map(textOf).join('');
}

/** In the page. */
function firstWordX(item: Node): number {
  const lefts = item.children.filter((child) => !isBullet(child, item)).flatMap(lineLefts);
  return lefts.length === 0 ? 0 : Math.min(...lefts);
}

function lineLefts({ layout, children }: Node): readonly number[] {
  return [...(layout?.lines.map(({ box }) => box.x) ?? []), ...children.flatMap(lineLefts)];
}
