/** A text in, what it is found by out: its words without case and accents, and one by one the signs of scripts without spaces. */
import { isPlain } from '../text/plain-pattern.js';

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const KEY = new RegExp(String.raw`[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}])+`, 'gu');
const PLAIN_KEY = /[A-Za-z0-9]+/g;

/** In their order; the same may come twice. */
export function wordKeys(text: string): readonly string[] {
  if (isPlain(text)) return text.toLowerCase().match(PLAIN_KEY) ?? [];
  return keyText(text).match(KEY) ?? [];
}

/** Without case, accents and width: what a text is compared by. */
export function keyText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
