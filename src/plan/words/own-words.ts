/** An outline in, the same with the marks of its own words as its language prints them out; quotations stay as they are. */
import type { FigureData, FigureItem } from '../../model/figure.js';
import { plainText, text, type RichText } from '../../model/inline.js';
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
      return { ...block, data: printFigure(block.data, print) };
    default:
      return block;
  }
}

function printFigure(data: FigureData, print: Print): FigureData {
  const optional = (words: RichText | undefined): RichText | undefined => words && print(words);
  const item = ({ label, text: words }: FigureItem): FigureItem => ({
    label: optional(label),
    text: optional(words),
  });
  switch (data.kind) {
    case 'compare':
      return {
        ...data,
        columns: data.columns.map(({ title, items }) => ({ title: print(title), items: items.map(print) })),
      };
    case 'network':
      return { ...data, hub: print(data.hub), partners: data.partners.map(item) };
    default:
      return { ...data, items: data.items.map(item) };
  }
}
