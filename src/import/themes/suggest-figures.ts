/** A section's sentences in, figures that its numbers, years, lists and contrasts could make out. */
import type { DraftFigure } from '../print/draft.js';
import { contrastsIn, enumerationsIn, numbersIn, yearsIn } from './figure-finds.js';

/** A figure's own limit. */
const MOST_ITEMS = 6;

/**
 * @param sentences on one line each
 * @param lines the section's paragraphs, for lists that are set line by line
 */
export function suggestFigures(
  sentences: readonly string[],
  lines: readonly string[],
): readonly DraftFigure[] {
  const items = enumerationsIn(sentences, lines);
  const years = yearsIn(sentences);
  const numbers = numbersIn(sentences);
  const [contrast] = contrastsIn(sentences);
  return [
    ...(items.length >= 2
      ? [{ kind: 'list' as const, lines: items.slice(0, MOST_ITEMS).map((item) => `- ${scalar(item)}`) }]
      : []),
    ...(years.length >= 2 ? [{ kind: 'timeline' as const, lines: labelled(years) }] : []),
    ...(numbers.length >= 2 ? [{ kind: 'stats' as const, lines: labelled(numbers.slice(0, 4)) }] : []),
    ...(contrast === undefined
      ? []
      : [
          {
            kind: 'compare' as const,
            lines: contrast.map(([label, words]) => `${scalar(label)}: [${scalar(words)}]`),
          },
        ]),
  ];
}

function labelled(items: readonly (readonly [label: string, words: string])[]): readonly string[] {
  return items.slice(0, MOST_ITEMS).map(([label, words]) => `- ${scalar(label)}: ${scalar(words)}`);
}

/** In double quotes, where `:` and `[` are text. */
function scalar(words: string): string {
  return JSON.stringify(words);
}
