/** Words of a locale and the English ones in, problems for the places `{name}` that only one of them has. */
import type { Context } from '../../markup/context.js';
import type { LocaleKey } from '../../model/locale.js';
import type { Span } from '../../model/position.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { orList } from '../../text/or-list.js';
import { shorten } from '../../text/shorten.js';

export interface PlacedWords {
  readonly key: LocaleKey;
  readonly words: string;
  readonly english: string;
  /** Of the words, with their quotation marks. */
  readonly span: Span;
}

/** A place that nothing fills in is shown with its braces; one that is not there loses a number or a name. */
export function reportPlaces(
  { key, words, english, span }: PlacedWords,
  { file, spanAt, report }: Context,
): void {
  const [theirs, ours] = [placesIn(words), placesIn(english)];
  const strange = theirs.filter((place) => !ours.includes(place));
  const absent = ours.filter((place) => !theirs.includes(place));
  for (const place of strange) {
    const { start, end } = span;
    const at = file.text.slice(start.offset, end.offset).indexOf(place);
    const from = start.offset + Math.max(at, 0);
    const where = at === -1 ? span : spanAt(from, from + place.length);
    report(
      'unknown-value',
      where,
      `nothing is put in for \`${shorten(place)}\` in \`${key}\``,
      meant(place, absent),
    );
  }
  if (strange.length > 0) return;
  for (const place of absent)
    report(
      'locale-incomplete',
      span,
      `\`${key}\` lacks \`${place}\`, and does not say what is put in there`,
      `write \`${place}\` where it belongs, as in the English \`${english}\``,
    );
}

/** Each once; braces around anything else are no place, and look like one. */
function placesIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(/\{[^{}]*\}/g)].map(([place]) => place))];
}

function meant(place: string, free: readonly string[]): string {
  const near = didYouMean(place, free);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return free.length === 0 ? 'delete it' : `write ${orList(free)}`;
}
