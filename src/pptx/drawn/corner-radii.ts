/** How the corners of a box are rounded: each by a quarter of an ellipse of its own. */
import { at } from '../../text/at.js';
import type { Corner, CornerRadii, RoundedBox, ShapeOutline, SlideBox } from './drawn-slide.js';
import { lengthOf } from './lengths.js';
import type { Layout } from './styles.js';

const NAMES = [
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-right-radius',
  'border-bottom-left-radius',
] as const;

/** From the top left, clockwise; where neighbours have no room beside each other all are smaller. CSS Backgrounds 3, 4.5. */
export function cornerRadii(styles: Layout['styles'], { width, height }: SlideBox): CornerRadii {
  const radius = (name: (typeof NAMES)[number]): Corner => {
    const [across = '0', down = across] = styles[name].split(/\s+(?![^()]*\))/);
    return { x: lengthOf(across, width), y: lengthOf(down, height) };
  };
  const asked: CornerRadii = [radius(NAMES[0]), radius(NAMES[1]), radius(NAMES[2]), radius(NAMES[3])];
  const [topLeft, topRight, bottomRight, bottomLeft] = asked;
  const factor = Math.min(
    1,
    width / (topLeft.x + topRight.x),
    width / (bottomLeft.x + bottomRight.x),
    height / (topLeft.y + bottomLeft.y),
    height / (topRight.y + bottomRight.y),
  );
  return mapRadii(asked, ({ x, y }) => ({ x: x * factor, y: y * factor }));
}

export interface Widths {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What is left within borders of these widths. CSS Backgrounds 3, 4.2. */
export function within(radii: CornerRadii, { width, height }: SlideBox, widths: Widths): RoundedBox {
  const { top, right, bottom, left } = widths;
  const across = [left, right, right, left];
  const down = [top, top, bottom, bottom];
  return {
    box: {
      ...{ x: left, y: top },
      width: Math.max(0, width - left - right),
      height: Math.max(0, height - top - bottom),
    },
    radii: mapRadii(radii, ({ x, y }, corner) => ({
      x: Math.max(0, x - at(across, corner)),
      y: Math.max(0, y - at(down, corner)),
    })),
  };
}

function mapRadii(
  [topLeft, topRight, bottomRight, bottomLeft]: CornerRadii,
  change: (radius: Corner, corner: number) => Corner,
): CornerRadii {
  return [change(topLeft, 0), change(topRight, 1), change(bottomRight, 2), change(bottomLeft, 3)];
}

/** In CSS pixels. */
const ALIKE = 0.5;

/** The shape that PowerPoint has for it, if there is one. */
export function roundedOutline(radii: CornerRadii, { width, height }: SlideBox): ShapeOutline {
  const [first] = radii;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < ALIKE;
  const areAll = (x: number, y: number): boolean =>
    radii.every((radius) => isNear(radius.x, x) && isNear(radius.y, y));
  if (radii.every(({ x, y }) => Math.min(x, y) < ALIKE)) return { type: 'rectangle' };
  if (areAll(width / 2, height / 2)) return { type: 'ellipse' };
  if (areAll(first.x, first.x)) return { type: 'rounded', radius: first.x };
  return { type: 'curved', radii };
}
