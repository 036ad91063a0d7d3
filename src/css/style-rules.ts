/** A style sheet in, its rules out: who they are about and what they say, whatever blocks they stand in. */
import { styleBlocks, type StyleBlock } from './style-blocks.js';

export interface StyleRule {
  /** As written; of a nested rule what stands in the rule around it, such as `& > b`. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  /** In lower case, unless it is a custom property. */
  readonly name: string;
  readonly value: string;
}

/**
 * Never throws: what is no CSS gives rules of no meaning. Blocks of `@font-face` and `@counter-style` are rules too,
 * their selector begins with `@`; `@media` and the like are looked through.
 */
export function styleRules(css: string): readonly StyleRule[] {
  return styleBlocks(css)
    .blocks.filter(({ declarations }) => declarations.length > 0)
    .map(ruleOf);
}

const CONDITION = /^@(?:media|supports|layer|container|scope|starting-style|document)\b/i;

/** Declarations that stand in `@media` within a rule are the rule's. */
function ruleOf({ prelude, around, declarations }: StyleBlock): StyleRule {
  if (!CONDITION.test(prelude)) return { selector: prelude, declarations };
  const outer = around.findLast((block) => !block.startsWith('@'));
  return { selector: outer ?? '', declarations };
}
