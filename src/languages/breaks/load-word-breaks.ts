/** The languages of a deck's texts in, where their words may break out. Nothing is loaded for any other language. */
import type { WordBreaks, WordBreaksByLanguage } from '../../model/word-breaks.js';
import { loadHyphenation } from './hyphenation.js';
import { chinesePhrases } from './chinese-phrases.js';
import { primaryLanguage } from '../tags/primary-language.js';

/**
 * @param langs BCP 47
 * @param folder where the patterns lie that were made when Pullquote was compiled
 */
export async function loadWordBreaks(
  langs: readonly string[],
  folder: string,
): Promise<WordBreaksByLanguage> {
  return new Map(
    await Promise.all(
      [...new Set(langs)].map(async (lang) => [lang, await wordBreaks(lang, folder)] as const),
    ),
  );
}

async function wordBreaks(lang: string, folder: string): Promise<WordBreaks> {
  switch (primaryLanguage(lang)) {
    case 'zh':
      return { syllables: whole, phrases: chinesePhrases(lang), wideQuotes: true };
    case 'ja': {
      const { japaneseParts, japanesePhrases } = await import('./japanese-phrases.js');
      return { syllables: whole, phrases: japanesePhrases(), parts: japaneseParts(), wideQuotes: true };
    }
    default:
      return { syllables: (await loadHyphenation(lang, folder)) ?? whole };
  }
}

const whole = (word: string): readonly string[] => [word];
