/** Tells a full stop that ends a sentence from that of an abbreviation or an ordinal, in any language. */
import { LANGUAGES } from './registry.js';

const ABBREVIATIONS = LANGUAGES.flatMap(({ abbreviations }) => abbreviations ?? []).join('|');
/** A letter alone is an initial; `I` is a word. */
const ABBREVIATED = new RegExp(String.raw`(?:^|[\s(“„«"'])(?:[A-HJ-Z]|${ABBREVIATIONS})$`, 'u');
/** Words that are abbreviations before a figure only: `vol. 3`, but “It is art.” */
const BEFORE_FIGURE =
  /(?:^|[\s(])(?:[Nn]o|[Nn]r|[Nn]ú?m|[Pp]p?|[Pp][aá]gg?s?|[Ss]|[Ff]ig|[Aa]bb|[Aa]rt|[Aa]bs|[Vv]ol|[Bb]d|[Cc]h?ap|[EeÉé]d)$/u;
const LONGEST = 14;
const AFTER_ORDINALS = LANGUAGES.flatMap(({ afterOrdinals }) => afterOrdinals ?? []).join('|');
const AFTER_ORDINAL = new RegExp(String.raw`^\s+(?:${AFTER_ORDINALS})(?!\p{L})`, 'u');

/**
 * True of a stop that ends no sentence: texts are of many languages, and a sentence that is held to go on is only read
 * more strictly.
 *
 * @param before what precedes the stop @param after what follows it
 */
export function isAbbreviated(before: string, after: string): boolean {
  if (ABBREVIATED.test(before.slice(-LONGEST))) return true;
  if (BEFORE_FIGURE.test(before.slice(-LONGEST)) && /^\s*\d/.test(after)) return true;
  return /(?:^|\s)\d{1,2}$/.test(before.slice(-4)) && AFTER_ORDINAL.test(after.slice(0, LONGEST));
}
