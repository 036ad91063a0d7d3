/**
 * A style sheet of a drawing in, or an attribute that is a property of CSS, the same without comments and with clean
 * addresses out. The only module that cleans CSS.
 */
import {
  isTokenAtKeyword,
  isTokenBadURL,
  isTokenCloseParen,
  isTokenComment,
  isTokenFunction,
  isTokenOpenCurly,
  isTokenOpenParen,
  isTokenSemicolon,
  isTokenString,
  isTokenURL,
  tokenize,
  type CSSToken,
  type TokenString,
  type TokenURL,
} from '@csstools/css-tokenizer';
import { cleanAddress, type Inside } from './svg-address.js';

/** In these a string is an address. */
const LOADING = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set']);
/** In these an address is a name. */
const NAMING = new Set(['namespace', 'document', '-moz-document']);

export function cleanCss(css: string, inside: Inside): string {
  const functions: string[] = [];
  // The at-rule whose head we are in.
  let rule = '';
  const follow = (token: CSSToken): void => {
    if (isTokenAtKeyword(token)) rule = token[4].value.toLowerCase();
    if (isTokenSemicolon(token) || isTokenOpenCurly(token)) rule = '';
    if (isTokenFunction(token)) functions.push(token[4].value.toLowerCase());
    if (isTokenOpenParen(token)) functions.push('');
    if (isTokenCloseParen(token)) functions.pop();
  };
  return tokenize({ css })
    .map((token) => {
      follow(token);
      if (isTokenComment(token)) return '/**/';
      if (isTokenBadURL(token)) return badAddress(token[1], inside);
      if (isTokenURL(token)) return address(token, 'url("', '")', rule, inside);
      const loads = rule === 'import' || LOADING.has(functions.at(-1) ?? '');
      return isTokenString(token) && loads ? address(token, '"', '"', rule, inside) : token[1];
    })
    .join('');
}

/** A browser ignores it; a person meant something. */
function badAddress(raw: string, { note }: Inside): string {
  if (/[a-z]:|\/\//i.test(raw) && !/data:/i.test(raw)) note(raw);
  return 'url()';
}

/** @param before what stands before an address that is written anew, and `after` behind it */
function address(
  [, raw, , , { value }]: TokenString | TokenURL,
  before: string,
  after: string,
  rule: string,
  inside: Inside,
): string {
  if (NAMING.has(rule)) return raw;
  if (rule === 'import') {
    inside.note(value.trim());
    return raw;
  }
  const clean = cleanAddress(value, inside);
  return clean === value ? raw : `${before}${clean}${after}`;
}
