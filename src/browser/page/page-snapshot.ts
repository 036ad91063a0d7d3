/**
 * What a page shows, as Chromium laid it out: every node with its box, what a style sheet put before and after it
 * included, which no script of the page can measure.
 */
import type { Page, Protocol } from 'puppeteer-core';
import { at } from '../../text/at.js';

/** A node of a page, with all that is in it. */
export interface DrawnNode<Style extends string = string> {
  /** An element's in small letters, or `#text`. */
  readonly name: string;
  /** Which part of its parent it is that stands in no document: `before`, `after`, `marker`. */
  readonly pseudo: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** Absent where nothing of it is laid out. */
  readonly layout: DrawnLayout<Style> | undefined;
  readonly children: readonly DrawnNode<Style>[];
}

export interface DrawnLayout<Style extends string = string> {
  /** From the top left of the page. */
  readonly box: DrawnBox;
  /** The values that are in use, as `getComputedStyle` writes them. */
  readonly styles: Readonly<Record<Style, string>>;
  /** Of a text, its white space as it is shown. */
  readonly text: string;
  /** Where in that text each of its lines stands. */
  readonly lines: readonly DrawnTextLine[];
  /** What is drawn later has a higher one. */
  readonly order: number;
}

/** In CSS pixels. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnTextLine {
  readonly start: number;
  readonly end: number;
  readonly box: DrawnBox;
}

/** @returns the page's `html` */
export async function takeSnapshot<Style extends string>(
  page: Page,
  styles: readonly Style[],
): Promise<DrawnNode<Style>> {
  // It ends with its page: a session that leaves takes along the medium that another has set.
  const session = await page.createCDPSession();
  const snapshot = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [...styles],
    includePaintOrder: true,
  });
  return readSnapshot(snapshot, styles);
}

/** As `Node.ELEMENT_NODE` counts. */
const ELEMENT = 1;

type Snapshot = Protocol.DOMSnapshot.CaptureSnapshotResponse;

/** Chromium sends tables that point into one another. */
function readSnapshot<Style extends string>(
  { documents, strings }: Snapshot,
  styles: readonly Style[],
): DrawnNode<Style> {
  const { nodes, layout, textBoxes } = at(documents, 0);
  const { parentIndex = [], nodeName = [], attributes = [] } = nodes;
  const text = (index: number): string => (index < 0 ? '' : at(strings, index));
  const pseudos = new Map(
    nodes.pseudoType?.index.map((node, i) => [node, text(at(nodes.pseudoType?.value ?? [], i))]),
  );
  const lines = grouped(textBoxes.layoutIndex, (i) => ({
    start: at(textBoxes.start, i),
    end: at(textBoxes.start, i) + at(textBoxes.length, i),
    box: boxOf(at(textBoxes.bounds, i)),
  }));
  const layouts = grouped(layout.nodeIndex, (i) => ({
    box: boxOf(at(layout.bounds, i)),
    // A node that another stands for, like a text in SVG, has none.
    styles: Object.fromEntries(
      styles.map((style, j) => [style, text(layout.styles[i]?.[j] ?? -1)]),
    ) as Record<Style, string>,
    text: text(at(layout.text, i)),
    lines: lines.get(i) ?? [],
    order: layout.paintOrders?.[i] ?? 0,
  }));
  const children = grouped(parentIndex, (i) => i);
  const nodeAt = (index: number): DrawnNode<Style> => {
    const [own, ...content] = layouts.get(index) ?? [];
    return {
      name: text(at(nodeName, index)).toLowerCase(),
      pseudo: pseudos.get(index),
      attributes: new Map(pairs(at(attributes, index).map(text))),
      layout: own,
      children: [
        ...inOrder((children.get(index) ?? []).map(nodeAt)),
        // What a style sheet writes has no node: its text comes as another layout of the same.
        ...content.map((words) => ({
          name: '#text',
          pseudo: undefined,
          attributes: new Map(),
          layout: words,
          children: [],
        })),
      ],
    };
  };
  // Before it stands the document's type, which has the same name.
  const root = (children.get(0) ?? []).find((index) => nodes.nodeType?.[index] === ELEMENT);
  if (root === undefined) throw new Error('a page without an element');
  return nodeAt(root);
}

/** Chromium tells of what stands behind an element's content before it tells of that content. */
function inOrder<Style extends string>(nodes: readonly DrawnNode<Style>[]): readonly DrawnNode<Style>[] {
  const isLast = ({ pseudo }: DrawnNode<Style>): boolean => pseudo === 'after';
  return [...nodes.filter((node) => !isLast(node)), ...nodes.filter(isLast)];
}

function boxOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): DrawnBox {
  return { x, y, width, height };
}

/** Positions by the key that stands at each. */
function grouped<T>(
  keys: readonly number[],
  value: (position: number) => T,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const [position, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value(position)]);
    else group.push(value(position));
  }
  return groups;
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[name, at(flat, i + 1)] as const] : []));
}
