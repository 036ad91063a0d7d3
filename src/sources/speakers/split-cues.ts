/** A line of a caption in, as many as people speak in it out: where it marks a change of speaker. */

/** `>>` is written for nothing else. */
const ARROWS = /(?<=\S\s*)>>(?!>)/gu;
/** `- Hello. - Hi.`: in a line that opens with a dash, behind a sentence. */
const DASH = /(?<=[.!?…。！？♪)\]]["'”’»]?\s*)[-–—]\s*(?=["'“¿¡[(♪]?[\p{Lu}\p{Lo}\p{N}])/gu;

/** Each begins with its mark. */
export function splitAtMarks(text: string): readonly string[] {
  const arrows = text.includes('>>') ? startsOf(text, ARROWS) : [];
  const dashes = /^[-–—]/.test(text) ? startsOf(text, DASH) : [];
  return splitAt(
    text,
    [...arrows, ...dashes].sort((a, b) => a - b),
  );
}

/** @param starts ascending */
export function splitAt(text: string, starts: readonly number[]): readonly string[] {
  if (starts.length === 0) return [text];
  return [0, ...starts]
    .map((from, index) => text.slice(from, starts[index] ?? text.length).trim())
    .filter((piece) => piece !== '');
}

function startsOf(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index).filter((index) => index > 0);
}
