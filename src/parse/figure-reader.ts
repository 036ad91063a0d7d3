/** What the readers of all figure kinds share: the problems of shape and number. */
import type { FigureKind } from '../model/figure.js';
import type { Span } from '../model/position.js';
import type { Report } from './context.js';
import type { YamlNode } from './yaml-node.js';

export interface FigureReader {
  readonly kind: FigureKind;
  /** Of the line that opens the fence. */
  readonly fence: Span;
  /** False after a syntax error, when what is missing is no news. */
  readonly sound: boolean;
  readonly report: Report;
}

/** Of more than a figure can have, a few are read, so that a draft shows what it is. */
export const MAX_READ = 12;

const SHAPES: ReadonlyMap<FigureKind, string> = new Map([
  ['compare', '`Before:` and `After:`, each with a list of `- …` lines below it'],
  ['network', '`hub: …`, and `partners:` with a list of `- Name: …` lines below it'],
]);

export function reportShape(
  node: YamlNode,
  message: string,
  { kind, sound, report, fence }: FigureReader,
): void {
  if (!sound) return;
  const shape = SHAPES.get(kind) ?? 'a line `- Label: text` for each item';
  report('figure-data', isEmpty(node) ? fence : node.span, message, `write ${shape}`);
}

/** @param most at least `least`; the first such figure that a slide can hold */
export function checkCount(
  count: number,
  [least, most]: readonly [number, number],
  noun: string,
  span: Span,
  { sound, report }: FigureReader,
): void {
  if (!sound || (count >= least && count <= most)) return;
  report(
    'figure-items',
    span,
    `there ${count === 1 ? 'is' : 'are'} ${count} ${noun}, and there can be ${least} to ${most}`,
    count < least ? 'add some, or say it in a point instead' : 'join some of them, or leave some out',
  );
}

export function sizeOf(node: YamlNode): number {
  return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.entries.length : 0;
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'text' && node.text === '';
}
