/** A source of the front matter in, the source as the last slide and the handout list it out. */
import type { SourceView } from '../../model/deck.js';
import { text, type RichText } from '../../model/inline.js';
import type { Source } from '../../model/outline.js';
import type { Phrases } from '../words/phrases.js';
import { qrCode } from './qr-code.js';

export function sourceView(source: Source, lang: string, phrases: Phrases): SourceView {
  return {
    title: text(source.title),
    publisher: source.publisher === undefined ? undefined : text(source.publisher),
    url: source.url,
    qr: source.url === undefined ? undefined : { src: qrCode(source.url), alt: text(source.url) },
    remark: languageRemark(source, lang, phrases),
    edited: source.verbatim === 'clean' ? phrases.say('edited') : undefined,
  };
}

/** What a citation calls it: who published it, or else what it is. */
export function sourceName(source: Source): RichText {
  return text(source.publisher ?? source.title);
}

/** Nothing to say where the source is in the talk's own language and was spoken in it. */
function languageRemark(source: Source, lang: string, phrases: Phrases): RichText | undefined {
  const written = phrases.language(source.lang ?? lang);
  const spoken = phrases.language(source.spoken ?? source.lang ?? lang);
  if (spoken !== written) return phrases.say('sourceSpoken', { language: written, spoken });
  return written === phrases.language(lang)
    ? undefined
    : phrases.say('sourceLanguage', { language: written });
}
