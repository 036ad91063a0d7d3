/**
 * The Matterhorn Protocol 1.02 as far as a machine can decide it: 87 failure conditions of its 31 checkpoints. The
 * others (whether a description is good, whether the order of reading makes sense) are for people to decide.
 */
import { checkedPdf } from './checked-pdf.js';
import type { Condition } from './condition.js';
import { CONTENT_CONDITIONS } from './content-conditions.js';
import { FONT_CONDITIONS } from './font-conditions.js';
import { INTERACTIVE_CONDITIONS } from './interactive-conditions.js';
import { STRUCTURE_CONDITIONS } from './structure-conditions.js';

export const CONDITIONS: readonly Condition[] = [
  ...CONTENT_CONDITIONS,
  ...STRUCTURE_CONDITIONS,
  ...INTERACTIVE_CONDITIONS,
  ...FONT_CONDITIONS,
].toSorted((a, b) => a.id.localeCompare(b.id));

/** @returns each condition that is met, with where; none for a file in which a machine finds no fault. */
export async function matterhornFailures(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await checkedPdf(bytes);
  return CONDITIONS.flatMap(({ id, wrong, find }) =>
    [...new Set(find(pdf))].map((place) => `${id} ${wrong}: ${place}`),
  );
}
