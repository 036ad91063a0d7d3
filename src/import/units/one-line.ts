/** Words of a source in, the same on one line and free of invisible characters out: what a draft may show. */

const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60`;
const BETWEEN_CJK = new RegExp(String.raw`(?<=[${CJK}])\s*\n\s*|\s*\n\s*(?=[${CJK}])`, 'gu');
const INVISIBLE =
  /[\u00ad\u180e\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]|(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Words of printable ASCII with one space between them have none of this, and most of what is asked for is such. */
const TO_CHANGE = /[^ -~]| {2}|^ | $/;

/** A line break between Chinese characters is nothing, any other white space one space. */
export function sourceLine(text: string): string {
  if (!TO_CHANGE.test(text)) return text;
  return text
    .replaceAll(INVISIBLE, '')
    .trim()
    .replaceAll(BETWEEN_CJK, '')
    .replaceAll(/[\s\u2028\u2029]+/gu, ' ');
}
