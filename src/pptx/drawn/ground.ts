/** What a node has of all that it stands in. */
import type { SlideBox, FaceKind, Corner } from './drawn-slide.js';
import type { Node } from './styles.js';

export interface Ground {
  /** The top left of the slide in the page. */
  readonly origin: Corner;
  /** Of all that it stands in, from 0 to 1. */
  readonly opacity: number;
  /** Whether it lies behind all that is in the flow of its slide. */
  readonly isBehind: boolean;
  /** Whether it lies over all that is in the flow of its slide. */
  readonly isOver: boolean;
  /** BCP 47. */
  readonly lang: string;
  readonly href: string | undefined;
  readonly figure: number | undefined;
  readonly quote: number | undefined;
  readonly step: number | undefined;
  /** All that it stands in and the node itself, the slide first. */
  readonly path: readonly Node[];
  /** What kind of face each family of the look is. */
  readonly faces: ReadonlyMap<string, FaceKind>;
}

export function boxOn({ x, y, width, height }: SlideBox, { origin }: Pick<Ground, 'origin'>): SlideBox {
  return { x: x - origin.x, y: y - origin.y, width, height };
}

/** What is inherited in any document. */
export function grounded(node: Node, outer: Ground): Ground {
  const { layout, name, attributes } = node;
  const opacity = layout === undefined || name === '#text' ? 1 : Number(layout.styles.opacity || 1);
  const fragment = attributes.get('data-marpit-fragment');
  return {
    ...outer,
    path: [...outer.path, node],
    opacity: outer.opacity * opacity,
    isBehind: outer.isBehind || Number(layout?.styles['z-index']) < 0,
    // In a figure, what lies over what is told by the order of painting.
    isOver:
      outer.isOver ||
      (outer.path.length === 1 &&
        layout?.styles.position === 'absolute' &&
        Number(layout.styles['z-index']) > 0),
    lang: attributes.get('lang') ?? outer.lang,
    href: attributes.get('href') ?? outer.href,
    step: fragment === undefined ? outer.step : Number(fragment),
  };
}
