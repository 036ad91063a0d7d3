/** Anybody's text in, the same with every control character made visible out: no text of ours drives a terminal. */
import { codePointOf } from '../../text/code-point.js';

/** Line breaks and tabs included. Joiners within words and emoji stay, as they are needed to show them. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, visibleCharacter);
}

const INVISIBLE =
  /(?![\u200C\u200D\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const TAB = '→   ';

function visibleCharacter(character: string): string {
  const code = codePointOf(character);
  if (character === '\t') return TAB;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
