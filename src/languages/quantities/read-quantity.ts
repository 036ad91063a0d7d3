/** What an author writes as a number of a chart in, the quantity out. */
import type { Quantity } from '../../model/quantity.js';
import { findQuantities } from './find-quantities.js';

/** Longer ones are sentences. */
const LONGEST_NOUN = 30;

/**
 * A whole text that is one number, with what it counts behind it or none.
 *
 * @param lang BCP 47: by which digits are grouped and parted; where nothing is known of it, by English
 * @returns undefined where it is no number, or more than one
 */
export function readQuantity(text: string, lang: string): Quantity | undefined {
  const trimmed = text.trim();
  const found = findQuantities(trimmed, lang) ?? findQuantities(trimmed, 'en') ?? [];
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || only.start !== 0) return undefined;
  const noun = trimmed.slice(only.end).trim();
  if (/\d/u.test(noun) || noun.length > LONGEST_NOUN) return undefined;
  return { value: only.value, unit: only.unit, ...(noun === '' ? {} : { noun }) };
}
