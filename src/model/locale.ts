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
  'onPage',
  'translated',
  'paraphrased',
  'reported',
  'scopeReported',
  'scopeSupposed',
  'scopeConditional',
  'scopeAsked',
  'unverified',
  'context',
  'edited',
  'sourceLanguage',
  'sourceSpoken',
  'draft',
  'handout',
  'notes',
  'page',
  'decks',
  'present',
  'presenter',
  'quoteOpen',
  'quoteClose',
  'quoteInnerOpen',
  'quoteInnerClose',
  'separator',
  'paceAhead',
  'paceBehind',
  'paceOnTime',
  'paceUnplanned',
  'paceReady',
  'paceStart',
  'paceRunning',
  'pacePaused',
  'paceRestart',
  'paceSlide',
  'paceTalk',
  'pacePlanned',
  'paceLeft',
  'paceOver',
] as const;

export type LocaleKey = (typeof LOCALE_KEYS)[number];

/** Text by key; `{name}` in a text is replaced by a value. */
export type Locale = Readonly<Record<LocaleKey, string>> & {
  /** The language of the words, where it is not the talk's. */
  readonly language?: string;
};
