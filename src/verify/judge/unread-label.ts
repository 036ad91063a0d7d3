/**
 * Tells a label from the sentence behind it, where a source's labels were not read as such: “No One: We sold the mill” may
 * be words, and stays in the text, but denies nothing that follows.
 */

/** Each word has a capital, and there are two at least: “Never: we sold nothing” denies. */
const LABEL =
  /^\s*\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:(?:&|and|of|the) )?\p{Lu}[\p{L}\p{M}'’.-]*){1,3}[ \t]*[:：](?=\s)/u;
const LONGEST = 60;

/** The code units of the label that a turn or paragraph begins with; 0 where there is none. */
export function labelLength(turn: string): number {
  return LABEL.exec(turn.slice(0, LONGEST))?.[0].length ?? 0;
}
