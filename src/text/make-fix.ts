/** Places in a text and what shall stand there in, the fix that says so out. */
import type { Span } from '../model/position.js';
import type { Edit, Fix, FixTouches } from '../model/problems/fix.js';
import { oneLine } from './one-line.js';
import { shorten } from './shorten.js';

/** @param before what stands in the span, which the title names */
export function replacing(before: string, after: string, span: Span, touches: FixTouches): Fix {
  return { title: `${shown(before)} → ${shown(after)}`, touches, edits: [{ span, text: after }] };
}

/** @param edits when what is added takes more than its own words */
export function adding(words: string, touches: FixTouches, edits: readonly Edit[]): Fix {
  return { title: `add ${shown(words)}`, touches, edits };
}

/** @param what stands there, in words: it may be nothing that one sees */
export function deleting(what: string, span: Span, touches: FixTouches): Fix {
  return { title: `delete ${what}`, touches, edits: [{ span, text: '' }] };
}

function shown(words: string): string {
  return `“${shorten(oneLine(words).trim())}”`;
}
