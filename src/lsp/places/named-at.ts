/** An outline and an offset in, the theme, the source or the person that is named there out. */
import type { Outline } from '../../model/outline.js';
import type { Span } from '../../model/position.js';
import { holds } from '../protocol/positions.js';
import { peopleOf } from './at-cursor.js';
import type { NamedSpan } from './named-span.js';
import { personNameSpans, sourceMarkSpans, themeIdSpans } from './written-names.js';

export interface NamedThing {
  readonly kind: 'theme' | 'source' | 'person';
  readonly id: string;
  readonly span: Span;
}

export function namedAt(outline: Outline, offset: number): NamedThing | undefined {
  const of = (kind: NamedThing['kind'], spans: readonly NamedSpan[]): NamedThing | undefined => {
    const found = spans.find(({ span }) => holds(span, offset));
    return found && { kind, ...found };
  };
  const keys = outline.meta.sources.map(({ id, span }) => ({ id, span }));
  const people = personNameSpans(outline).filter(({ id }) => isKnown(outline, id));
  return (
    of('theme', themeIdSpans(outline)) ??
    of('source', [...keys, ...sourceMarkSpans(outline)]) ??
    of('person', people)
  );
}

function isKnown(outline: Outline, name: string): boolean {
  return peopleOf(outline).some((person) => person.name === name);
}
