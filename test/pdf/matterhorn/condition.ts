/** A failure condition of the Matterhorn Protocol 1.02 that a machine can decide. */
import type { CheckedPdf } from './checked-pdf.js';

export interface Condition {
  /** Its number in the protocol, e.g. `13-004`. */
  readonly id: string;
  /** What would be wrong, in short. */
  readonly wrong: string;
  /** Why our files cannot have it, where they have nothing that it is about. It is looked for all the same. */
  readonly foreign?: string;
  /** @returns each place where it is so. */
  find(pdf: CheckedPdf): readonly string[];
}

/** The place of a fault that concerns the file as a whole. */
export const fileWhere = (wrong: boolean, place = 'the file'): readonly string[] => (wrong ? [place] : []);
