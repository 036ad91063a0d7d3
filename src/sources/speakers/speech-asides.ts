/** The lines of a text and what was taken for labels in, what of it is nobody's words out. */
import type { SourceSpan } from '../../model/source-text.js';
import { advertsIn } from './adverts.js';
import { directionsIn, isFooter } from './asides.js';
import type { LineChoice } from './choose-labels.js';
import { disjoint } from './disjoint.js';
import type { PlacedLine } from './read-lines.js';
import { at } from '../../text/at.js';

/** @param interjections words of another in brackets */
export function asidesIn(
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
  interjections: readonly SourceSpan[],
): readonly SourceSpan[] {
  const labels = [...choices].flatMap(([index, { type }]) => (type === 'turn' ? [index] : []));
  const [first, last] = [labels[0] ?? lines.length, labels.at(-1) ?? -1];
  const asides: SourceSpan[] = [];
  for (const [index, line] of lines.entries()) {
    const { start, end, text, heading, head } = line;
    if (start < (asides.at(-1)?.end ?? 0)) continue;
    const choice = choices.get(index);
    const atEdge = index < first || index > last;
    if (choice?.type === 'note')
      asides.push({ start, end: line.opens && !head.label?.marked ? end : line.paragraphEnd });
    else if (choice === undefined && (heading || (atEdge && isFooter(text)))) asides.push({ start, end });
    else
      for (const one of directionsIn(text)) asides.push({ start: start + one.start, end: start + one.end });
  }
  const more = [...interjections, ...advertsAmong(lines, choices)];
  if (more.length === 0) return asides;
  return disjoint([...asides, ...more].sort((a, b) => a.start - b.start));
}

/** Where labels tell who speaks: without them nothing says where an advertisement ends. */
function advertsAmong(
  lines: readonly PlacedLine[],
  choices: ReadonlyMap<number, LineChoice>,
): readonly SourceSpan[] {
  if (![...choices.values()].some(({ type }) => type === 'turn')) return [];
  const spans = advertsIn(
    lines.map(({ text }) => text),
    (index) => opensTurn(choices.get(index)),
  );
  return joined(
    [...spans].map(([index, { start, end }]) => {
      const from = at(lines, index).start;
      return { index, start: from + start, end: from + end };
    }),
  );
}

function opensTurn(choice: LineChoice | undefined): boolean {
  return choice !== undefined && choice.type !== 'note';
}

/** Lines of one advertisement are one range. */
function joined(spans: readonly (SourceSpan & { readonly index: number })[]): readonly SourceSpan[] {
  const ranges: { start: number; end: number; index: number }[] = [];
  for (const span of spans) {
    const last = ranges.at(-1);
    if (last !== undefined && last.index + 1 === span.index)
      Object.assign(last, { end: span.end, index: span.index });
    else ranges.push({ ...span });
  }
  return ranges;
}
