/** An outline in, where ids and names are written in it out: what follows them, and what a new name must change. */
import type { Outline } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import { escapeRegExp } from '../../import/people/names/cast.js';
import { spansOf } from '../../text/spans.js';
import { attributionSpans } from './attributions.js';

/** A place where something is named, and what by. */
export interface NamedSpan {
  readonly id: string;
  readonly span: Span;
}

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

/** Names of people: in attributions, and in the front matter's `name:`. */
export function personNameSpans({ sections, meta, file: { text } }: Outline): readonly NamedSpan[] {
  const spanAt = spansOf(text);
  const said = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const name = block.type === 'quote' ? attributionSpans(block, text)?.name : undefined;
      return name === undefined ? [] : [{ id: name.text, span: name }];
    });
  const front = text.slice(0, sections[0]?.span.start.offset ?? text.length);
  const listed = [...meta.guests, ...meta.hosts].flatMap(({ name }) =>
    [
      ...front.matchAll(
        new RegExp(`(\\bname[ \\t]*:[ \\t]*["']?)${escapeRegExp(name)}(?![\\p{L}\\p{N}])`, 'gu'),
      ),
    ].map(({ index, 1: lead = '' }) => ({
      id: name,
      span: spanAt(index + lead.length, index + lead.length + name.length),
    })),
  );
  return [...listed, ...said];
}
