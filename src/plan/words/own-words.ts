/** An outline in, the same with the marks of its own words as its language prints them out; quotations stay as they are. */
import { figureType } from '../../figures/registry.js';
import { plainText, text } from '../../model/inline.js';
import type { Block, Meta, Outline, Person, Section } from '../../model/outline.js';
import type { Phrases } from './phrases.js';

type Print = Phrases['printed'];

export function printOwnWords(outline: Outline, print: Print): Outline {
  return {
    ...outline,
    meta: printMeta(outline.meta, print),
    sections: outline.sections.map((section) => printSection(section, print)),
  };
}

function printMeta(meta: Meta, print: Print): Meta {
  const plain = (words: string): string => plainText(print(text(words)));
  const optional = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : plain(words);
  const person = (one: Person): Person => ({ ...one, name: plain(one.name), role: optional(one.role) });
  return {
    ...meta,
    title: plain(meta.title),
    subtitle: optional(meta.subtitle),
    speaker: optional(meta.speaker),
    event: optional(meta.event),
    guests: meta.guests.map(person),
    hosts: meta.hosts.map(person),
  };
}

function printSection(section: Section, print: Print): Section {
  return {
    ...section,
    headline: print(section.headline),
    blocks: section.blocks.map((block) => printBlock(block, print)),
  };
}

function printBlock(block: Block, print: Print): Block {
  switch (block.type) {
    case 'points':
      return { ...block, items: block.items.map(print) };
    case 'reading':
      return { ...block, text: print(block.text) };
    case 'figure':
      return { ...block, data: figureType(block.data).withTexts(block.data, print) };
    default:
      return block;
  }
}
