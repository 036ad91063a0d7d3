/** Text with marks and what its lines may do in, HTML out: each stretch of words escaped, the breaks put between. */
import type { Inline, RichText } from '../../model/inline.js';
import type { LineBreaks, UnpartedUnit } from './line-breaks.js';

/** Between two phrases, in display type whose look forbids other breaks. */
const PHRASE_END = '<wbr>';
/** The look draws a soft hyphen into it: the text itself has none, whoever copies, searches or reads it aloud. */
const HYPHEN = '<span class="shy"></span>';

/** Letters of a word that few columns hold in any size. */
const LONGER = 20;

/** @param escape gets stretches of a text, and is not to look beyond them */
export function breakLines(
  rich: RichText,
  { phrases, hyphens, units, signs }: LineBreaks,
  wrap: (inline: Inline, content: string) => string,
  escape: (value: string) => string,
): string {
  const at = { offset: 0 };
  return walk(rich);

  function walk(inlines: RichText): string {
    return inlines
      .map((inline) =>
        wrap(inline, 'children' in inline ? walk(inline.children) : textOf(inline.value, inline.type)),
      )
      .join('');
  }

  function textOf(value: string, type: Inline['type']): string {
    const from = at.offset;
    const to = from + value.length;
    at.offset = to;
    if (type === 'code' || type === 'break') return escape(value);
    // A unit that a mark cuts through is none.
    const inside = units.filter((unit) => unit.from >= from && unit.to <= to);
    const cuts = cutsWithin(from, to, inside);
    return cuts
      .slice(0, -1)
      .map((cut, index) => piece(value, cut, cuts[index + 1] ?? to, from, inside))
      .join('');
  }

  function cutsWithin(from: number, to: number, inside: readonly UnpartedUnit[]): readonly number[] {
    const edges = inside.flatMap((unit) => [unit.from, unit.to]);
    const within = [...phrases, ...hyphens, ...edges].filter((cut) => cut > from && cut < to);
    return [...new Set([from, ...within, to])].toSorted((a, b) => a - b);
  }

  /** @param last the offset of a sign that the unit it ends is cut for */
  function shown(value: string, from: number, to: number, start: number, last: number): string {
    const runs: { kind: string; words: string }[] = [];
    for (let offset = from; offset < to; offset++) {
      const words = signs.holes.has(offset) ? '' : value.charAt(offset - start);
      const kind = offset === last ? '' : kindOf(offset);
      const before = runs.at(-1);
      if (before?.kind === '' && kind === '') before.words += words;
      else runs.push({ kind, words });
    }
    return runs
      .map(({ kind, words }) =>
        kind === '' ? escape(words) : `<span class="${kind}">${escape(words)}</span>`,
      )
      .join('');
  }

  /** Cut off its last sign, a unit would be too narrow for what is in it. */
  function classesOf({ kind, from, to }: UnpartedUnit): string {
    const length = kind === 'long' && to - from > LONGER ? 'longer' : '';
    return [kind, length, kindOf(to - 1)].filter((name) => name !== '').join(' ');
  }

  function kindOf(offset: number): string {
    return signs.cut.has(offset) ? 'cut' : signs.near.has(offset) ? 'near' : '';
  }

  function piece(
    value: string,
    from: number,
    to: number,
    start: number,
    inside: readonly UnpartedUnit[],
  ): string {
    const opening = inside.find((unit) => unit.from === from);
    const closing = inside.find((unit) => unit.to === to);
    return (
      (opening === undefined ? '' : `<span class="${classesOf(opening)}">`) +
      shown(value, from, to, start, closing === undefined ? -1 : to - 1) +
      (hyphens.has(to) && inside.some((unit) => unit.from < to && to < unit.to) ? HYPHEN : '') +
      (closing === undefined ? '' : '</span>') +
      (phrases.has(to) ? PHRASE_END : '')
    );
  }
}
