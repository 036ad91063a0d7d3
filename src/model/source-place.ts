/** Places that an outline names: in a source, and of a file. */
import type { Span } from './position.js';
import type { SourceFile } from './source-file.js';

/** Where in its source a quote or a number stands. */
export type SourcePlace =
  | { readonly type: 'paragraph'; readonly number: number }
  /** 1-based, in the order of the file: what is printed on the page may differ. */
  | { readonly type: 'page'; readonly number: number }
  /** Whole seconds from the start of the recording. */
  | { readonly type: 'time'; readonly seconds: number };

/** A file the outline names: the path as written, and where it was written. */
export interface FileRef {
  readonly path: string;
  readonly span: Span;
  /** The file that names it, where that is not the outline: then paths start at its folder. */
  readonly namedIn?: SourceFile | undefined;
}
