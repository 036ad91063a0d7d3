/** The scripts that are neither Latin nor of East Asia, and who writes in each where nothing else tells. */
import { remembered } from '../text/remembered.js';

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

/** Letters of neither the Latin script nor those of East Asia. */
const OTHER =
  /(?![\p{Script_Extensions=Latin}\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}])\p{L}/gu;

/** Made when a text has such letters, which few have: all together they take as long as a small outline. */
const pattern = remembered((script) => new RegExp(String.raw`(?=\p{Script=${script}})\p{L}`, 'gu'));

/** By script, Latin and East Asian ones left out, of which most texts have no other. */
export function lettersByScript(text: string): readonly LetterCount[] {
  let left = text.match(OTHER)?.length ?? 0;
  const found: LetterCount[] = [];
  for (const [script, tag] of Object.entries(TAGS)) {
    if (left <= 0) break;
    const count = text.match(pattern(script))?.length ?? 0;
    if (count > 0) found.push({ tag, count });
    left -= count;
  }
  return left > 0 ? [...found, { tag: UNLISTED, count: left }] : found;
}
