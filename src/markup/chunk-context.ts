/** What is needed while one piece of the body is read: where its nodes stand in the file. */
import type { Span } from '../model/position.js';
import type { Context } from './context.js';
import { offsetsIn } from './offsets-in.js';
import type { PhrasingContent, RootContent } from './parse-markdown.js';

type Placed = RootContent | PhrasingContent;

export interface ChunkContext extends Context {
  /** The whole file with filler in place of comments, so that offsets are the file's. */
  readonly text: string;
  readonly offsetsOf: (node: Placed) => { readonly start: number; readonly end: number };
  readonly spanOf: (node: Placed) => Span;
}

/** @param base offset in the file of the text that the nodes' own positions count from */
export function chunkContext(context: Context, text: string, base: number): ChunkContext {
  const offsetsOf: ChunkContext['offsetsOf'] = (node) => offsetsIn(node, base);
  return {
    ...context,
    text,
    offsetsOf,
    spanOf: (node) => context.spanAt(offsetsOf(node).start, offsetsOf(node).end),
  };
}
