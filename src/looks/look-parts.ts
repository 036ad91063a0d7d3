/** The parts of a deck that have a style sheet of their own: a look that draws one itself need not undraw ours first. */
import { FIGURE_KINDS, type FigureKind } from '../model/figure.js';

/** In the order in which their sheets follow each other. */
export const PAGE_PARTS = [
  'shout',
  'divider',
  'cover',
  'facts',
  'entries',
  'agenda',
  'closing',
  'sources',
] as const;

export type LookPart = (typeof PAGE_PARTS)[number] | FigureKind;

const PARTS: readonly LookPart[] = [...PAGE_PARTS, ...FIGURE_KINDS];

/** @param value as `--draws` names them: `cover shout timeline` */
export function partsIn(value: string): {
  readonly parts: readonly LookPart[];
  readonly unknown: readonly string[];
} {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  const isPart = (name: string): name is LookPart => PARTS.some((part) => part === name);
  return { parts: names.filter(isPart), unknown: names.filter((name) => !isPart(name)) };
}

export const PART_NAMES: readonly string[] = PARTS;
