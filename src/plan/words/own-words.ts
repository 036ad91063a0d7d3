/** An outline in, the same with the marks of its own words as its language prints them out; quotations stay as they are. */
import { withSectionTexts } from '../../figures/section-texts.js';
import { plainText, text } from '../../model/inline.js';
import type { Meta, Outline, Person } from '../../model/outline.js';
import type { Phrases } from './phrases.js';

type Print = Phrases['printed'];

export function printOwnWords(outline: Outline, print: Print): Outline {
  return {
    ...outline,
    meta: printMeta(outline.meta, print),
    sections: outline.sections.map((section) => withSectionTexts(section, print)),
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
