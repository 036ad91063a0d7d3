/** Words of a source in, the same as an outline must write them so that they stay these words out. */

/** What CommonMark reads as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|{}#!]/g;
/** What opens a block, or an attribution, at the beginning of one. */
const OPENING = /^(?:[-+=:]|—|―|–|─|\d{1,9}(?=[.)]))/;

/** In a headline, a point or a quote: one line, escaped with backslashes. */
export function escapeLine(words: string): string {
  const escaped = words.replaceAll(MARKUP, '\\$&');
  const number = /^(\d{1,9})([.)])/.exec(escaped);
  if (number !== null) return `${number[1] ?? ''}\\${escaped.slice(number[1]?.length)}`;
  return /^[-+=:]/.test(escaped) && OPENING.test(escaped) ? `\\${escaped}` : escaped;
}

/** In a remark, which nothing but its end can end. */
export function escapeRemark(words: string): string {
  return words.replaceAll('-->', '-- >').replaceAll('<!--', '<! --');
}

/** A YAML scalar: plain where nothing in it could be taken for anything else, else in double quotes. */
export function yamlScalar(words: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{M}\p{N} .’·（）()/&+-]*$/u.test(words) &&
    !words.endsWith(' ') &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(words);
  return plain ? words : JSON.stringify(words).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, ' ');
}
