/** Tells whether an offset of a source falls inside a word or a number: a quote may not start or end there. */
import { isHan, isSpacedWord } from '../fold/script-kind.js';
import { at, lastOf } from '../../text/at.js';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
/** Code units on either side that decide a Chinese word; a clause is rarely longer. */
const REACH = 40;
const NUMERAL = /[\d零〇一二三四五六七八九十百千万萬亿億两兩几数數半]/;

/** The word that the offset cuts, or nothing when words end there. */
export function cutWord(text: string, offset: number): string | undefined {
  const before = visible(text.slice(Math.max(0, offset - REACH), offset));
  const after = visible(text.slice(offset, offset + REACH));
  if (before === '' || after === '') return undefined;
  return cutNumber(before, after) ?? cutSpacedWord(before, after) ?? cutChineseWord(before, after);
}

/** `1.5`, `10 %`, `$5`, `-3`, `百分之五`, `5万`: without one of its characters a number is another number. */
function cutNumber(before: string, after: string): string | undefined {
  const cut =
    (/\d[.,，．:：/]?$/.test(before) && /^[.,，．:：/]?\d/.test(after)) ||
    (NUMERAL.test(before.slice(-1)) && NUMERAL.test(after.charAt(0))) ||
    (/\d ?$/.test(before) && /^ ?[%％‰°℃℉万萬亿億′″]/.test(after)) ||
    (/[$€£¥￥₩₹] ?$/.test(before) && /^[\d.]/.test(after)) ||
    (/(?:^|[^\p{L}\p{N}])[+\-−±~≈<>]$/u.test(before) && /^[\d.]/.test(after)) ||
    (before.endsWith('分之') && NUMERAL.test(after.charAt(0)));
  return cut ? around(before, after, /[^\s，。；、]+$/, /^[^\s，。；、]+/) : undefined;
}

/** Hyphens and apostrophes hold a word together: `profit` is not in `non-profit`, nor `can` in `can’t`. */
function cutSpacedWord(before: string, after: string): string | undefined {
  const inWord = isSpacedWord(lastCharacter(before)) && isSpacedWord(firstCharacter(after));
  const joinedBefore = /[\p{L}\p{N}][-‐‑'’]$/u.test(before) && isSpacedWord(firstCharacter(after));
  const joinedAfter = isSpacedWord(lastCharacter(before)) && /^[-‐‑'’][\p{L}\p{N}]/u.test(after);
  if (!inWord && !joinedBefore && !joinedAfter) return undefined;
  return around(before, after, /[\p{L}\p{M}\p{N}_'’‐‑-]+$/u, /^[\p{L}\p{M}\p{N}_'’‐‑-]+/u);
}

function cutChineseWord(before: string, after: string): string | undefined {
  if (!isHan(lastCharacter(before)) || !isHan(firstCharacter(after))) return undefined;
  const lead = /[\p{Script=Han}\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  const clause = lead + (/^[\p{Script=Han}\p{L}\p{N}]+/u.exec(after)?.[0] ?? '');
  const segment = SEGMENTER.segment(clause).containing(lead.length);
  return segment === undefined || segment.index === lead.length ? undefined : segment.segment;
}

function around(before: string, after: string, left: RegExp, right: RegExp): string {
  return (left.exec(before)?.[0] ?? '') + (right.exec(after)?.[0] ?? '');
}

/** Without soft hyphens and characters of no width: they part no words. */
function visible(text: string): string {
  return text.replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

function lastCharacter(text: string): string {
  return lastOf(Array.from(text.slice(-2)));
}

function firstCharacter(text: string): string {
  return at(Array.from(text.slice(0, 2)), 0);
}
