/** A language in, its quotation marks out, after the Unicode CLDR: for those that have no locale of ours yet. */
import type { Locale } from '../model/locale.js';

type Marks = Pick<Locale, 'quoteOpen' | 'quoteClose' | 'quoteInnerOpen' | 'quoteInnerClose'>;

/** Outer and inner, in pairs. */
const ENGLISH = '“ ” ‘ ’';
const LOW_HIGH = '„ “ ‚ ‘';
const LOW_CLOSING = '„ ” ‚ ’';
const ANGLES = '« » “ ”';
const BRACKETS = '「 」 『 』';

const MARKS: Readonly<Record<string, string>> = {
  ...{ bg: LOW_HIGH, cs: LOW_HIGH, de: LOW_HIGH, is: LOW_HIGH, sk: LOW_HIGH, sl: LOW_HIGH },
  ...{ hr: LOW_CLOSING, hu: '„ ” » «', pl: '„ ” « »', ro: '„ ” « »', sr: LOW_CLOSING },
  ...{ el: ANGLES, es: ANGLES, it: ANGLES, pt: ANGLES, nb: '« » ‘ ’', no: '« » ‘ ’', nn: '« » ‘ ’' },
  ...{ ru: '« » „ “', uk: '« » „ “', sv: '” ” ’ ’', fi: '” ” ’ ’', da: '“ ” ‘ ’', nl: '‘ ’ “ ”' },
  ...{ ja: BRACKETS, 'zh-TW': BRACKETS, 'zh-HK': BRACKETS, 'zh-Hant': BRACKETS },
  ...{ 'de-CH': '« » ‹ ›', 'pt-BR': ENGLISH, 'es-MX': ENGLISH },
};

/** In French a space that does not break stands within them. */
const FRENCH: Marks = {
  quoteOpen: '«\u00a0',
  quoteClose: '\u00a0»',
  quoteInnerOpen: '“',
  quoteInnerClose: '”',
};

/** @param lang BCP 47 @returns nothing for a language that we know nothing of */
export function quotationMarks(lang: string): Marks | undefined {
  const { language } = new Intl.Locale(lang);
  if (language === 'fr') return FRENCH;
  const marks = MARKS[lang] ?? MARKS[language];
  if (marks === undefined) return undefined;
  const [quoteOpen = '', quoteClose = '', quoteInnerOpen = '', quoteInnerClose = ''] = marks.split(' ');
  return { quoteOpen, quoteClose, quoteInnerOpen, quoteInnerClose };
}
