/** Blocks of words to the texts of a slide: those that belong together are paragraphs of one. */
import { lastOf } from '../../text/at.js';
import type { Bullet, DrawnText, Paragraph, TextRole } from './drawn-slide.js';
import { around } from './boxes.js';
import { bulletOf } from './bullets.js';
import { classesOf, type Node } from './styles.js';
import { isMark, lineHeightOf, type TextBlock } from './text-blocks.js';

/** Two edges no further apart than this, in CSS pixels, are one. */
const EDGE = 2;

export function drawnTexts(blocks: readonly TextBlock[]): readonly DrawnText[] {
  const groups: { readonly role: TextRole; readonly home: Node; readonly blocks: TextBlock[] }[] = [];
  for (const block of blocks) {
    const role = roleOf(block);
    const home = homeOf(block, role);
    const last = groups.at(-1);
    if (last?.role === role && last.home === home && belongs(block, lastOf(last.blocks), role))
      last.blocks.push(block);
    else groups.push({ role, home, blocks: [block] });
  }
  return groups.map(({ role, blocks: own }) => drawnText(role, own));
}

function drawnText(role: TextRole, blocks: readonly TextBlock[]): DrawnText {
  const [first] = blocks;
  if (first === undefined) throw new Error('a text without words');
  const { figure, step, quote } = first.ground;
  return {
    ...{
      type: 'text',
      role,
      figure,
      quote,
      step: blocks.every(({ ground }) => ground.step === step) ? step : undefined,
    },
    box: around(blocks.map(({ box }) => box)),
    paragraphs: blocks.map(paragraphOf),
  };
}

function paragraphOf({ baseline, styles, runs, lines, hung, path, ground }: TextBlock): Paragraph {
  const rightToLeft = styles.direction === 'rtl';
  const align = alignOf(styles['text-align'], rightToLeft);
  return {
    ...{ align, rightToLeft, baseline },
    lineHeight: lineHeightOf(styles, runs),
    bullet: bullet(path, ground.opacity),
    step: ground.step,
    ...{ runs, lines },
    hung: align === 'left' && !rightToLeft ? hung : undefined,
  };
}

function bullet(path: readonly Node[], opacity: number): Bullet | undefined {
  const item = path.findLast(({ name }) => name === 'li');
  return item && isPoint(path) ? bulletOf(item, opacity) : undefined;
}

function isPoint(path: readonly Node[]): boolean {
  return path.some((node) => classesOf(node).has('points'));
}

function roleOf({ path, ground }: TextBlock): TextRole {
  const node = lastOf(path);
  const stands = (name: string): boolean =>
    path.some((outer) => outer.name === name || classesOf(outer).has(name));
  if (node.pseudo === 'after' && path.length === 2) return 'number';
  if (isMark(node)) return 'text';
  if (stands('footer')) return 'footer';
  if (path.some(({ name }) => name === 'h1' || name === 'h2')) return 'title';
  if (ground.quote !== undefined && stands('blockquote')) return 'quote';
  if (ground.quote !== undefined && stands('figcaption')) return 'attribution';
  if (stands('title')) return 'subtitle';
  if (isPoint(path)) return 'body';
  return 'text';
}

const HOMES: Readonly<Partial<Record<TextRole, readonly string[]>>> = {
  title: ['h1', 'h2'],
  quote: ['blockquote'],
  attribution: ['figcaption'],
  body: ['points'],
};

/** What holds all paragraphs of a text. */
function homeOf({ path }: TextBlock, role: TextRole): Node {
  const names = HOMES[role];
  const home = path.findLast((node) =>
    names?.some((name) => node.name === name || classesOf(node).has(name)),
  );
  return home ?? path.at(-2) ?? lastOf(path);
}

/** Paragraphs stand below each other, from edge to edge alike; those of a quotation and its like always belong together. */
function belongs(block: TextBlock, above: TextBlock, role: TextRole): boolean {
  const { box, ground } = block;
  if (ground.quote !== above.ground.quote || largest(above) > largest(block) * OWN) return false;
  const isBelow = box.y >= above.box.y + above.box.height - EDGE;
  if (role === 'footer' || role === 'number') return false;
  if (role === 'title' || role === 'quote') return isBelow || role === 'quote';
  if (role === 'body' || role === 'attribution') return isBelow && Math.abs(box.x - above.box.x) <= EDGE;
  return isBelow && Math.abs(box.x - above.box.x) <= EDGE && Math.abs(box.width - above.box.width) <= EDGE;
}

/** So many times as large as what follows, words are a text of their own: their lines would reach into it. */
const OWN = 3;

function largest({ runs }: TextBlock): number {
  return Math.max(...runs.map(({ size }) => size));
}

function alignOf(value: string, rightToLeft: boolean): Paragraph['align'] {
  if (value === 'center' || value === '-webkit-center') return 'center';
  const isEnd = value === 'end';
  if (value === 'left') return 'left';
  if (value === 'right') return 'right';
  return isEnd === rightToLeft ? 'left' : 'right';
}
