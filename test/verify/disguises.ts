/** The ways in which the same words are typed: each must still be recognised. */

export interface Disguise {
  readonly name: string;
  readonly wear: (words: string, chinese: boolean) => string;
}

const WIDE = (text: string): string => String.fromCharCode(text.charCodeAt(0) + 0xfee0);

export const DISGUISES: readonly Disguise[] = [
  { name: 'none', wear: (words) => words },
  {
    name: 'straight quotation marks',
    wear: (words) => words.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  },
  { name: 'curly apostrophes', wear: (words) => words.replaceAll("'", '’') },
  {
    name: 'corner brackets',
    wear: (words, chinese) => (chinese ? words.replaceAll('“', '「').replaceAll('”', '」') : words),
  },
  { name: 'wrapped in quotation marks', wear: (words) => (/^[“"]|[”"]$/.test(words) ? words : `“${words}”`) },
  { name: 'non-breaking spaces', wear: (words) => words.replaceAll(' ', '\u00a0') },
  { name: 'double spaces', wear: (words) => ` ${words.replaceAll(' ', '  ')} ` },
  { name: 'line breaks', wear: (words) => words.replaceAll(' ', '\n') },
  {
    name: 'soft breaks in Chinese',
    wear: (words) => words.replaceAll(/(\p{Script=Han}{4})(?=\p{Script=Han})/gu, '$1\n'),
  },
  { name: 'spaces between scripts', wear: spaceScripts },
  { name: 'soft hyphens', wear: (words) => words.replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad') },
  { name: 'zero-width characters', wear: (words) => words.replaceAll(/(\S)(?=\S)/gu, '$1\u200b') },
  { name: 'decomposed accents', wear: (words) => words.normalize('NFD') },
  { name: 'full-width digits and letters', wear: (words) => words.replaceAll(/[A-Za-z0-9]/g, WIDE) },
  {
    name: 'full-width punctuation',
    wear: (words, chinese) => (chinese ? words.replaceAll(/[,:;!?()%]/g, WIDE) : words),
  },
  { name: 'half-width punctuation', wear: (words, chinese) => (chinese ? halve(words) : words) },
  { name: 'long dashes', wear: (words) => words.replaceAll(/\s?(?:—+|--)\s?/g, ' -- ') },
  { name: 'dots for ellipses', wear: (words) => words.replaceAll(/…+/g, '...') },
  { name: 'bold words', wear: (words) => words.replace(/(?<=\s|^)(\p{L}+)(?=\s)/u, '**$1**') },
  {
    name: 'a small first letter',
    wear: (words) => words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  },
];

function spaceScripts(words: string): string {
  return words
    .replaceAll(/(\p{Script=Han})(?=[A-Za-z0-9])/gu, '$1 ')
    .replaceAll(/([A-Za-z0-9])(?=\p{Script=Han})/gu, '$1 ');
}

function halve(words: string): string {
  return words.replaceAll(/[，：；！？（）％]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}
