/** The forms in which a text could stand in a file without being seen at first sight. */

/** Long enough that none occurs by chance. */
export function sentences(note: string): readonly string[] {
  return note
    .split(/[。！？.!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 12);
}

/** Base64 in its three alignments, percent-encoded, as JavaScript escapes, as character references. */
export function disguises(text: string): readonly string[] {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return [
    ...[0, 1, 2].map((shift) => base64Core(text, shift)),
    encodeURIComponent(text),
    units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
    points.map((point) => `&#${point};`).join(''),
    points.map((point) => `&#x${point.toString(16)};`).join(''),
  ].filter((form) => form !== text);
}

/** What of the text's base64 does not depend on what stands before and behind it. */
function base64Core(text: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
  return bytes
    .toString('base64')
    .replace(/=+$/, '')
    .slice(shift === 0 ? 0 : 4, -4);
}
