/** What the readers of all figure kinds share: the problems of shape and number. */
import type { NumberOrigin } from '../../model/chart.js';
import type { FigureKind } from '../../model/figure.js';
import type { Span } from '../../model/position.js';
import type { Report } from '../../markup/context.js';
import type { YamlNode } from '../../markup/yaml/yaml-node.js';

export interface FigureContext {
  readonly kind: FigureKind;
  /** How that kind is written, as hints say it. */
  readonly shape: string;
  /** BCP 47: the outline's, by which numbers are read. */
  readonly lang: string;
  /** Of the line that opens the fence. */
  readonly fence: Span;
  /** False after a syntax error, when what is missing or out of shape is no news. */
  readonly sound: boolean;
  readonly report: Report;
  /** What is written of a number's origin, e.g. `talk @ 00:12:30`; undefined when it says nothing that can be kept. */
  readonly originOf: (written: string, span: Span) => NumberOrigin | undefined;
}

/** Of more than a figure can have, a few are parsed, so that a draft shows what it is. */
export const MAX_PARSED = 12;

/** The figure as a whole is not what its kind asks. */
export function reportShape(span: Span, message: string, context: FigureContext): void {
  reportPart(span, message, `write ${context.shape}`, context);
}

export function reportPart(
  span: Span,
  message: string,
  hint: string,
  { sound, report }: FigureContext,
): void {
  if (sound) report('figure-data', span, message, hint);
}

export interface Count {
  /** As in “this `stack` has 7 items”. */
  readonly owner: string;
  readonly noun: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

export function checkCount(
  { owner, noun, count, least, most }: Count,
  span: Span,
  { sound, report }: FigureContext,
): void {
  if (!sound || (count >= least && count <= most)) return;
  const found = count === 0 ? `no ${noun}s` : `${count} ${noun}${count === 1 ? '' : 's'}`;
  const wanted = least === most ? `must have ${least}` : `can have ${least} to ${most}`;
  report(
    'figure-items',
    span,
    `${owner} has ${found}, and ${wanted}`,
    count < least ? 'add some, or say it in a point instead' : 'join some of them, or leave some out',
  );
}

export function countOf(node: YamlNode): number {
  return node.kind === 'list' ? node.items.length : node.kind === 'map' ? node.entries.length : 0;
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'text' && node.text === '';
}
