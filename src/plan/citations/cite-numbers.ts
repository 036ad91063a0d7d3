/** A chart in, what must be said of its numbers wherever it stands out: where they were found, which ones nobody said. */
import type { Chart, ChartNumber, NumberOrigin } from '../../model/chart.js';
import { plainText, text, type RichText } from '../../model/inline.js';
import {
  claimKey,
  isFound,
  type NumberEvidence,
  type NumberEvidenceByKey,
} from '../../model/number-evidence.js';
import type { Meta } from '../../model/outline.js';
import type { Phrases } from '../words/phrases.js';
import { placeName } from './cite-quote.js';
import { sourceName } from './source-view.js';

interface Context {
  readonly meta: Meta;
  readonly numbers?: NumberEvidenceByKey | undefined;
  readonly phrases: Phrases;
}

interface Counted {
  readonly number: ChartNumber;
  /** What it is called: its row, and its column where rows have several numbers. */
  readonly name: string;
  readonly origin: NumberOrigin;
}

/** Each source once, then what was computed, then what is unverified. Nothing of numbers that claim nothing. */
export function citeNumbers(chart: Chart, context: Context): readonly RichText[] {
  const counted = chart.rows.flatMap(({ label, numbers }) =>
    numbers.flatMap((number): readonly Counted[] =>
      number.origin === undefined ? [] : [{ number, name: plainText(label), origin: number.origin }],
    ),
  );
  const all = chart.rows.flatMap(({ numbers }) => numbers).length;
  const evidence = new Map(counted.map((one) => [one, evidenceOf(one, context)] as const));
  const found = counted.filter((one) => isVerified(evidence.get(one)));
  const doubted = counted.filter((one) => one.origin.type === 'said' && !found.includes(one));
  const computed = counted.filter(({ origin }) => origin.type === 'computed');
  const { phrases } = context;
  return [
    ...sourcesOf(found).map((source) => foundIn(source, found, evidence, context)),
    ...(computed.length === 0
      ? []
      : computed.length === all
        ? [phrases.say('computed')]
        : [phrases.say('computedFor', { names: named(computed, context) })]),
    ...(doubted.length === 0 ? [] : [phrases.say('unverifiedFor', { names: named(doubted, context) })]),
  ];
}

function evidenceOf({ number, origin }: Counted, { numbers }: Context): NumberEvidence | undefined {
  return origin.type === 'said' ? numbers?.get(claimKey(number.quantity, origin)) : undefined;
}

const isVerified = (evidence: NumberEvidence | undefined): boolean =>
  evidence !== undefined && isFound(evidence);

function sourcesOf(counted: readonly Counted[]): readonly string[] {
  return [...new Set(counted.flatMap(({ origin }) => (origin.type === 'said' ? [origin.source] : [])))];
}

/** More would be a list of their own. */
const MOST_PLACES = 4;

function foundIn(
  id: string,
  found: readonly Counted[],
  evidence: ReadonlyMap<Counted, NumberEvidence | undefined>,
  { meta, phrases }: Context,
): RichText {
  const source = meta.sources.find((one) => one.id === id);
  const places = found.flatMap((one) => {
    const place = evidence.get(one)?.place;
    return one.origin.type === 'said' && one.origin.source === id && place !== undefined
      ? [plainText(placeName(place, phrases))]
      : [];
  });
  const distinct = [...new Set(places)];
  const shown = distinct.slice(0, MOST_PLACES).join(plainText(phrases.say('separator')));
  const said = phrases.say('foundAt', { place: distinct.length > MOST_PLACES ? `${shown} …` : shown });
  return source === undefined ? said : text(`${plainText(said)} · ${plainText(sourceName(source))}`);
}

/** Each row once. */
function named(counted: readonly Counted[], { phrases }: Context): string {
  return [...new Set(counted.map(({ name }) => name))].join(plainText(phrases.say('separator')));
}
