/** Evidence whose speaker a transcript does not tell in, why it does not and what can be done about it out. */
import type { Evidence, Unattributed } from '../../model/evidence.js';
import type { QuoteProblem } from './quote-problem.js';
import { citePlace } from '../index/places.js';

/** Nothing where the source tells nobody's words: that is said once, of the source. */
export function unattributedProblem({ quote, place, unattributed }: Evidence): QuoteProblem | undefined {
  if (unattributed === undefined) return undefined;
  const at = place === undefined ? '' : ` at \`[${quote.source} ${citePlace(place)}]\``;
  return {
    rule: 'speaker-unchecked',
    message: `the source does not tell whether the words${at} are ${quote.speaker}’s: ${reason(unattributed)}`,
    hint: hintOn(unattributed, quote.speaker),
  };
}

function reason(unattributed: Unattributed): string {
  switch (unattributed.type) {
    case 'aside':
      return 'they stand in a stage direction, a header or the like, which nobody says';
    case 'nobodys':
      return 'no label of one person stands before them';
    case 'unread':
      return `their label \`${unattributed.label}\` was not understood`;
    case 'shared':
      return `their label \`${unattributed.label}\` may be several people’s`;
  }
}

function hintOn(unattributed: Unattributed, speaker: string): string {
  switch (unattributed.type) {
    case 'aside':
      return 'quote what somebody says, or correct the copy of the source';
    case 'nobodys':
      return `read the passage; if the words are ${speaker}’s, put the name and a colon before them in the copy of the source`;
    case 'unread':
    case 'shared':
      return `read the passage; if the label is one person’s, say so under the source: \`speakers: { "${unattributed.label}": Name }\``;
  }
}
