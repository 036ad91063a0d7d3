/** What is painted of an element's box, its background and its borders, as shapes. */
import type { SlideBox, DrawnShape, Paint, ShapeOutline, Stroke } from './drawn-slide.js';
import { backgroundLayers } from './background-layers.js';
import { gradientPlates } from './gradients.js';
import { cornerRadii, roundedOutline, within } from './corner-radii.js';
import { lengthOf } from './lengths.js';
import { turned } from './turned.js';
import { borderOf, colourOf, pixels, SIDES, type Layout, type Side } from './styles.js';

type Painted = Omit<DrawnShape, 'figure' | 'step'>;

/** @param box from the slide's top left @param opacity of all that it stands in */
export function boxShapes(styles: Layout['styles'], around: SlideBox, opacity: number): readonly Painted[] {
  const { box, rotation } = turned(styles, around);
  if (box.width <= 0 || box.height <= 0) return [];
  const outline = outlineOf(styles, box);
  const fill = colourOf(styles['background-color'], opacity);
  const stroke = wholeStroke(styles, opacity);
  const plates = backgroundLayers(styles, box).flatMap((layer) =>
    gradientPlates(layer.image, layer.box, opacity).map((plate) =>
      shape(plate.box, plate.outline ?? { type: 'rectangle' }, plate.fill),
    ),
  );
  const own =
    stroke !== undefined
      ? [strokedShape(styles, box, outline, fill, stroke)]
      : fill !== undefined
        ? [shape(paintedBox(styles, box), outline, fill)]
        : [];
  const sides = stroke === undefined ? sideShapes(styles, outline, box, opacity) : [];
  const shapes = [...own, ...plates, ...sides, ...outlineShape(styles, box, opacity)];
  return rotation === 0
    ? shapes
    : shapes.map((one) => ({ ...one, box: carried(one.box, box, rotation), rotation }));
}

/** A colour may stop where the content does. */
function paintedBox(styles: Layout['styles'], box: SlideBox): SlideBox {
  if (styles['background-clip'] !== 'content-box') return box;
  const edge = (side: Side): number => pixels(styles[`padding-${side}`]) + borderOf(styles, side).width;
  return {
    ...{ x: box.x + edge('left'), y: box.y + edge('top') },
    width: Math.max(0, box.width - edge('left') - edge('right')),
    height: Math.max(0, box.height - edge('top') - edge('bottom')),
  };
}

function shape(box: SlideBox, outline: ShapeOutline, fill: Paint | undefined, stroke?: Stroke): Painted {
  return { type: 'shape', box, outline, rotation: 0, fill, stroke };
}

/** A line of PowerPoint's runs along the middle of the border. */
function strokedShape(
  styles: Layout['styles'],
  box: SlideBox,
  outline: ShapeOutline,
  fill: Paint | undefined,
  stroke: Stroke,
): Painted {
  const half = stroke.width / 2;
  const edge = inset(box, half);
  if (outline.type === 'polygon') return shape(edge, outline, fill, stroke);
  const { radii } = within(cornerRadii(styles, box), box, {
    top: half,
    right: half,
    bottom: half,
    left: half,
  });
  return shape(edge, roundedOutline(radii, edge), fill, stroke);
}

/** A part of a box that is turned turns around the middle of the whole. */
function carried(part: SlideBox, whole: SlideBox, rotation: number): SlideBox {
  const [midX, midY] = [whole.x + whole.width / 2, whole.y + whole.height / 2];
  const [x, y] = [part.x + part.width / 2 - midX, part.y + part.height / 2 - midY];
  const angle = (rotation * Math.PI) / 180;
  const [turnedX, turnedY] = [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ];
  return { ...part, x: midX + turnedX - part.width / 2, y: midY + turnedY - part.height / 2 };
}

export function outlineOf(styles: Layout['styles'], box: SlideBox): ShapeOutline {
  const corners = polygon(styles['clip-path'], box.width, box.height);
  if (corners !== undefined) return { type: 'polygon', corners };
  return roundedOutline(cornerRadii(styles, box), box);
}

/** `polygon(10px 0px, 100% 50%, …)` as it is computed. */
function polygon(
  value: string,
  width: number,
  height: number,
): Extract<ShapeOutline, { type: 'polygon' }>['corners'] | undefined {
  const inner = /^polygon\((?:(?:nonzero|evenodd),\s*)?(.*)\)$/.exec(value)?.[1];
  if (inner === undefined) return undefined;
  return inner.split(/,(?![^(]*\))/).map((corner) => {
    const [x = '0', y = '0'] = corner.trim().split(/\s+(?![^(]*\))/);
    return { x: lengthOf(x, width), y: lengthOf(y, height) };
  });
}

/** Where all four borders are alike they are one line. */
function wholeStroke(styles: Layout['styles'], opacity: number): Stroke | undefined {
  const [first, ...others] = SIDES.map((side) => borderOf(styles, side));
  if (first === undefined || first.width === 0 || first.style === 'none') return undefined;
  const isWhole = others.every(
    ({ width, style, colour }) => width === first.width && style === first.style && colour === first.colour,
  );
  const colour = colourOf(first.colour, opacity);
  return isWhole && colour ? { width: first.width, colour, dash: dashOf(first.style) } : undefined;
}

/** A line around the box, at some distance from it. */
function outlineShape(styles: Layout['styles'], box: SlideBox, opacity: number): readonly Painted[] {
  const width = pixels(styles['outline-width']);
  const colour =
    styles['outline-style'] === 'none' || width === 0
      ? undefined
      : colourOf(styles['outline-color'], opacity);
  if (colour === undefined) return [];
  const around = inset(box, -(pixels(styles['outline-offset']) + width / 2));
  return [
    shape(around, { type: 'rectangle' }, undefined, { width, colour, dash: dashOf(styles['outline-style']) }),
  ];
}

function dashOf(style: string): Stroke['dash'] {
  return style === 'dashed' ? 'dash' : style === 'dotted' ? 'dot' : 'solid';
}

/** Around curved corners a line of one colour runs thinner to where it ends. */
function sideShapes(
  styles: Layout['styles'],
  outline: ShapeOutline,
  box: SlideBox,
  opacity: number,
): readonly Painted[] {
  const drawn = SIDES.map((side) => borderOf(styles, side)).filter(
    ({ width, style }) => width > 0 && style !== 'none',
  );
  const [first, ...others] = drawn;
  const isOne = first?.style === 'solid' && others.every(({ colour }) => colour === first.colour);
  const fill = isOne ? colourOf(first.colour, opacity) : undefined;
  if (fill === undefined || outline.type === 'rectangle' || outline.type === 'polygon')
    return SIDES.flatMap((side) => sideShape(styles, side, box, opacity));
  const radii = cornerRadii(styles, box);
  const widthOf = (side: Side): number => {
    const { width, style } = borderOf(styles, side);
    return style === 'none' ? 0 : width;
  };
  const widths = {
    ...{ top: widthOf('top'), right: widthOf('right') },
    ...{ bottom: widthOf('bottom'), left: widthOf('left') },
  };
  const inner = within(radii, box, widths);
  return neighbours(SIDES.map((side) => widths[side] > 0)).map((sides) =>
    shape(box, { type: 'frame', radii, inner, sides }, fill),
  );
}

/** Runs of what is drawn, around the box. */
function neighbours(
  isDrawn: readonly boolean[],
): readonly { readonly first: number; readonly count: number }[] {
  const { length } = isDrawn;
  if (isDrawn.every(Boolean)) return [{ first: 0, count: length }];
  return isDrawn.flatMap((is, first) => {
    if (!is || isDrawn.at(first - 1) === true) return [];
    const after = [...isDrawn, ...isDrawn].slice(first).indexOf(false);
    return [{ first, count: after }];
  });
}

function sideShape(styles: Layout['styles'], side: Side, box: SlideBox, opacity: number): readonly Painted[] {
  const { width, style, colour: value } = borderOf(styles, side);
  const colour = style === 'none' || width === 0 ? undefined : colourOf(value, opacity);
  if (colour === undefined) return [];
  const line = sideBox(side, width, box);
  if (style === 'solid') return [shape(line, { type: 'rectangle' }, colour)];
  return [
    shape(centred(side, line), { type: 'rectangle' }, undefined, { width, colour, dash: dashOf(style) }),
  ];
}

function sideBox(side: Side, size: number, { x, y, width, height }: SlideBox): SlideBox {
  if (side === 'top') return { x, y, width, height: size };
  if (side === 'bottom') return { x, y: y + height - size, width, height: size };
  return { x: side === 'left' ? x : x + width - size, y, width: size, height };
}

/** A dashed line has no area: it runs along the middle of its border. */
function centred(side: Side, { x, y, width, height }: SlideBox): SlideBox {
  return side === 'top' || side === 'bottom'
    ? { x, y: y + height / 2, width, height: 0 }
    : { x: x + width / 2, y, width: 0, height };
}

function inset({ x, y, width, height }: SlideBox, by: number): SlideBox {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
