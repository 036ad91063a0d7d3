/** An outline in, where ids and names are written in it out: what follows them, and what a new name must change. */
import type { Outline } from '../../model/outline.js';
import { spansOf } from '../../text/spans.js';
import { attributionSpans } from './attributions.js';
import { listedNameSpans } from './listed-names.js';
import type { NamedSpan } from './named-span.js';

/** Ids of sources in attributions, and as keys of the front matter. */
export function sourceMarkSpans({ sections, file: { text } }: Outline): readonly NamedSpan[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const source = block.type === 'quote' ? attributionSpans(block, text)?.source : undefined;
      return source === undefined ? [] : [{ id: source.text, span: source }];
    });
}

/** Ids of themes: at their headlines, and in links to them. */
export function themeIdSpans({ sections, file: { text } }: Outline): readonly NamedSpan[] {
  const spanAt = spansOf(text);
  const headings = sections.flatMap(({ id, headingSpan: { start, end } }) => {
    const line = text.slice(start.offset, end.offset);
    const at = new RegExp(`\\{[^}]*?#(${id})(?![\\w-])[^}]*\\}\\s*$`, 'd').exec(line)?.indices?.[1]?.[0];
    return at === undefined ? [] : [named(id, start.offset + at)];
  });
  const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(({ index, 1: id = '' }) => named(id, index + 3));
  return [...headings, ...links];

  function named(id: string, start: number): NamedSpan {
    return { id, span: spanAt(start, start + id.length) };
  }
}

/** Names of people: in attributions, and in the front matter. */
export function personNameSpans(outline: Outline): readonly NamedSpan[] {
  const { sections, file } = outline;
  const said = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly NamedSpan[] => {
      const name = block.type === 'quote' ? attributionSpans(block, file.text)?.name : undefined;
      if (name === undefined) return [];
      return [{ id: unescapedName(name.text), span: name, form: 'markdown' }];
    });
  return [...listedNameSpans(outline), ...said];
}

/** A name as an attribution writes it in, as the front matter means it out. */
export function unescapedName(name: string): string {
  return name.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
