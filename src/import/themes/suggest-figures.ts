/** A section's sentences in, figures that its numbers, years, lists and contrasts could make out. */
import type { DraftFigure } from '../print/draft.js';
import { contrastsIn, type Contrast, enumerationsIn, numbersIn, yearsIn } from './figure-finds.js';

/** A figure's own limit. */
const MOST_ITEMS = 6;
/** Two of a kind are a sentence, no figure. */
const FEWEST = 3;

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
  const contrasts = contrastsIn(sentences);
  return [
    ...(items.length >= FEWEST
      ? [{ kind: 'list' as const, lines: items.slice(0, MOST_ITEMS).map((item) => `- ${scalar(item)}`) }]
      : []),
    ...(years.length >= FEWEST ? [{ kind: 'timeline' as const, lines: labelled(years) }] : []),
    ...(numbers.length >= FEWEST ? [{ kind: 'stats' as const, lines: labelled(numbers.slice(0, 4)) }] : []),
    ...(contrasts.length >= FEWEST ? [{ kind: 'compare' as const, lines: columns(contrasts) }] : []),
  ];
}

/** What is not so on one side, what is on the other. */
function columns(contrasts: readonly Contrast[]): readonly string[] {
  const [first] = contrasts;
  if (first === undefined) return [];
  const column = (side: 0 | 1): string =>
    `${scalar(first[side][0])}: [${contrasts
      .slice(0, 4)
      .map((contrast) => scalar(contrast[side][1]))
      .join(', ')}]`;
  return [column(0), column(1)];
}

function labelled(items: readonly (readonly [label: string, words: string])[]): readonly string[] {
  return items.slice(0, MOST_ITEMS).map(([label, words]) => `- ${scalar(label)}: ${scalar(words)}`);
}

/** In double quotes, where `:` and `[` are text. */
function scalar(words: string): string {
  return JSON.stringify(words);
}
