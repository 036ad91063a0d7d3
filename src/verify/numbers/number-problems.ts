/** The verdict on a number in, what is wrong with it and what to do out. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { NumberEvidence, NumberStatus } from '../../model/number-evidence.js';
import type { SourcePlace } from '../../model/source-place.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problems/problem.js';
import type { RuleName } from '../../model/problems/rules.js';
import { citePlace } from '../../text/cite-place.js';
import { listPlaces } from '../explain/place-words.js';
import { shorten } from '../../text/shorten.js';

interface Words {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

export function numberProblem(evidence: NumberEvidence, { file }: Outline): readonly Problem[] {
  const found =
    evidence.isNounUnread === true && !FAILED.has(evidence.status)
      ? nounUnread(evidence)
      : wordsFor(evidence);
  if (found === undefined) return [];
  const { written, section } = evidence.claim;
  return [
    makeProblem(found.rule, { ...found, file: written.file ?? file.path, span: written.span, section }),
  ];
}

const FAILED: ReadonlySet<NumberStatus> = new Set([
  'missing',
  'misplaced',
  'ambiguous',
  'negation-cut',
  'scope-cut',
  'unread',
  'unchecked',
  'stale',
]);

function wordsFor(evidence: NumberEvidence): Words | undefined {
  const { claim, status, finding, scope } = evidence;
  const number = `\`${shorten(claim.text)}\``;
  switch (status) {
    case 'missing':
      return {
        rule: 'number-missing',
        message: `${number} does not stand in \`${claim.source}\`${placeWords(claim.place)}`,
        hint: missingHint(evidence),
      };
    case 'unread':
      return {
        rule: 'number-unchecked',
        message: `${number} does not stand in \`${claim.source}\` in digits, and numbers in words are not read in its language`,
        hint: 'look it up yourself; if you worked it out, write `computed`',
      };
    case 'misplaced':
      return {
        rule: 'wrong-place',
        message: `${number} does not stand in \`${claim.source}\`${placeWords(claim.place)}`,
        hint: placeHint(finding),
      };
    case 'ambiguous':
      return {
        rule: 'quote-ambiguous',
        message: `${number} stands in several places of \`${claim.source}\``,
        hint: `name the one you mean: ${listPlaces(finding)}`,
      };
    case 'negation-cut':
      return {
        rule: 'negation-cut',
        message: `${number} is denied where it stands${finding?.type === 'negation' && finding.word !== '' ? `: “${shorten(finding.word)}”` : ''}`,
        hint: 'draw a number that is claimed, or say in the text what is denied',
      };
    case 'scope-cut':
      return {
        rule: 'scope-cut',
        message: `${number} is no claim of its speaker${scope === undefined || scope.words === '' ? '' : `: “${shorten(scope.words)}”`}`,
        hint: 'draw a number that is claimed; a supposition belongs into the text, where it can say so',
      };
    case 'unchecked':
      return {
        rule: 'number-unchecked',
        message: `${number} could not be checked: there is no copy of \`${claim.source}\``,
        hint: `name a copy with \`--source ${claim.source}=FILE\``,
      };
    case 'stale':
      return {
        rule: 'stale-evidence',
        message: `${number} is not what was verified: the lock file does not know it, and there is no copy of \`${claim.source}\``,
        hint: `check it with the source at hand: \`pullquote check --source ${claim.source}=FILE --update-evidence\``,
      };
    default:
      return undefined;
  }
}

function nounUnread({ claim }: NumberEvidence): Words {
  return {
    rule: 'number-unchecked',
    message: `what \`${shorten(claim.text)}\` counts was not compared: “${shorten(claim.quantity.noun ?? '')}” is not in the language of \`${claim.source}\``,
    hint: 'say what is counted in the headline or in a label, and leave the number alone',
  };
}

function missingHint({ instead, claim }: NumberEvidence): string {
  if (instead !== undefined)
    return `“${shorten(instead)}” stands there: write the number with its scale and unit, or \`computed\` if you worked it out`;
  const { value, unit, noun } = claim.quantity;
  if (unit === undefined && noun === undefined && value >= 1000 && value <= 2199 && Number.isInteger(value))
    return 'a year is no quantity: write what it counts behind it, or `computed` if you worked it out';
  return 'correct it, name the place where it stands, or write `computed` if you worked it out';
}

function placeHint(finding: NumberEvidence['finding']): string {
  if (finding?.type === 'no-such-place')
    return finding.last === undefined
      ? 'the source has no places of that kind'
      : `cite a place up to its last, \`${citePlace(finding.last)}\``;
  return `it stands at ${listPlaces(finding)}`;
}

function placeWords(place: SourcePlace | undefined): string {
  return place === undefined ? '' : ` at \`${citePlace(place)}\``;
}
