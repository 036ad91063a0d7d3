/** Words what stands between a quote and its source when the words are nearly there. */
import type { DifferencePart, Evidence, Finding } from '../../model/evidence.js';
import type { QuoteProblem } from './quote-problem.js';
import { citePlace } from '../index/places.js';

/** For evidence that is `near`. */
export function nearProblem({ finding, quote, isEdited }: Evidence): QuoteProblem {
  const rule = 'quote-near' as const;
  const id = `\`${quote.source}\``;
  switch (finding?.type) {
    case 'difference':
      return {
        rule,
        message: `the words differ from ${id}${finding.place ? ` ${citePlace(finding.place)}` : ''}:\n${showDifference(finding.parts)}`,
        hint:
          isEdited === true
            ? `only what every editor leaves out is missing: say \`verbatim: clean\` under the source ${id}, or put \`[…]\` in its place`
            : finding.negation === undefined
              ? 'make your words the same as those of the source; or mark the quote `paraphrased`'
              : `copy the words of the source: “${finding.negation}” turns what they say round, so that yours are no paraphrase of them`,
      };
    case 'inside-word':
      return {
        rule,
        message: `the quote cuts into “${finding.word}”`,
        hint: 'start and end it where a word or a number does',
      };
    case 'crosses': {
      const [message, hint] =
        finding.boundary === 'speaker'
          ? [
              'the quote runs on into what somebody else says',
              'quote each speaker in a blockquote of their own',
            ]
          : ['the quote runs on into another paragraph', 'quote each paragraph in a blockquote of its own'];
      return { rule, message, hint };
    }
    default:
      return parts(finding, rule);
  }
}

function parts(finding: Finding | undefined, rule: 'quote-near'): QuoteProblem {
  if (finding?.type === 'parts' && finding.reason === 'too-short') {
    return {
      rule,
      message: 'a part of the quote between two elisions is too short to stand for itself',
      hint: 'quote at least two words, or three Chinese characters, between elisions',
    };
  }
  return {
    rule,
    message:
      'the parts of the quote are in the source, but out of order, too far apart or said by two people',
    hint: 'quote the parts apart: an elision leaves out at most 120 words, or 240 Chinese characters, of one speaker or paragraph',
  };
}

const SOURCE_AND_QUOTE = ['the source', 'your quote'] as const;

/** The source's words above, the author's below; what differs between asterisks, `___` where the other has more. */
export function showDifference(
  parts: readonly DifferencePart[],
  [source, quote]: readonly [source: string, quote: string] = SOURCE_AND_QUOTE,
): string {
  const lines = { source: '', quote: '' };
  for (const [index, { in: where, text }] of parts.entries()) {
    const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
    if (where === 'same') {
      const shown = shorten(text, index === 0, index === parts.length - 1);
      lines.source += shown;
      lines.quote += shown;
      continue;
    }
    const other = where === 'source' ? 'quote' : 'source';
    const beside = where === 'source' ? parts[index + 1] : parts[index - 1];
    lines[where] += `${space}*${words}*`;
    if (beside?.in !== other) lines[other] += `${space}___`;
  }
  return `  ${source}: ${lines.source.trim()}\n  ${quote}: ${lines.quote.trim()}`;
}

/** Of long stretches that agree only what stands beside a difference is shown. */
function shorten(text: string, first: boolean, last: boolean): string {
  const keep = 24;
  if (text.length <= keep * 2 + 1) return text;
  return `${first ? '' : text.slice(0, keep)}…${last ? '' : text.slice(-keep)}`;
}
