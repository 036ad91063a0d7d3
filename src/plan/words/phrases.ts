/** A locale in, the phrases of one language out: filled in, and languages called by their names. */
import { curlyMarks } from './curly-marks.js';
import { innerMarks } from './inner-marks.js';
import { text, type RichText } from '../../model/inline.js';
import type { Locale, LocaleKey } from '../../model/locale.js';

export interface Phrases {
  /** The text of `key`, its `{name}`s replaced. */
  say(key: LocaleKey, values?: Readonly<Record<string, string | number>>): RichText;
  /** Words that will stand in quotation marks, with the marks within them turned to inner ones. */
  inMarks(words: RichText): RichText;
  /** An author's own words, with straight quotation marks and apostrophes as the language prints them. */
  printed(words: RichText): RichText;
  /** What a language is called, e.g. `Chinese` for `zh-CN`. */
  language(tag: string): string;
}

export function phrases(locale: Locale, lang: string): Phrases {
  // In the language of the words around them: no “translated from английский”.
  const names = new Intl.DisplayNames([locale.language ?? lang, 'en'], {
    type: 'language',
    fallback: 'code',
  });
  return {
    say: (key, values = {}) =>
      text(locale[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))),
    inMarks: (words) => innerMarks(words, locale),
    printed: (words) => curlyMarks(words, locale, lang),
    // The region says where it is written, not what was spoken: “Chinese”, not “Chinese (China)”.
    language: (tag) => names.of(new Intl.Locale(tag).language) ?? tag,
  };
}
