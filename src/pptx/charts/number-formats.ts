/** The numbers of a chart as a sheet has them: values, and the formats by which they read as they are shown. */
import type { ChartNumber } from '../../model/chart.js';
import { readQuantity } from '../../languages/quantities/read-quantity.js';

/** A number of a sheet. */
export interface NumberCell {
  readonly value: number;
  /** ECMA-376 part 1, 18.8.31. */
  readonly format: string;
}

/**
 * @param lang BCP 47: by which their digits are grouped and parted
 * @returns undefined where no format writes them all, as 800 thousand beside 1.2 million
 */
export function numberCells(
  numbers: readonly ChartNumber[],
  lang: string,
): readonly NumberCell[] | undefined {
  const written = numbers.map(({ text }) => partsOf(text, lang));
  const [first] = written;
  if (first === undefined) return [];
  const isSigned = written.some((own) => own !== undefined && own.value < 0);
  const cells = written.map((own) => {
    if (own?.before !== first.before || own.after !== first.after) return undefined;
    const { value, before, after, digits } = own;
    const format = literal(before) + digits + literal(after);
    return { value, format: isSigned ? `${format};-${format};${format}` : format };
  });
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

interface WrittenNumber {
  readonly value: number;
  readonly before: string;
  readonly after: string;
  /** As a format has them, e.g. `#,##0.0`. */
  readonly digits: string;
}

function partsOf(text: string, lang: string): WrittenNumber | undefined {
  const [, before = '', digits, after = ''] = /^(\D*)(\d(?:[\d.,'’·\s]*\d)?)(\D*)$/u.exec(text) ?? [];
  const size = digits === undefined ? undefined : readQuantity(digits, lang)?.value;
  if (digits === undefined || size === undefined) return undefined;
  const bare = digits.replace(/\D/g, '');
  const decimals = size === 0 ? 0 : Math.round(Math.log10(Number(bare) / size));
  const signs = digits.length - bare.length;
  const whole = signs > Math.sign(decimals) ? '#,##0' : '0';
  return {
    value: /[-−]/.test(before) ? -size : size,
    before: before.replace(/[-−]/g, ''),
    after,
    digits: decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole,
  };
}

function literal(words: string): string {
  return words === '' ? '' : `"${words.replaceAll('"', '')}"`;
}
