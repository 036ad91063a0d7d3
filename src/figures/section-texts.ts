/** A section in, the same with each of its author's own texts changed; quotations stay as they are. */
import type { RichText } from '../model/inline.js';
import type { Block, Section } from '../model/outline.js';
import { figureType } from './registry.js';

export type ChangeText = (text: RichText) => RichText;

export function withSectionTexts(section: Section, change: ChangeText): Section {
  return {
    ...section,
    headline: change(section.headline),
    blocks: section.blocks.map((block) => withBlockTexts(block, change)),
  };
}

function withBlockTexts(block: Block, change: ChangeText): Block {
  switch (block.type) {
    case 'points':
      return { ...block, items: block.items.map(change) };
    case 'reading':
      return { ...block, text: change(block.text) };
    case 'figure':
      return { ...block, data: figureType(block.data).withTexts(block.data, change) };
    default:
      return block;
  }
}
