/** The words that stand directly in a block, as runs of one look each. */
import type { SlideBox, WordLine, FaceKind, WordRun } from './drawn-slide.js';
import { boxOn, grounded, type Ground } from './ground.js';
import { classesOf, colourOf, pixels, type Layout, type Node } from './styles.js';

/** One paragraph or more, where its author ended lines. */
export interface TextBlock {
  readonly ground: Ground;
  /** What it stands in, the block's own element last. */
  readonly path: readonly Node[];
  /** Of the block's element, from the slide's top left. */
  readonly box: SlideBox;
  /** Of its first line, from the slide's top. */
  readonly baseline: number;
  readonly styles: Layout['styles'];
  readonly runs: readonly WordRun[];
  readonly lines: readonly WordLine[];
  /** A mark that opens a quotation in the margin, before the edge of its lines. */
  readonly hung: WordRun | undefined;
}

/** @returns the blocks that a node is itself, not those of its blocks */
export function textBlocks(node: Node, ground: Ground): readonly TextBlock[] {
  const { layout } = node;
  if (layout === undefined || isInline(node, ground.path.at(-2)) || isSeparator(node)) return [];
  return inlineSequences(node, ground).flatMap((placed) => {
    const words = trimmed(settledSeparators(cut(placed, layout)));
    const runs = joined(words);
    if (runs.length === 0) return [];
    const { styles } = layout;
    const rows = rowsOf(words);
    const box = boxOn(linesBox(rows, layout, lineHeightOf(styles, runs)), ground);
    const lines = rows.map((row) => ({
      runs: joined(row.words),
      phraseEnds: phraseEndsOf(row.words),
      isEnded: row.isEnded,
    }));
    const [first] = words;
    const tallest = rows.find((row) => row.box !== undefined)?.box ?? layout.box;
    const baseline = boxOn(tallest, ground).y + tallest.height * ASCENT;
    const hung = first?.isHung === true && words.length > 1 ? first.run : undefined;
    return [{ ground, path: ground.path, box, baseline, styles, runs, lines, hung }];
  });
}

/** Of the height of letters, what is above their line: faces have from 0.75 to 0.81. */
const ASCENT = 0.78;

/** From one line to the next, in CSS pixels. */
export function lineHeightOf(styles: Layout['styles'], runs: readonly WordRun[]): number {
  const size = Math.max(...runs.map((run) => run.size));
  return Math.max(pixels(styles['line-height']), size * LEAST);
}

/** Of a size, what a line has at least: `normal` is no length, and letters of two lines must not touch. */
const LEAST = 1;

/** No longer than a line. */
interface PlacedRun {
  readonly run: WordRun;
  /** In the page; absent of what is drawn nowhere. */
  readonly box: SlideBox | undefined;
  readonly isSeparator?: boolean;
  /** In the margin, out of the flow of its words. */
  readonly isHung?: boolean;
  /** Whether a line may end behind it, between two phrases. */
  readonly endsPhrase?: boolean;
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
    if (layout !== undefined) sequences.at(-1)?.push(...runsOf(layout, ground));
  } else if (node.name === 'br') {
    sequences.at(-1)?.push(...lineEnd(parent, ground));
  } else if (node.name === 'wbr') {
    const words = sequences.at(-1);
    const last = words?.pop();
    if (last !== undefined) words?.push({ ...last, endsPhrase: true });
  } else if (isSeparator(node)) {
    const [words] = node.children.flatMap((child) =>
      child.layout === undefined ? [] : runsOf(child.layout, ground),
    );
    if (words !== undefined)
      sequences
        .at(-1)
        ?.push({ ...words, run: { ...words.run, text: `${words.run.text} ` }, isSeparator: true });
  } else if (layout !== undefined && !isInline(node, parent)) {
    if (isInFlow(layout)) sequences.push([]);
  } else {
    const from = sequences.at(-1)?.length ?? 0;
    for (const child of node.children) collect(child, grounded(child, ground), sequences, node);
    const isHung = classesOf(node).has('open') && layout !== undefined && !isInFlow(layout);
    const words = sequences.at(-1);
    if (isHung && words !== undefined)
      words.push(...words.splice(from).map((placed) => ({ ...placed, isHung })));
  }
}

/** One for each of its lines. */
function runsOf({ text, lines, styles }: Layout, ground: Ground): readonly PlacedRun[] {
  if (styles.visibility === 'hidden') return [];
  const colour = colourOf(styles.color, ground.opacity);
  if (colour === undefined) return [];
  const look = { ...lookOf(styles, ground), colour };
  const shown = (part: string): string => part.replaceAll('\u00AD', '').replace(/[\n\t\r]/g, ' ');
  // A space at which a line ends is drawn nowhere, and parts two words all the same.
  const isSpace = text !== '' && text.trim() === '';
  if (lines.length === 0)
    return isSpace ? [{ run: { ...look, text: shown(text), width: 0 }, box: undefined }] : [];
  return lines.flatMap(({ box }, index): readonly PlacedRun[] => {
    const words = shown(text.slice(index === 0 ? 0 : lines[index]?.start, lines[index + 1]?.start));
    return words === '' ? [] : [{ run: { ...look, text: words, width: box.width }, box }];
  });
}

function lineEnd(parent: Node, ground: Ground): readonly PlacedRun[] {
  if (parent.layout === undefined) return [];
  const { styles } = parent.layout;
  const colour = colourOf(styles.color, ground.opacity) ?? { hex: '000000', alpha: 1 };
  return [{ run: { ...lookOf(styles, ground), text: '\n', colour, width: 0 }, box: undefined }];
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

/** A quotation's marks hang in the margin, and are words of it, unless they are drawn: larger than these, and elsewhere. */
function isInline(node: Node, parent: Node | undefined): boolean {
  if (node.name === '#text' || node.name === 'br' || node.name === 'wbr') return true;
  const { layout } = node;
  if (layout === undefined) return true;
  if (isMark(node)) return sizeOf(layout) <= sizeOf(parent?.layout) * DRAWN;
  const { display } = layout.styles;
  return (display.startsWith('inline') || display === 'contents') && isInFlow(layout);
}

/** A mark so many times as large as its words is a drawing. */
const DRAWN = 1.5;

export function isMark(node: Node): boolean {
  const classes = classesOf(node);
  return classes.has('open') || classes.has('close');
}

function sizeOf(layout: Layout | undefined): number {
  return pixels(layout?.styles['font-size'] ?? '');
}

/** A point between two facts, which hangs before the second. */
function isSeparator({ pseudo, children }: Node): boolean {
  return pseudo === 'before' && children.length === 1 && children[0]?.layout?.text.trim() === '·';
}

/** What is out of it stands somewhere else, and parts no words. */
function isInFlow({ styles }: Layout): boolean {
  return styles.position !== 'absolute' && styles.position !== 'fixed' && styles.float === 'none';
}

/** As a browser cuts a line off that has no room: about so many of its letters are seen. */
function cut(placed: readonly PlacedRun[], { box, styles }: Layout): readonly PlacedRun[] {
  if (styles['text-overflow'] !== 'ellipsis') return placed;
  const right = box.x + box.width;
  return placed.flatMap((one) => {
    if (one.box === undefined || one.box.x + one.box.width <= right + 1) return [one];
    const letters = Array.from(one.run.text);
    const share = (right - one.box.x) / one.box.width;
    const seen = letters.slice(0, Math.max(0, Math.floor(letters.length * share) - 2)).join('');
    const width = Math.max(0, right - one.box.x);
    if (seen.trim() === '') return [];
    return [{ ...one, box: { ...one.box, width }, run: { ...one.run, width, text: `${seen.trimEnd()}…` } }];
  });
}

/** As wide as the gap that it hangs in. One that would begin a line is cut off there: the line's end parts as well. */
function settledSeparators(placed: readonly PlacedRun[]): readonly PlacedRun[] {
  return placed.map((one, index) => {
    if (one.isSeparator !== true) return one;
    const drawn = (list: readonly PlacedRun[]): PlacedRun | undefined =>
      list.find(({ box, isSeparator }) => box !== undefined && isSeparator !== true);
    const [before, after] = [drawn(placed.slice(0, index).toReversed()), drawn(placed.slice(index + 1))];
    if (before?.box === undefined || after?.box === undefined) return one;
    return isBeside(before.box, after.box)
      ? { ...one, run: { ...one.run, width: after.box.x - before.box.x - before.box.width } }
      : { run: { ...one.run, text: '\n', width: 0 }, box: undefined };
  });
}

interface Row {
  readonly words: PlacedRun[];
  isEnded: boolean;
  /** Its tallest letters. */
  box: SlideBox | undefined;
}

function rowsOf(placed: readonly PlacedRun[]): readonly Row[] {
  const rows: Row[] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    if (one.run.text === '\n') {
      if (row !== undefined) row.isEnded = true;
    } else if (
      row === undefined ||
      row.isEnded ||
      (one.box !== undefined && row.box !== undefined && !isBeside(row.box, one.box))
    )
      rows.push({ words: [one], isEnded: false, box: one.box });
    else {
      row.words.push(one);
      if ((one.box?.height ?? 0) > (row.box?.height ?? 0)) row.box = one.box;
    }
  }
  return rows;
}

/** Letters of one line share more than half of the height of the smaller. */
function isBeside(one: SlideBox, other: SlideBox): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return shared > Math.min(one.height, other.height) / 2;
}

/** As wide as the block has room, and as high as its lines, each with the room that it has above and below its letters. */
function linesBox(rows: readonly Row[], { box, styles }: Layout, lineHeight: number): SlideBox {
  const left = pixels(styles['padding-left']) + pixels(styles['border-left-width']);
  const right = pixels(styles['padding-right']) + pixels(styles['border-right-width']);
  const drawn = rows.flatMap((row) => row.box ?? []);
  const [first, last] = [drawn[0] ?? box, drawn.at(-1) ?? box];
  const y = middle(first) - lineHeight / 2;
  const bottom = middle(last) + lineHeight / 2;
  const inner = { x: box.x + left, y, width: Math.max(0, box.width - left - right), height: bottom - y };
  const words = rows.flatMap((row) => row.words.flatMap((one) => one.box ?? []));
  return isLaidOut(styles) ? aroundWords(inner, words) : inner;
}

/** A grid or a flexible box puts its words where it wants, as a box that is no wider than they are. */
function isLaidOut({ display }: Layout['styles']): boolean {
  return display.includes('flex') || display.includes('grid');
}

function aroundWords(inner: SlideBox, words: readonly SlideBox[]): SlideBox {
  const left = Math.min(...words.map(({ x }) => x));
  const right = Math.max(...words.map(({ x, width }) => x + width));
  return words.length === 0 ? inner : { ...inner, x: left, width: right - left };
}

function middle({ y, height }: SlideBox): number {
  return y + height / 2;
}

function phraseEndsOf(placed: readonly PlacedRun[]): readonly number[] {
  let offset = 0;
  const ends = placed.flatMap(({ run, endsPhrase }) => {
    offset += run.text.length;
    return endsPhrase === true ? [offset] : [];
  });
  return ends.filter((end) => end < offset);
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
    const above = kept.at(-1);
    if (text === '\n' && above !== undefined)
      kept.splice(-1, 1, {
        ...above,
        run: { ...above.run, text: above.run.text.trimEnd() || above.run.text },
      });
    isOpen = text.endsWith(' ') || text === '\n';
    kept.push({ ...place, run: { ...run, text } });
  }
  for (let last = kept.at(-1); last?.run.text.trim() === ''; last = kept.at(-1)) kept.pop();
  const last = kept.pop();
  return last === undefined
    ? []
    : [...kept, { ...last, run: { ...last.run, text: last.run.text.trimEnd() } }];
}
