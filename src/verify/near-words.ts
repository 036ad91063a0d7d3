/** Words what stands between a quote and its source when the words are nearly there. */
import type { DifferencePart, Evidence, Finding } from '../model/evidence.js';
import type { Failure } from './failure.js';
import { citePlace } from './places.js';

/** For evidence that is `near`. */
export function nearFailure({ finding, quote }: Evidence): Failure {
  const rule = 'quote-near' as const;
  const id = `\`${quote.source}\``;
  switch (finding?.type) {
    case 'difference':
      return {
        rule,
        message: `The words differ from ${id}${finding.place ? ` ${citePlace(finding.place)}` : ''}: ${showDifference(finding.parts)}`,
        hint: 'Take out what stands in {+ +}, put in what stands in [- -]; or mark the quote `paraphrased`.',
      };
    case 'inside-word':
      return {
        rule,
        message: `The quote cuts into “${finding.word}”`,
        hint: 'Start and end it where a word or a number does.',
      };
    case 'crosses': {
      const [message, hint] =
        finding.boundary === 'speaker'
          ? [
              'The quote runs on into what somebody else says',
              'Quote each speaker in a blockquote of their own.',
            ]
          : ['The quote runs on into another paragraph', 'Quote each paragraph in a blockquote of its own.'];
      return { rule, message, hint };
    }
    default:
      return parts(finding, rule);
  }
}

function parts(finding: Finding | undefined, rule: 'quote-near'): Failure {
  if (finding?.type === 'parts' && finding.reason === 'too-short') {
    return {
      rule,
      message: 'A part of the quote between two elisions is too short to stand for itself',
      hint: 'Quote at least two words, or three Chinese characters, between elisions.',
    };
  }
  return {
    rule,
    message:
      'The parts of the quote are in the source, but out of order, too far apart or said by two people',
    hint: 'An elision leaves out up to 120 words of one speaker or paragraph; quote the parts separately.',
  };
}

function showDifference(parts: readonly DifferencePart[]): string {
  const shown = parts.map(({ in: where, text }, index) => {
    const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
    if (where === 'quote') return `${space}{+${words}+}`;
    if (where === 'source') return `${space}[-${words}-]`;
    return shorten(text, index === 0, index === parts.length - 1);
  });
  return `“${shown.join('').trim()}”`;
}

/** Of long stretches that agree only what stands beside a difference is shown. */
function shorten(text: string, first: boolean, last: boolean): string {
  const keep = 24;
  if (text.length <= keep * 2 + 1) return text;
  return `${first ? '' : text.slice(0, keep)}…${last ? '' : text.slice(-keep)}`;
}
