/** An element that a style sheet turns: the browser tells the upright box around it, PowerPoint wants it as it was before. */
import type { SlideBox } from './drawn-slide.js';
import { pixels, type Layout } from './styles.js';

export interface Turned {
  readonly box: SlideBox;
  /** In degrees, clockwise, around the middle of the box. */
  readonly rotation: number;
}

/** @param around the upright box around the turned one: both have the same middle */
export function turned(styles: Layout['styles'], around: SlideBox): Turned {
  const rotation = rotationOf(styles);
  if (rotation === 0) return { box: around, rotation };
  // Our style sheets say `box-sizing: border-box`.
  const [width, height] = [pixels(styles.width), pixels(styles.height)];
  const x = around.x + (around.width - width) / 2;
  const y = around.y + (around.height - height) / 2;
  return { box: { x, y, width, height }, rotation };
}

function rotationOf(styles: Layout['styles']): number {
  const own = /^-?[\d.]+(?:e-?\d+)?deg/.test(styles.rotate) ? Number.parseFloat(styles.rotate) : 0;
  const [, a = '1', b = '0'] = /^matrix\(([^,]+),\s*([^,]+),/.exec(styles.transform) ?? [];
  const degrees = own + (Math.atan2(Number(b), Number(a)) * 180) / Math.PI;
  return Math.round(degrees * 100) / 100;
}
