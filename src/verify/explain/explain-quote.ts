/** Words a verdict: what is wrong with a quote, and what its author can do about it. */
import type { Evidence, Scope } from '../../model/evidence.js';
import type { Quote, SourcePlace } from '../../model/outline.js';
import type { QuoteProblem } from './quote-problem.js';
import { nearProblem } from './near-words.js';
import { unattributedProblem } from './unattributed-words.js';
import { listPlaces, placeProblem } from './place-words.js';
import { citePlace } from '../index/places.js';
import { known } from '../../text/known.js';

/** Nothing for a quote that stands. */
export function explainQuote(evidence: Evidence): QuoteProblem | undefined {
  const id = evidence.quote.source;
  switch (evidence.status) {
    case 'missing':
      return {
        rule: 'quote-missing',
        message: `the words are not in the source \`${id}\``,
        hint: 'copy them from the source, or mark the quote `paraphrased` or `translated from "…"`',
      };
    case 'near':
      return nearProblem(evidence);
    case 'negation-cut':
      return cut(evidence);
    case 'scope-cut':
      return scopeCut(evidence);
    case 'ambiguous':
      return {
        rule: 'quote-ambiguous',
        message: severalPlaces(evidence),
        hint: isOnePlace(evidence)
          ? `quote more of the sentence; or say that either will do: ${exampleOf(evidence)}`
          : `say which: ${exampleOf(evidence)}; or quote more of the sentence`,
      };
    case 'misplaced':
      return placeProblem(evidence);
    case 'unchecked':
      return {
        rule: 'quote-unchecked',
        message: `the quote could not be checked: there is no copy of \`${id}\` and no evidence of it in the lock file`,
        hint: `give the source a \`file\`, or name one with \`--source ${id}=FILE\`; until then the slide says “unverified”`,
      };
    case 'stale':
      return {
        rule: 'stale-evidence',
        message: `the lock file does not know this quote, though it knows \`${id}\`: words, speaker or place were changed`,
        hint: `check it with the source at hand: \`pullquote check --source ${id}=FILE --update-evidence\``,
      };
    case 'exact':
    case 'normalised':
    case 'edited':
    case 'elided':
    case 'located':
      return speaker(evidence) ?? weakened(evidence);
  }
}

/** In one paragraph they may stand twice. */
function isOnePlace({ finding }: Evidence): boolean {
  return finding?.type === 'places' && new Set(finding.places.map(citePlace)).size === 1;
}

function severalPlaces(evidence: Evidence): string {
  const { finding, quote } = evidence;
  if (!isOnePlace(evidence))
    return `the words stand in several places of \`${quote.source}\`: ${listPlaces(finding)}`;
  const count = finding?.type === 'places' ? finding.places.length : 0;
  const times = count === 2 ? 'twice' : `${String(count)} times`;
  return `the words stand ${times} in \`${quote.source}\`, at ${listPlaces(finding)}`;
}

interface Cut {
  readonly where: string;
  readonly hint: string;
}

/** Of a translation the original is checked, which stands in the attribution. */
function cutAt(side: Scope['side'], { original }: Quote): Cut {
  const [words, quote] =
    original === undefined ? ['the quoted words', 'the quote'] : ['the original', 'the original'];
  switch (side) {
    case 'before':
      return {
        where: `before ${words}`,
        hint: `start ${quote} early enough for the audience to hear it`,
      };
    case 'after':
      return { where: `after ${words}`, hint: `end ${quote} late enough for the audience to hear it` };
    case 'within':
      return {
        where: 'in the words that the elision leaves out',
        hint: 'leave those words in, or quote the parts apart',
      };
  }
}

function cut({ finding, quote }: Evidence): QuoteProblem {
  const rule = 'negation-cut';
  if (finding?.type !== 'negation' || finding.side === 'inserted') {
    return {
      rule,
      message: 'the brackets put a negation into the quote',
      hint: 'take it out: an insertion may explain the words, not turn them round',
    };
  }
  const { where, hint } = cutAt(finding.side, quote);
  return { rule, message: `a negation is cut off: “${finding.word}” stands ${where}`, hint };
}

const KINDS: Readonly<Record<Scope['kind'], string>> = {
  reported: 'the speaker reports these words, and claims nothing',
  supposed: 'the speaker supposes, hopes or once believed this, and does not claim it',
  conditional: 'the speaker says this under a condition',
  asked: 'the speaker asks this, and does not claim it',
};

function scopeCut({ scope, quote }: Evidence): QuoteProblem {
  if (scope === undefined) throw new Error('a scope was cut off that nobody found');
  const { where, hint } = cutAt(scope.side, quote);
  return {
    rule: 'scope-cut',
    message: `${KINDS[scope.kind]}: “${scope.words}” stands ${where}`,
    hint: `${hint}, or mark the attribution \`, in context\` if the talk makes that plain`,
  };
}

function weakened({ scope, quote }: Evidence): QuoteProblem | undefined {
  if (scope === undefined || quote.inContext === true) return undefined;
  const { where, hint } = cutAt(scope.side, quote);
  return {
    rule: 'scope-weakened',
    message: `the speaker says this less firmly: “${scope.words}” stands ${where}`,
    hint: `${hint}, or mark the attribution \`, in context\` if the talk makes that plain`,
  };
}

function speaker(evidence: Evidence): QuoteProblem | undefined {
  const { attribution, quote, relayed } = evidence;
  if (relayed !== undefined) {
    return {
      rule: 'wrong-speaker',
      message: `the speaker quotes somebody else here: “${relayed}” gives these words to them, not to ${quote.speaker}`,
      hint: 'quote the words that say so as well, so that the audience hears who is meant',
    };
  }
  if (attribution === 'contradicted') {
    const said = saidBy(evidence);
    return {
      rule: 'wrong-speaker',
      message: `the source gives these words to ${said}, not to ${quote.speaker}`,
      hint: `correct the attribution; if both are one person, ${bothNames(said, quote)}`,
    };
  }
  if (attribution === 'unknown') return unattributedProblem(evidence);
  if (attribution !== 'doubtful') return undefined;
  return {
    rule: 'doubtful-speaker',
    message: `the article seems to give these words to ${saidBy(evidence)}, not to ${quote.speaker}`,
    hint: 'read the passage again: its nearest words of attribution name another person',
  };
}

function saidBy({ said }: Evidence): string {
  return known(said, 'who says it');
}

/** Whom the outline does not know by the attribution's name has no entry to which the source's name could be added. */
function bothNames(said: string, { role, speaker: name }: Quote): string {
  return role === 'other'
    ? `add \`${name}\` to the \`also\` of \`${said}\``
    : `add \`${said}\` to that person’s \`also\``;
}

function exampleOf({ finding, quote }: Evidence): string {
  const place: SourcePlace = (finding?.type === 'places' ? finding.places[0] : undefined) ?? {
    type: 'paragraph',
    number: 12,
  };
  return `\`[${quote.source} ${citePlace(place)}]\``;
}
