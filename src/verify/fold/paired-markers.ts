/** Finds Markdown's emphasis and code markers that come in pairs: `**bold**` in a plain text, not `2 * 3`. */
import { at } from '../../text/at.js';

const LATIN_WORD = String.raw`A-Za-z0-9\u00c0-\u024f`;
const PAIR = new RegExp(
  String.raw`(?<![${LATIN_WORD}*_\`])(\*{1,3}|_{1,3}|\`)(?=[^\s*_\`])([^\n*_\`]{1,300})(?<=\S)\1(?![${LATIN_WORD}*_\`])`,
  'g',
);

/** The offsets of the markers' code units. */
export function pairedMarkers(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  if (!/[*_`]/.test(text)) return offsets;
  for (const match of text.matchAll(PAIR)) {
    const size = at(match, 1).length;
    const last = match.index + match[0].length;
    for (let step = 0; step < size; step += 1) offsets.add(match.index + step).add(last - 1 - step);
  }
  return offsets;
}
