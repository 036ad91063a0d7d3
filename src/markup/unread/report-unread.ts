/** Running text in, problems out for what looks like a mark in it and was not read as one: nothing is shown as it stands unsaid. */
import type { Span } from '../../model/position.js';
import { replacing } from '../../text/make-fix.js';
import type { Report } from '../context.js';
import type { PhrasingContent } from '../parse-markdown.js';
import { EMPHASIS, maskRead, OPAQUE, type Written } from './mask-read.js';
import { UNREAD_MARKS } from './unread-marks.js';

export interface UnreadContext extends Written {
  readonly report: Report;
  /** Of what was written. */
  readonly spanAt: (start: number, end: number) => Span;
}

/** Masked signs stand for others that would be lost. */
const UNSURE = new RegExp(`[${EMPHASIS}${OPAQUE}]`);

/** One problem a mark and text is enough; what one mark has taken is none of another. */
export function reportUnread(
  nodes: readonly PhrasingContent[],
  inParagraph: boolean,
  { report, spanAt, ...written }: UnreadContext,
): void {
  const { start: offset, text } = maskRead(nodes, written);
  let rest = text;
  for (const mark of UNREAD_MARKS) {
    if (!hasOneOf(mark.signs, rest)) continue;
    const found = mark.find(rest);
    const [first] = found;
    if (first === undefined) continue;
    const rule = (inParagraph ? mark.inParagraph : undefined) ?? mark.rule;
    const span = spanAt(offset + first.start, offset + first.end);
    const { hint, instead } = first;
    const written = rest.slice(first.start, first.end);
    const fix =
      instead === undefined || UNSURE.test(written) ? undefined : replacing(written, instead, span, 'form');
    report(rule, span, mark.message, hint, fix);
    for (const { start, end } of found)
      rest = rest.slice(0, start) + OPAQUE.repeat(end - start) + rest.slice(end);
  }
}

function hasOneOf(signs: readonly string[], text: string): boolean {
  return signs.some((sign) => text.includes(sign));
}
