/** Where an outline names a theme, a source or a person. */
import type { Span } from '../../model/position.js';

/** A place where something is named, and what by. */
export interface NamedSpan {
  readonly id: string;
  readonly span: Span;
  /** What a name must be escaped for where it stands; an id is written as it is. */
  readonly form?: 'yaml' | 'markdown' | undefined;
}
