/** Any text in, an id made of its letters and digits out: what hints suggest. */

/** Letters that no form of Unicode takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n' },
};

/** Lower-case ASCII letters, digits and single hyphens, starting with a letter; undefined when nothing is left. */
export function slugify(text: string): string | undefined {
  const slug = text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[ßæœøłđðþħıŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  if (slug === '') return undefined;
  return /^[0-9]/.test(slug) ? `the-${slug}` : slug;
}

/** Where no id can be made of a headline: an example of one, which says nothing. */
export const UNNAMED_ID = 'a-short-name';
