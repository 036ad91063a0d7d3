/** Running text as Markdown read it in, what it took for plain text out: the rest is masked, so that every offset stays. */
import type { PhrasingContent } from '../parse-markdown.js';

/** In the place of the marks of emphasis that were read. */
export const EMPHASIS = '\uFFFC';
/** In the place of code, HTML, addresses, escaped signs: they mean what they say. */
export const OPAQUE = '\uFFFD';

export interface Written {
  /** What the offsets count in. */
  readonly text: string;
  readonly offsetsOf: (node: PhrasingContent) => { readonly start: number; readonly end: number };
}

export interface Masked {
  /** Offset in what was written. */
  readonly start: number;
  readonly text: string;
}

/** Deeper marks are not read either. */
const MAX_DEPTH = 12;

export function maskRead(nodes: readonly PhrasingContent[], written: Written): Masked {
  const placed = nodes.filter(({ position }) => position !== undefined);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return { start: 0, text: '' };
  const start = written.offsetsOf(first).start;
  const pieces: string[] = [];
  const end = maskAll(placed, start, written, OPAQUE, 0, pieces);
  return { start, text: pieces.join('').padEnd(end - start, OPAQUE) };
}

/** @returns where the last of the nodes ends */
function maskAll(
  nodes: readonly PhrasingContent[],
  from: number,
  written: Written,
  between: string,
  depth: number,
  pieces: string[],
): number {
  let at = from;
  for (const node of nodes) {
    const { start, end } = written.offsetsOf(node);
    pieces.push(between.repeat(Math.max(0, start - at)));
    mask(node, start, end, written, depth, pieces);
    at = end;
  }
  return at;
}

function mask(
  node: PhrasingContent,
  start: number,
  end: number,
  written: Written,
  depth: number,
  pieces: string[],
): void {
  if (node.type === 'text') {
    pieces.push(withoutEscapes(written.text.slice(start, end), node.value));
    return;
  }
  // A note at the foot that is defined nearby is a link to Markdown.
  if (node.type === 'linkReference' && node.identifier.startsWith('^')) {
    pieces.push(written.text.slice(start, end));
    return;
  }
  if (node.type === 'break') {
    pieces.push('\n'.padStart(end - start, OPAQUE));
    return;
  }
  const own = node.type === 'emphasis' || node.type === 'strong' ? EMPHASIS : OPAQUE;
  // Of `<https://…>` the address is all there is.
  const isAddress = node.type === 'link' && written.text.charAt(start) === '<';
  const inner = 'children' in node && !isAddress && depth < MAX_DEPTH ? node.children : [];
  const at = maskAll(inner, start, written, own, depth + 1, pieces);
  pieces.push(own.repeat(Math.max(0, end - at)));
}

const ESCAPE = /\\[!-/:-@[-`{-~]/g;
const REFERENCE = /&(?:#\w{1,8}|\w{2,32});/g;

/** @param read what Markdown made of it: there a reference that it knows is a character */
function withoutEscapes(source: string, read: string): string {
  return source
    .replace(ESCAPE, (sign) => OPAQUE.repeat(sign.length))
    .replace(REFERENCE, (name) => (read.includes(name) ? name : OPAQUE.repeat(name.length)));
}
