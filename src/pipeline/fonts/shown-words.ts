/** An outline in, all that its pages may say out: what fonts are looked for by. */
import type { Locale } from '../../model/locale.js';
import type { Outline } from '../../model/outline.js';
import { languageName } from '../../languages/tags/language-name.js';
import { composeHangul } from '../../text/compose-hangul.js';

/** Its own words, those of the interface, and the name of its language. */
export function shownWords({ file, meta }: Pick<Outline, 'file' | 'meta'>, locale: Locale): string {
  return composeHangul(file.text) + languageName(meta.lang, []) + JSON.stringify(locale);
}
