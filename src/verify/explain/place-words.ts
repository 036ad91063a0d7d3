/** Words what is wrong with the place a quote names, and which place would be right. */
import type { Evidence, Finding } from '../../model/evidence.js';
import type { QuoteProblem } from './quote-problem.js';
import { citePlace } from '../index/places.js';

/** For evidence that is `misplaced`. */
export function placeProblem({ finding, quote }: Evidence): QuoteProblem {
  const given = quote.place ? citePlace(quote.place) : '';
  if (finding?.type === 'no-such-place') {
    return {
      rule: 'wrong-place',
      message: `the source \`${quote.source}\` has no place \`${given}\``,
      hint: finding.last
        ? `cite a place up to its last, \`${citePlace(finding.last)}\``
        : `cite a paragraph, as in \`@ 12\`, since it has no ${quote.place?.type === 'page' ? 'pages' : 'times'}`,
    };
  }
  const [right] = finding?.type === 'places' ? finding.places : [];
  return {
    rule: 'wrong-place',
    message: `the words are not at \`${given}\` of \`${quote.source}\`, but at ${listPlaces(finding)}`,
    hint: right ? `write \`[${quote.source} ${citePlace(right)}]\`` : 'correct the place',
  };
}

/** Up to five places, each once. */
export function listPlaces(finding: Finding | undefined): string {
  const places = finding?.type === 'places' ? [...new Set(finding.places.map(citePlace))] : [];
  const more = places.length > 5 ? ` and ${String(places.length - 5)} more` : '';
  return (
    places
      .slice(0, 5)
      .map((place) => `\`${place}\``)
      .join(', ') + more
  );
}
