/** A look's style sheet in, what it says of every slide out, and where it says the same of some slides or at times only. */
import { selectorsIn } from '../css/selector-subject.js';
import type { PlacedDeclaration, StyleBlock, StyleParts } from '../css/style-blocks.js';

/** Of each, where it begins in the sheet. */
export interface SaidProperty {
  readonly value: string;
  readonly offset: number;
}

export interface SaidElsewhere {
  /** `@media print`, or the selector. */
  readonly under: string;
  readonly offset: number;
}

export interface LookRules {
  /** By the name of the property. */
  readonly own: ReadonlyMap<string, SaidProperty>;
  /** The first place of each. */
  readonly elsewhere: ReadonlyMap<string, SaidElsewhere>;
}

/** What holds within them holds at times: in print, in a window of some width, in a browser that can do something. */
const CONDITION = /^@(?:media|supports|container|scope|starting-style|(?:-moz-)?document)\b/i;
const LAYER = /^@layer\b/i;

export function lookRules({ blocks }: StyleParts): LookRules {
  const own = new Map<string, SaidProperty & { readonly rank: number }>();
  const elsewhere = new Map<string, SaidElsewhere>();
  const said = blocks.flatMap((block) => {
    const place = placeOf(block);
    return block.declarations.map((declaration) => ({ ...declaration, place }));
  });
  for (const { name, value, offset, isImportant, place } of said.toSorted((a, b) => a.offset - b.offset)) {
    const rank = rankOf(place, isImportant);
    if (place.under !== undefined) elsewhere.set(name, elsewhere.get(name) ?? { under: place.under, offset });
    else if (rank >= (own.get(name)?.rank ?? 0)) own.set(name, { value, offset, rank });
  }
  return { own, elsewhere };
}

interface Place {
  /** Absent where it holds for every slide and always. */
  readonly under?: string | undefined;
  readonly isLayered: boolean;
  readonly isRoot: boolean;
}

function placeOf({ prelude, around }: StyleBlock): Place {
  const chain = [...around, prelude];
  const [selector = prelude, ...nested] = chain.filter((one) => !one.startsWith('@'));
  const selectors = selectorsIn(selector);
  const isEverySlide = selectors.some(isSlide) && nested.every((one) => one === '&');
  return {
    under: isEverySlide ? chain.find((one) => CONDITION.test(one)) : [selector, ...nested].join(' '),
    isLayered: chain.some((one) => LAYER.test(one)),
    isRoot: selectors.some(isRoot),
  };
}

/** As a browser has it: what is important, what stands in no layer, then `:root`, which counts as a class in Marp. */
function rankOf(
  { isLayered, isRoot: isClass }: Place,
  isImportant: PlacedDeclaration['isImportant'],
): number {
  return (isImportant ? 4 : 0) + (isLayered ? 0 : 2) + (isClass ? 1 : 0);
}

/** Marp sets on each slide what is said to `:root`; any other form of it is looked for within one. */
function isSlide(selector: string): boolean {
  return selector === 'section' || isRoot(selector);
}

function isRoot(selector: string): boolean {
  return /^(?:section)?:root$/i.test(selector);
}
