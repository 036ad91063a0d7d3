/** A locale in, the phrases of one language out: filled in, and languages called by their names. */
import { text, type RichText } from '../model/inline.js';
import type { Locale, LocaleKey } from '../model/locale.js';

export interface Phrases {
  /** The text of `key`, its `{name}`s replaced. */
  say(key: LocaleKey, values?: Readonly<Record<string, string | number>>): RichText;
  /** What a language is called, e.g. `Chinese` for `zh-CN`. */
  language(tag: string): string;
}

export function phrases(locale: Locale, lang: string): Phrases {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language', fallback: 'code' });
  return {
    say: (key, values = {}) =>
      text(locale[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))),
    // The region says where it is written, not what was spoken: “Chinese”, not “Chinese (China)”.
    language: (tag) => names.of(new Intl.Locale(tag).language) ?? tag,
  };
}
