/** Text in, the same with Korean in whole syllables out: macOS writes them letter by letter, and fonts have few such letters. */

const LETTERS = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]/g;

/** Nothing else is composed: `<` with a stroke that follows it would be another sign, and break the markup. */
export function composeHangul(text: string): string {
  return text.replace(LETTERS, (letters) => letters.normalize('NFC'));
}
