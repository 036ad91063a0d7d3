/** The words that Pullquote itself puts on slides and pages, in one language. */

export const LOCALE_KEYS = [
  'agenda',
  'sources',
  'discussion',
  'closing',
  'guest',
  'guests',
  'host',
  'oneHost',
  'speaker',
  'event',
  'date',
  'minutes',
  'paragraph',
  'translated',
  'paraphrased',
  'reported',
  'unverified',
  'sourceLanguage',
  'sourceSpoken',
  'draft',
  'handout',
  'notes',
  'page',
  'decks',
  'present',
  'quoteOpen',
  'quoteClose',
  'separator',
] as const;

export type LocaleKey = (typeof LOCALE_KEYS)[number];

/** Text by key; `{name}` in a text is replaced by a value. */
export type Locale = Readonly<Record<LocaleKey, string>>;
