/** The scripts that are neither Latin nor of East Asia, and who writes in each where nothing else tells. */

/** A script's name in Unicode, and the tag of its most frequent language. */
const TAGS = {
  Cyrillic: 'ru',
  Arabic: 'ar',
  Hebrew: 'he',
  Greek: 'el',
  Thai: 'th',
  Devanagari: 'hi',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Tibetan: 'bo',
  Myanmar: 'my',
  Khmer: 'km',
  Ethiopic: 'am',
  Mongolian: 'mn-Mong',
  Thaana: 'dv',
  Syriac: 'syr',
  Cherokee: 'chr',
  Tifinagh: 'zgh',
  Nko: 'nqo',
  Adlam: 'ff-Adlm',
  Yi: 'ii',
  Ol_Chiki: 'sat',
  Meetei_Mayek: 'mni-Mtei',
  Canadian_Aboriginal: 'iu',
} as const;

/** A language that nobody knows, in a script that is neither Latin nor any other. */
export const UNLISTED = 'und-Zyyy';

export interface LetterCount {
  /** BCP 47: who writes in that script most; {@link UNLISTED} for one that is not listed. */
  readonly tag: string;
  readonly count: number;
}

const PATTERNS = Object.entries(TAGS).map(([script, tag]) => ({
  tag,
  pattern: new RegExp(String.raw`(?=\p{Script=${script}})\p{L}`, 'gu'),
}));
const LISTED = ['Latin', 'Han', 'Hiragana', 'Katakana', 'Hangul', ...Object.keys(TAGS)];
const OTHER = new RegExp(
  `(?!${LISTED.map((script) => String.raw`\p{Script_Extensions=${script}}`).join('|')})\\p{L}`,
  'gu',
);

/** By script, Latin and East Asian ones left out, of which most texts have no other. */
export function lettersByScript(text: string): readonly LetterCount[] {
  return [...PATTERNS, { tag: UNLISTED, pattern: OTHER }].flatMap(({ tag, pattern }) => {
    const count = text.match(pattern)?.length ?? 0;
    return count === 0 ? [] : [{ tag, count }];
  });
}
