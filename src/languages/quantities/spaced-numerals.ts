/** Numerals of languages that write words of scale behind digits: `3.7 billion`, `12 Mio.`. */
import { findDigits } from './digits.js';
import { findEnglishNumerals } from './english-numerals.js';
import type { NumberRecord } from '../numbers/number-record.js';
import type { Numeral } from './numeral.js';
import { times } from './times.js';

export function findSpacedNumerals(text: string, record: NumberRecord): readonly Numeral[] {
  const written = findDigits(text, record).map(({ start, end, value, isGrouped }): Numeral => {
    if (value === undefined) return { start, end, value, isScaled: false };
    return { ...withScales({ start, end, value, isScaled: false }, text, record), isGrouped };
  });
  const spoken = record.spoken?.grammar === 'english' ? findEnglishNumerals(text, record, record.spoken) : [];
  return [...written, ...spoken].toSorted((a, b) => a.start - b.start);
}

/** More words of scale than these follow no number. */
const MOST_SCALES = 3;

function withScales(
  numeral: Numeral & { readonly value: number },
  text: string,
  record: NumberRecord,
): Numeral {
  let read = numeral;
  for (let count = 0; count < MOST_SCALES; count += 1) {
    const scale = scaleAt(text, read.end, record);
    if (scale === undefined) break;
    read = { ...read, end: scale.end, value: times(read.value, scale.factor), isScaled: true };
  }
  return read;
}

/** Directly behind the number, or with a space or a hyphen between. */
function scaleAt(
  text: string,
  from: number,
  { scales }: Pick<NumberRecord, 'scales'>,
): { readonly end: number; readonly factor: number } | undefined {
  const rest = text.slice(from, from + 40);
  for (const [words, factor] of scales) {
    const found = new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${words})(?![\\p{L}\\p{N}])`, 'iu').exec(rest)?.[0];
    if (found !== undefined) return { end: from + found.length, factor };
  }
  return undefined;
}
