/** The blocks of a section in, the same with a key for each quote out. */
import type { Block, LooseBlock } from '../../model/outline.js';

/** @param section id, which no other section of the outline has */
export function keyQuotes(blocks: readonly LooseBlock[], section: string): readonly Block[] {
  let quotes = 0;
  return blocks.map((block) => {
    if (block.type !== 'quote') return block;
    quotes += 1;
    return { ...block, key: `${section}/${quotes}` };
  });
}
