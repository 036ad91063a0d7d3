/** The table of a chart as the browser drew it in, what PowerPoint needs to draw the same from its numbers out. */
import { around } from './boxes.js';
import type { ChartWords, DrawnChart, DrawnChartRow, SlideBox } from './drawn-slide.js';
import { boxOn, grounded, type Ground } from './ground.js';
import { borderOf, classesOf, colourOf, type Node } from './styles.js';
import { textBlocks, type TextBlock } from './text-blocks.js';

/** Its axes' words, of one that names their ends, are texts beside it. */
export function drawnChart(table: Node, ground: Ground): DrawnChart {
  const { layout } = table;
  if (layout === undefined) throw new Error('a chart that is not laid out');
  const parts = partsIn(table, ground);
  const rows = parts.filter(({ node, ground: { path } }) => node.name === 'tr' && isIn(path, 'tbody'));
  return {
    type: 'chart',
    box: boxOn(layout.box, ground),
    figure: ground.figure,
    step: rows.find((row) => row.ground.step !== undefined)?.ground.step ?? ground.step,
    rows: rows.map(drawnRow),
    labels: wordsOf(parts, (node, path) => node.name === 'th' && isIn(path, 'tbody')),
    numbers: wordsOf(parts, (node) => node.name === 'b' && !classesOf(node).has('quiet')),
    heads: wordsOf(parts, (node, path) => node.name === 'th' && isIn(path, 'thead') && isSaid(node)),
    axis: axisOf(parts),
  };
}

/** A node with all that it has of what it stands in. */
interface Part {
  readonly node: Node;
  readonly ground: Ground;
}

function partsIn(node: Node, ground: Ground): readonly Part[] {
  return [{ node, ground }, ...node.children.flatMap((child) => partsIn(child, grounded(child, ground)))];
}

function isIn(path: readonly Node[], name: string): boolean {
  return path.some((outer) => outer.name === name);
}

function isSaid(node: Node): boolean {
  const classes = classesOf(node);
  return !classes.has('quiet') && !classes.has('ends');
}

function drawnRow({ node: row, ground }: Part): DrawnChartRow {
  const parts = partsIn(row, ground);
  const drawn = parts.filter(({ node }) => node.name === 'i' && !classesOf(node).has('from'));
  const dots = drawn.filter(({ node }) => classesOf(node).has('dot'));
  const boxes = drawn.flatMap(boxesOf);
  return {
    marks: boxes,
    dots: dots.flatMap(boxesOf).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    colour: drawn.flatMap(({ node }) => colourOf(node.layout?.styles['background-color'] ?? '') ?? [])[0],
    isDashed: drawn.some(({ node }) => node.layout?.styles['background-image'].startsWith('repeating-')),
    label: wordsBox(parts, 'th'),
    number: wordsBox(parts, 'b'),
  };
}

/** Around the words of the first of a name, from where their column begins. */
function wordsBox(parts: readonly Part[], name: string): SlideBox | undefined {
  const [block] = blocksOf(parts, name);
  if (block === undefined) return undefined;
  const widths = block.lines.map(({ runs }) => runs.reduce((sum, run) => sum + run.width, 0));
  const width = Math.max(...widths);
  return { ...block.box, width: Math.min(block.box.width, width) };
}

function boxesOf({ node: { layout }, ground }: Part): readonly SlideBox[] {
  return layout === undefined ? [] : [boxOn(layout.box, ground)];
}

function blocksOf(parts: readonly Part[], name: string): readonly TextBlock[] {
  return parts.flatMap(({ node, ground }) => (node.name === name ? textBlocks(node, ground) : []));
}

function wordsOf(
  parts: readonly Part[],
  isMeant: (node: Node, path: readonly Node[]) => boolean,
): ChartWords | undefined {
  const blocks = parts.flatMap(({ node, ground }) =>
    isMeant(node, ground.path) ? textBlocks(node, ground) : [],
  );
  const runs = blocks.flatMap((block) => block.runs);
  // One word may be stressed; PowerPoint sets all alike.
  const run = runs.find(({ bold, italic }) => !bold && !italic) ?? runs[0];
  if (run === undefined) return undefined;
  return { run, texts: blocks.map(({ runs }) => runs), box: around(blocks.map(({ box }) => box)) };
}

/** Zero, or the two that cross: what style sheets put before the table or what is in it. */
function axisOf(parts: readonly Part[]): DrawnChart['axis'] {
  const lines = parts.flatMap(({ node: { pseudo, layout } }) =>
    pseudo === 'before' && layout ? [layout.styles] : [],
  );
  return lines.flatMap((styles) => {
    const borders = (['bottom', 'left'] as const).map((side) => borderOf(styles, side));
    const drawn = borders.find(({ width, style }) => width > 0 && style === 'solid');
    return colourOf(styles['background-color']) ?? colourOf(drawn?.colour ?? '') ?? [];
  })[0];
}
