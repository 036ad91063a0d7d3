/** Control and broken characters in a text in, filler in their place out, each kind reported once. */
import type { Context } from '../../markup/context.js';
import { deleting } from '../../text/make-fix.js';
import { FILLER } from '../../markup/filler.js';
import { unicodeName } from '../../text/code-point.js';

const CONTROL = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** They end a line in JavaScript and in some editors, but not in an outline. */
const LINE_SEPARATORS = /[\u2028\u2029]/g;

/** Of the same length as `text`. */
export function blankControls(text: string, { report, spanAt }: Context): string {
  const seen = new Set<string>();
  const blanked = text.replace(CONTROL, (character, offset: number) => {
    if (!seen.has(character)) {
      seen.add(character);
      report(
        'control-character',
        spanAt(offset, offset + character.length),
        `there is an invisible control character here (${unicodeName(character)}); it is left out`,
        'delete it; it probably came in with a copied text',
        deleting(unicodeName(character), spanAt(offset, offset + character.length), 'form'),
      );
    }
    return FILLER.repeat(character.length);
  });
  return blanked.replace(LINE_SEPARATORS, ' ');
}
