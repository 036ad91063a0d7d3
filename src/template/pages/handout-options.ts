/** What can be asked of a handout. */

/** `reading` sets what slides show and what is read as one text; the others are slides with ruled lines or alone. */
export const HANDOUT_LAYOUTS = ['reading', '3up', '6up'] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface HandoutOptions {
  readonly layout: HandoutLayout;
  readonly paper: Paper;
  /** Whether speaker notes are printed: they are the speaker's own unless asked for. */
  readonly notes: boolean;
}
