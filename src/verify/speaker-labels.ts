/** Recognises the `NAME:` that opens a turn of a transcript, and tells transcripts from texts that have colons. */

export interface SpeakerLabel {
  readonly speaker: string | undefined;
  /** How much of the line the label takes, white space after it included. */
  readonly length: number;
}

const TIME = String.raw`[\[(（]?\d{1,2}:\d{2}(?::\d{2})?[\])）]?`;
const LATIN = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’_-]*\d*|\d{1,2}|d[aei]|de[lr]|l[ae]|v[ao]n)`;
const NAME = String.raw`${LATIN}(?: ${LATIN}){0,4}|[\p{Script=Han}·・A-Za-z.]{1,12}`;
const LABEL = new RegExp(
  String.raw`^(?:(?:[-–—]|>>)\s*)?(?:${TIME}\s*)?\[?(${NAME})\]?\s*(?:${TIME}\s*)?[:：](?!//)\s*`,
  'u',
);
/** `【名】` needs no colon. */
const BRACKETED = new RegExp(String.raw`^【\s*(${NAME})\s*】\s*[:：]?\s*`, 'u');
/** A line that is nothing but a name: in capitals, or followed by a time. */
const ALONE = new RegExp(
  String.raw`^(?:(?<capitals>(?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]*){0,3})|(?<timed>${NAME})\s+${TIME})\s*$`,
  'u',
);
const CHANGE = /^(?:[-–—]|>>)\s*/;

/** A line of a transcript that starts with a name and a colon; a bare dash or `>>` is a change without a name. */
export function readLabel(line: string, dashes: boolean): SpeakerLabel | undefined {
  const label = LABEL.exec(line) ?? BRACKETED.exec(line);
  if (label !== null) return { speaker: label[1]?.trim(), length: label[0].length };
  const alone = ALONE.exec(line)?.groups;
  if (alone !== undefined)
    return { speaker: alone['capitals'] ?? alone['timed']?.trim(), length: line.length };
  const change = dashes ? CHANGE.exec(line) : null;
  return change === null ? undefined : { speaker: undefined, length: change[0].length };
}

/**
 * A text is a labelled transcript when two lines or more carry a name, one name comes back, and names open a fair
 * share of the `total` stretches: an article with a few colons is none.
 */
export function isLabelled(speakers: readonly string[], total: number, share: number): boolean {
  const repeated = new Set(speakers).size < speakers.length;
  return speakers.length >= 2 && repeated && speakers.length >= total * share;
}
