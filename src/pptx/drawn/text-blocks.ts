/** The words that stand directly in a block, as runs of one look each. */
import type { SlideBox, FaceKind, WordRun } from './drawn-slide.js';
import { boxOn, grounded, type Ground } from './ground.js';
import { classesOf, colourOf, pixels, type Layout, type Node } from './styles.js';

/** One paragraph or more, where its author ended lines. */
export interface TextBlock {
  readonly ground: Ground;
  /** What it stands in, the block's own element last. */
  readonly path: readonly Node[];
  /** Of the block's element, from the slide's top left. */
  readonly box: SlideBox;
  readonly styles: Layout['styles'];
  readonly runs: readonly WordRun[];
  /** How wide its longest line is, where it has several: browsers balance them. */
  readonly longest: number | undefined;
}

/** @returns the blocks that a node is itself, not those of its blocks */
export function textBlocks(node: Node, ground: Ground): readonly TextBlock[] {
  const { layout } = node;
  if (layout === undefined || isInline(node) || isSeparator(node)) return [];
  return inlineSequences(node, ground).flatMap((placed) => {
    const words = joined(trimmed(placed));
    if (words.length === 0) return [];
    const { styles } = layout;
    const box = boxOn(linesBox(placed, layout, lineHeightOf(styles, words)), ground);
    return [{ ground, path: ground.path, box, styles, runs: words, longest: longestLine(placed) }];
  });
}

/** From one line to the next, in CSS pixels. */
export function lineHeightOf(styles: Layout['styles'], runs: readonly WordRun[]): number {
  const size = Math.max(...runs.map((run) => run.size));
  return Math.max(pixels(styles['line-height']), size * LEAST);
}

/** Of a size, what a line has at least: `normal` is no length, and letters of two lines must not touch. */
const LEAST = 1;

interface PlacedRun {
  readonly run: WordRun;
  /** In the page. */
  readonly lines: readonly SlideBox[];
}

/** Words between two blocks are a block of their own. */
function inlineSequences(node: Node, ground: Ground): readonly (readonly PlacedRun[])[] {
  const sequences: PlacedRun[][] = [[]];
  for (const child of node.children) collect(child, grounded(child, ground), sequences, node);
  return sequences.filter((sequence) => sequence.length > 0);
}

function collect(node: Node, ground: Ground, sequences: PlacedRun[][], parent: Node): void {
  const { layout } = node;
  if (node.name === '#text') {
    if (layout !== undefined) sequences.at(-1)?.push(...runOf(layout, ground));
  } else if (node.name === 'br') {
    sequences.at(-1)?.push(...lineEnd(parent, ground));
  } else if (isSeparator(node)) {
    const [words] = node.children.flatMap((child) =>
      child.layout === undefined ? [] : runOf(child.layout, ground),
    );
    if (words !== undefined)
      sequences.at(-1)?.push({ ...words, run: { ...words.run, text: `${words.run.text} ` } });
  } else if (layout !== undefined && !isInline(node)) {
    if (isInFlow(layout)) sequences.push([]);
  } else {
    for (const child of node.children) collect(child, grounded(child, ground), sequences, node);
  }
}

function runOf({ text, lines, styles }: Layout, ground: Ground): readonly PlacedRun[] {
  const words = text.replaceAll('\u00AD', '').replace(/[\n\t\r]/g, ' ');
  const width = lines.reduce((sum, line) => sum + line.box.width, 0);
  // A space at which a line ends is drawn nowhere, and parts two words all the same.
  const isSpace = words !== '' && words.trim() === '';
  if ((lines.length === 0 && !isSpace) || words === '' || styles.visibility === 'hidden') return [];
  const colour = colourOf(styles.color, ground.opacity);
  if (colour === undefined) return [];
  const boxes = lines.map(({ box }) => box);
  return [{ run: { ...lookOf(styles, ground), text: words, colour, width }, lines: boxes }];
}

function lineEnd(parent: Node, ground: Ground): readonly PlacedRun[] {
  if (parent.layout === undefined) return [];
  const { styles } = parent.layout;
  const colour = colourOf(styles.color, ground.opacity) ?? { hex: '000000', alpha: 1 };
  return [{ run: { ...lookOf(styles, ground), text: '\n', colour, width: 0 }, lines: [] }];
}

function lookOf(
  styles: Layout['styles'],
  { lang, href, faces }: Ground,
): Omit<WordRun, 'text' | 'colour' | 'width'> {
  return {
    face: faceOf(styles['font-family'], faces),
    size: pixels(styles['font-size']),
    bold: Number(styles['font-weight']) >= 600,
    italic: styles['font-style'] === 'italic',
    underline: href === undefined && styles['text-decoration-line'].includes('underline'),
    lang,
    href,
  };
}

function faceOf(families: string, faces: ReadonlyMap<string, FaceKind>): FaceKind {
  const [first = ''] = families.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''));
  return (
    faces.get(first) ??
    (/mono/i.test(first) ? 'mono' : /serif/i.test(first) && !/sans/i.test(first) ? 'serif' : 'sans')
  );
}

/** A quotation's marks hang in the margin, and are words of it. */
function isInline(node: Node): boolean {
  if (node.name === '#text' || node.name === 'br' || node.name === 'wbr') return true;
  const classes = classesOf(node);
  if (classes.has('open') || classes.has('close')) return true;
  const { layout } = node;
  if (layout === undefined) return true;
  const { display } = layout.styles;
  return (display.startsWith('inline') || display === 'contents') && isInFlow(layout);
}

/** A point between two facts, which hangs before the second. */
function isSeparator({ pseudo, children }: Node): boolean {
  return pseudo === 'before' && children.length === 1 && children[0]?.layout?.text.trim() === '·';
}

/** What is out of it stands somewhere else, and parts no words. */
function isInFlow({ styles }: Layout): boolean {
  return styles.position !== 'absolute' && styles.position !== 'fixed' && styles.float === 'none';
}

/** As wide as the block has room, and as high as its lines, each with the room that it has above and below its letters. */
function linesBox(runs: readonly PlacedRun[], { box, styles }: Layout, lineHeight: number): SlideBox {
  const left = pixels(styles['padding-left']) + pixels(styles['border-left-width']);
  const right = pixels(styles['padding-right']) + pixels(styles['border-right-width']);
  const lines = runs.flatMap((run) => run.lines).toSorted((one, other) => middle(one) - middle(other));
  const [first, last] = [lines[0] ?? box, lines.at(-1) ?? box];
  const y = middle(first) - lineHeight / 2;
  const bottom = middle(last) + lineHeight / 2;
  const inner = { x: box.x + left, y, width: Math.max(0, box.width - left - right), height: bottom - y };
  return isLaidOut(styles) ? aroundWords(inner, lines) : inner;
}

/** A grid or a flexible box puts its words where it wants, as a box that is no wider than they are. */
function isLaidOut({ display }: Layout['styles']): boolean {
  return display.includes('flex') || display.includes('grid');
}

function aroundWords(inner: SlideBox, lines: readonly SlideBox[]): SlideBox {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  return lines.length === 0 ? inner : { ...inner, x: left, width: right - left };
}

function longestLine(runs: readonly PlacedRun[]): number | undefined {
  const rows = new Map<number, { left: number; right: number }>();
  for (const { x, y, width, height } of runs.flatMap((run) => run.lines)) {
    const row = Math.round((y + height) / ROW);
    const { left, right } = rows.get(row) ?? { left: x, right: x };
    rows.set(row, { left: Math.min(left, x), right: Math.max(right, x + width) });
  }
  return rows.size < 2 ? undefined : Math.max(...[...rows.values()].map(({ left, right }) => right - left));
}

/** Letters of one line end no further apart than this, in CSS pixels. */
const ROW = 16;

function middle({ y, height }: SlideBox): number {
  return y + height / 2;
}

/** What browsers part for its breaks is one again. */
function joined(placed: readonly PlacedRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const { run } of placed) {
    const last = runs.at(-1);
    if (last === undefined || run.text === '\n' || last.text === '\n' || !looksLike(last, run))
      runs.push(run);
    else runs.splice(-1, 1, { ...last, text: last.text + run.text, width: last.width + run.width });
  }
  return runs;
}

function looksLike(one: WordRun, other: WordRun): boolean {
  const lookIn = (run: WordRun): string => JSON.stringify({ ...run, text: '', width: 0 });
  return lookIn(one) === lookIn(other);
}

/** Without white space at the edges and at the ends of lines, each other space once. */
function trimmed(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const kept: PlacedRun[] = [];
  let isOpen = true;
  for (const { run, ...place } of runs) {
    const collapsed = run.text === '\n' ? run.text : run.text.replace(/ +/g, ' ');
    const text: string = isOpen ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    isOpen = text.endsWith(' ') || text === '\n';
    kept.push({ ...place, run: { ...run, text } });
  }
  for (let last = kept.at(-1); last?.run.text.trim() === ''; last = kept.at(-1)) kept.pop();
  const last = kept.pop();
  return last === undefined
    ? []
    : [...kept, { ...last, run: { ...last.run, text: last.run.text.trimEnd() } }];
}
