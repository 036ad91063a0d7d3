/**
 * Words in a language without spaces in, what its full-width signs do to a line out: spaces beside them that make a
 * hole, signs that lose their blank half beside another, and short quoted phrases that a line keeps whole.
 */

export interface WideSigns {
  /** Offsets of spaces that are not shown: full-width punctuation brings its own. */
  readonly holes: ReadonlySet<number>;
  /** Offsets of signs whose blank half is cut off, before another sign. */
  readonly cut: ReadonlySet<number>;
  /** Offsets of signs that move near to what is not as wide as they are. */
  readonly near: ReadonlySet<number>;
}

export const NO_WIDE_SIGNS: WideSigns = { holes: new Set(), cut: new Set(), near: new Set() };

const STOPS = '，。、；：';
const OPENING = '“‘（「『【《〈〔';
const CLOSING = '”’）」』】》〉〕';

const QUOTED = new RegExp(`[${OPENING}][^${OPENING}${CLOSING}]{1,9}[${CLOSING}]`, 'gu');

/**
 * A bracket that opens, and whatever begins a phrase that stays whole, is cut by browsers themselves.
 *
 * @param wideQuotes whether “ ” ‘ ’ are as wide as the letters, as in Chinese and Japanese
 */
export function wideSigns(words: string, wideQuotes: boolean): WideSigns {
  const closing = wideQuotes ? CLOSING : CLOSING.slice(2);
  return {
    holes: offsets(words, new RegExp(`(?<=[${STOPS}！？${closing}]) +| +(?=[（「『【《〈〔])`, 'gu')),
    cut: offsets(
      words,
      new RegExp(`[${STOPS}${closing}](?= *[“‘${STOPS}${closing}])(?! *${QUOTED.source})`, 'gu'),
    ),
    near: offsets(words, new RegExp(`[${STOPS}](?= *[\\p{Script=Latin}\\p{N}])`, 'gu')),
  };
}

/** Of every letter of every match. */
function offsets(words: string, pattern: RegExp): ReadonlySet<number> {
  const found = words.matchAll(pattern);
  return new Set([...found].flatMap(({ index, 0: run }) => Array.from(run, (_, nth) => index + nth)));
}

/** Quoted phrases that are short enough to stand on one line. */
export function quotedPhrases(words: string): readonly { readonly from: number; readonly to: number }[] {
  return [...words.matchAll(QUOTED)].map(({ index, 0: phrase }) => ({
    from: index,
    to: index + phrase.length,
  }));
}
