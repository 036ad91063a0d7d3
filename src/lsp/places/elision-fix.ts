/** A quotation that leaves out words of its source without saying so in, the fix that marks where out. */
import type { Evidence } from '../../model/evidence.js';
import { plainText, text as plain } from '../../model/inline.js';
import type { Outline } from '../../model/outline.js';
import type { Fix } from '../../model/problems/fix.js';
import { oneLine } from '../../text/one-line.js';
import type { IndexedSource } from '../../verify/index/index-source.js';
import { judgeQuote } from '../../verify/verify-quote.js';

const MARK = '[…]';
/** Signs that Markdown would read as its own, and marks that are there already. */
const UNSAFE = /[\\`*_<>[\]&~!|…]|\.{3}/;

/** Only where the check lets it pass so: no negation, and nothing that turns the words, is among what is left out. */
export function elisionFix(
  { status, finding, quote }: Evidence,
  text: string,
  { meta }: Outline,
  source: IndexedSource | undefined,
): Fix | undefined {
  if (source === undefined || status !== 'near' || finding?.type !== 'difference') return undefined;
  if (finding.parts.some((part) => part.in === 'quote' && part.text.trim() !== '')) return undefined;
  const said = plainText(quote.text);
  const { start, end } = quote.textSpan;
  const written = text.slice(start.offset, end.offset);
  if (UNSAFE.test(said) || oneLine(written.replaceAll(/\n[ \t]*>[ \t]?/g, '\n')) !== said) return undefined;
  const marked = withMarks(finding.parts);
  const judged = judgeQuote({ ...quote, text: plain(marked) }, source, meta);
  if (judged.status !== 'elided' || judged.attribution === 'contradicted') return undefined;
  return {
    title: `Make this an elision: “${marked}”`,
    touches: 'quotation',
    edits: [{ span: quote.textSpan, text: marked }],
  };
}

function withMarks(parts: readonly { readonly in: string; readonly text: string }[]): string {
  const marked = parts.map((part, index) => {
    if (part.in !== 'source') return part.text;
    const isInside = index > 0 && index < parts.length - 1;
    return isInside && part.text.trim() !== '' ? ` ${MARK} ` : '';
  });
  return oneLine(marked.join('').replaceAll(/\s+/g, ' '));
}
