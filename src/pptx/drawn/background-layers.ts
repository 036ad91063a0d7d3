/** The layers of a background and the part of its box that each covers. */
import type { SlideBox } from './drawn-slide.js';
import { lengthOf } from './lengths.js';
import type { Layout } from './styles.js';

export interface BackgroundLayer {
  /** As CSS writes it, e.g. `linear-gradient(…)`. */
  readonly image: string;
  readonly box: SlideBox;
}

/** Outside of parentheses, two deep. */
const COMMA = /,(?![^()]*(?:\([^()]*\)[^()]*)*\))/;
const SPACE = /\s+(?![^()]*\))/;

/** @returns the lowest first; none that repeats: it would be many shapes */
export function backgroundLayers(styles: Layout['styles'], box: SlideBox): readonly BackgroundLayer[] {
  const images = listOf(styles['background-image']);
  const [sizes, positions, repeats] = [
    listOf(styles['background-size']),
    listOf(styles['background-position']),
    listOf(styles['background-repeat']),
  ];
  const layers = images.flatMap((image, index) => {
    const of = (list: readonly string[]): string => list[index % list.length] ?? '';
    const size = sizeOf(of(sizes), box);
    const isWhole = size.width >= box.width && size.height >= box.height;
    if (image === 'none' || (!isWhole && of(repeats) !== 'no-repeat')) return [];
    // A share is of the room that is left free.
    const [x = '0%', y = '0%'] = of(positions).split(SPACE);
    const left = box.x + lengthOf(x, box.width - size.width);
    const top = box.y + lengthOf(y, box.height - size.height);
    return [{ image, box: { x: left, y: top, ...size } }];
  });
  return layers.toReversed();
}

function listOf(value: string): readonly string[] {
  return value.split(COMMA).map((part) => part.trim());
}

function sizeOf(
  value: string,
  { width, height }: SlideBox,
): { readonly width: number; readonly height: number } {
  const [across = 'auto', down = 'auto'] = value.split(SPACE);
  // A gradient has no size of its own: it fills what is left to it.
  return {
    width: /\d/.test(across) ? lengthOf(across, width) : width,
    height: /\d/.test(down) ? lengthOf(down, height) : height,
  };
}
