/** A language in, its hyphenation by Liang's patterns out. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import createHyphenator, { type Patterns } from 'hyphen';
import { remembered } from '../../text/remembered.js';

/** Letters that stay together before a hyphen, and after it: `in-` and `-ly` are no parts to leave on a line. */
const FEWEST = 3;
const SOFT_HYPHEN = '\u00ad';

/** @returns nothing for a language without patterns */
export async function loadHyphenation(
  lang: string,
  folder: string,
): Promise<((word: string) => readonly string[]) | undefined> {
  const patterns = await readPatterns(lang, folder);
  if (patterns === undefined) return undefined;
  const hyphenate = createHyphenator(patterns, { hyphenChar: SOFT_HYPHEN, html: false });
  return (word) => joinShort(hyphenate(word).split(SOFT_HYPHEN));
}

/** Those of `en-GB`, or else of `en`. */
async function readPatterns(lang: string, folder: string): Promise<Patterns | undefined> {
  const { language, region } = new Intl.Locale(lang);
  const names = region === undefined ? [language] : [`${language}-${region}`, language];
  for (const name of names) {
    const patterns = await patternsIn(join(folder, `${name}.json`));
    if (patterns !== undefined) return patterns;
  }
  return undefined;
}

/** Parsing them takes milliseconds, for each deck and each save. They were made when Pullquote was compiled. */
const patternsIn = remembered(async (file): Promise<Patterns | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Patterns);
});

function joinShort(parts: readonly string[]): readonly string[] {
  const joined = parts.reduce<string[]>((all, part) => {
    const isFirstShort = all.length === 1 && (all[0] ?? '').length < FEWEST;
    return isFirstShort ? [all.join('') + part] : [...all, part];
  }, []);
  const last = joined.at(-1) ?? '';
  return joined.length < 2 || last.length >= FEWEST
    ? joined
    : [...joined.slice(0, -2), `${joined.at(-2) ?? ''}${last}`];
}
