/** Words of a source in, the same as an outline must write them so that they stay these words out. */
import { replaceCommentSigns } from '../text/comment-sign.js';

/** What CommonMark reads as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&~|{}#!]/g;
/** What is text to CommonMark and looks like a mark of other tools; an amount of money is none. */
const LOOKALIKE =
  /\$(?![\d\s.,]|$)|\$(?=\d[^$\n]{0,119}[^\s$]\$)|=(?==)|\^|:(?=[a-z+-][\w+-]*:)|^\?(?=\?\?)/g;
/** No backslash escapes a bullet. */
const BULLET = /^[•‣◦▪●■](?=\s)/;
/** What opens a block, or an attribution, at the beginning of one. */
const OPENING = /^(?:[-+=:]|—|―|–|─|\d{1,9}(?=[.)]))/;

/** In a headline, a point or a quote: one line, escaped with backslashes. */
export function escapeLine(words: string): string {
  const escaped = withoutWideMarks(words.replaceAll(MARKUP, '\\$&').replaceAll(LOOKALIKE, '\\$&')).replace(
    BULLET,
    (bullet) => `&#${bullet.charCodeAt(0)};`,
  );
  const number = /^(\d{1,9})([.)])/.exec(escaped);
  if (number !== null) return `${number[1] ?? ''}\\${escaped.slice(number[1]?.length)}`;
  return /^[-+=:]/.test(escaped) && OPENING.test(escaped) ? `\\${escaped}` : escaped;
}

/** `_so_` and `*so*`, escaped: how plain text stresses words. Names of programs (`__init__`, `a_b`) are none. */
const STRESSED =
  /(?<![\p{L}\p{N}_*\\])\\([_*])(?=[\p{L}\p{N}])([^_*\\`[\]<>]{1,80})(?<=[\p{L}\p{N}])\\\1(?![\p{L}\p{N}_*\\])/gu;

/** Words that somebody said: those that are stressed where they are written down are so in the outline. */
export function escapeSaid(words: string): string {
  return escapeLine(words).replaceAll(STRESSED, '$1$2$1');
}

/** No backslash escapes a full-width sign, so that `《！—` would be taken for one of a comment. */
function withoutWideMarks(escaped: string): string {
  return replaceCommentSigns(escaped, (sign) => sign.replace('！', '&#xff01;'));
}

/** In a remark, which nothing but its end can end. */
export function escapeRemark(words: string): string {
  return words.replaceAll('-->', '-- >').replaceAll('<!--', '<! --');
}

/** Nothing escapes the sign of a comment in the front matter, where there are none: it goes. */
export function withoutCommentSigns(words: string): string {
  return replaceCommentSigns(words, () => '…');
}

/** A YAML scalar: plain where nothing in it could be taken for anything else, else in double quotes. */
export function yamlScalar(words: string): string {
  const shown = withoutCommentSigns(words);
  const plain =
    /^[\p{L}][\p{L}\p{M}\p{N} .’·（）()/&+-]*$/u.test(shown) &&
    !shown.endsWith(' ') &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(shown);
  return plain ? shown : yamlQuoted(shown);
}

/** A YAML scalar in double quotes. */
export function yamlQuoted(words: string): string {
  return JSON.stringify(withoutCommentSigns(words)).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff]/g, ' ');
}
