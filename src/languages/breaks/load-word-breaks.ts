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
      [...new Set(langs)].map(async (lang) => [lang, remembered(await wordBreaks(lang, folder))] as const),
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

/** Slides and handout show the same words, and the handout is written twice: each is taken apart once. */
function remembered({ phrases, parts, syllables, ...breaks }: WordBreaks): WordBreaks {
  return {
    ...breaks,
    syllables: once(syllables),
    phrases: phrases && once(phrases),
    parts: parts && once(parts),
  };
}

function once(take: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const taken = new Map<string, readonly string[]>();
  return (text) => {
    const known = taken.get(text);
    if (known !== undefined) return known;
    const parts = take(text);
    taken.set(text, parts);
    return parts;
  };
}

const whole = (word: string): readonly string[] => [word];
