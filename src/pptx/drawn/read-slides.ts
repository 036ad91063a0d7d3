/** The slides of a page, as the browser drew them, to shapes, pictures and texts. */
import { boxShapes, outlineOf } from './box-shapes.js';
import { isBullet } from './bullets.js';
import { drawnChart } from './drawn-chart.js';
import type { DrawnItem, DrawnSlide, FaceKind } from './drawn-slide.js';
import { boxOn, grounded, type Ground } from './ground.js';
import { pictureFit } from './picture-fit.js';
import { SHAPED_KINDS } from './plotted-charts.js';
import { classesOf, colourOf, type Node } from './styles.js';
import { textBlocks, type TextBlock } from './text-blocks.js';
import { drawnTexts } from './text-boxes.js';

export interface SlidesPage {
  /** What the browser drew. */
  readonly page: Node;
  /** Of the deck, BCP 47. */
  readonly lang: string;
  /** What kind of face each family of the look is. */
  readonly faces: ReadonlyMap<string, FaceKind>;
}

export function readSlides({ page, lang, faces }: SlidesPage): readonly DrawnSlide[] {
  return sectionsIn(page).map((section) => {
    if (section.layout === undefined) throw new Error('a slide that is not laid out');
    const { x, y } = section.layout.box;
    const nowhere = { href: undefined, figure: undefined, quote: undefined, step: undefined };
    return readSlide(section, {
      ...nowhere,
      origin: { x, y },
      opacity: 1,
      isBehind: false,
      isOver: false,
      lang,
      path: [],
      faces,
    });
  });
}

function sectionsIn(node: Node): readonly Node[] {
  return node.name === 'section' ? [node] : node.children.flatMap(sectionsIn);
}

interface Painted {
  readonly item: DrawnItem;
  /** The slide's own is below all else, and what lies behind the flow follows; what lies over it comes last. */
  readonly plane: number;
  readonly order: number;
}

const FLOW = 2;
const OVER = 3;

interface Walk {
  readonly painted: Painted[];
  readonly blocks: TextBlock[];
  /** How many there were so far. */
  readonly counts: { figure: number; quote: number };
}

/** What is painted lies below the words of a slide, and those follow in the order in which they are read. */
function readSlide(section: Node, ground: Ground): DrawnSlide {
  const walk: Walk = { painted: [], blocks: [], counts: { figure: 0, quote: 0 } };
  visit(section, ground, walk);
  const painted = walk.painted.toSorted((one, other) => one.plane - other.plane || one.order - other.order);
  const shapes = (isOver: boolean): readonly DrawnItem[] =>
    painted.flatMap(({ plane, item }) => ((plane === OVER) === isOver ? [item] : []));
  const texts = (isOver: boolean): readonly DrawnItem[] =>
    drawnTexts(walk.blocks.filter(({ ground: own }) => own.isOver === isOver));
  return {
    background: colourOf(section.layout?.styles['background-color'] ?? ''),
    items: [...shapes(false), ...texts(false), ...shapes(true), ...texts(true)],
  };
}

function visit(node: Node, outer: Ground, walk: Walk): void {
  const ground = counted(node, grounded(node, outer), walk);
  if (isBullet(node, outer.path.at(-1)) && outer.path.some((above) => classesOf(above).has('points'))) return;
  if (isChartTable(node, outer.path.at(-1))) {
    walk.painted.push({ item: drawnChart(node, ground), plane: FLOW, order: node.layout?.order ?? 0 });
    visitEnds(node, ground, walk);
    return;
  }
  walk.painted.push(...paintedOf(node, ground));
  walk.blocks.push(...textBlocks(node, ground));
  for (const child of node.children) visit(child, ground, walk);
}

function isChartTable({ name }: Node, figure: Node | undefined): boolean {
  if (name !== 'table' || figure === undefined) return false;
  const classes = classesOf(figure);
  return classes.has('chart') && !SHAPED_KINDS.some((kind) => classes.has(kind));
}

/** What a chart's axes are called at their ends: a chart of PowerPoint's names an axis once. */
function visitEnds(node: Node, ground: Ground, walk: Walk): void {
  for (const child of node.children) {
    if (classesOf(child).has('ends')) visit(child, ground, walk);
    else visitEnds(child, grounded(child, ground), walk);
  }
}

function counted(node: Node, ground: Ground, { counts }: Walk): Ground {
  const classes = classesOf(node);
  const isFigure = classes.has('figure') && ground.figure === undefined;
  const isQuote = (classes.has('quote') || classes.has('question')) && ground.quote === undefined;
  return {
    ...ground,
    figure: isFigure ? (counts.figure += 1) : ground.figure,
    quote: isQuote ? (counts.quote += 1) : ground.quote,
  };
}

function paintedOf({ name, layout, attributes }: Node, ground: Ground): readonly Painted[] {
  if (layout === undefined || layout.styles.visibility === 'hidden' || name === '#text') return [];
  const { figure, step, opacity } = ground;
  const { order, styles } = layout;
  const plane = name === 'section' ? 0 : ground.isBehind ? 1 : ground.isOver ? OVER : FLOW;
  const box = boxOn(layout.box, ground);
  // The slide's own colour is its background, and no shape on it.
  const bare = name === 'section' ? { ...styles, 'background-color': 'transparent' } : styles;
  const shapes = boxShapes(bare, box, opacity).map((shape) => ({
    item: { ...shape, figure, step },
    plane,
    order,
  }));
  if (name !== 'img') return shapes;
  const picture = {
    ...{ type: 'picture' as const, box, figure, step },
    src: attributes.get('src') ?? '',
    alt: attributes.get('alt') ?? '',
    outline: outlineOf(styles, box),
    fit: pictureFit(styles),
  };
  return [...shapes, { item: picture, plane, order }];
}
