/** Why a change of an outline is not made: a value, since whoever asked for it can ask for another. */

/** What each kind of refusal is about, as `docs/agents.md` lists them. */
export const REFUSALS = {
  'no-such-theme': 'The outline has no section with that id',
  'id-taken': 'A section with that id is there already, or the id cannot be one',
  'no-such-quote': 'The id is not that of a quotation that can be made, or of one that is there',
  'shares-place':
    'What shall be replaced holds, or stands in, what a person wrote and nobody asked to change',
  'text-unfit': 'A text cannot stand where it shall without being read as something else',
  'unsourced-quotation':
    'Words stand between quotation marks that no source has, or that another person said',
  'quote-unfit': 'A quotation would not pass: its words, its speaker or its negation',
  'translation-unfit': 'A translation is asked for where there is nothing to translate',
  'value-unfit': 'The value cannot be that of its key',
  'problems-new': 'The change would bring a problem that is not there now',
  'file-changed': 'The outline was changed since it was read',
  'outside-folder': 'The path leads out of the folder, over a link, or to no outline',
  'source-unfit': 'The file cannot be a source: it is an outline, or Pullquote made it',
  'file-taken': 'A file of that name is there already',
  'not-found': 'There is nothing of that name',
  unreadable: 'The outline cannot be read well enough to be changed',
} as const;

export type RefusalReason = keyof typeof REFUSALS;

export interface Refusal {
  readonly refused: RefusalReason;
  /** One sentence, in lower case and without a full stop: what is wrong. */
  readonly message: string;
  /** Likewise: what to do about it. */
  readonly hint: string;
}

export function refusalOf(refused: RefusalReason, message: string, hint: string): Refusal {
  return { refused, message, hint };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
