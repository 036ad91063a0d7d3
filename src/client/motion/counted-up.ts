/** A number as it is written in, how it is written when only a share of it has been counted out. */

const NUMBER = /\d(?:[\d.,\u00a0\u202f ’']*\d)?/;

/** As many decimals, and the same separators, as the whole; that itself when all is counted, and where there is no number. */
export function countedUp(text: string, share: number): string {
  const [written] = NUMBER.exec(text) ?? [];
  if (written === undefined || share >= 1) return text;
  const digits = written.replace(/\D/g, '');
  // Digits that no number holds are no amount.
  if (digits.length > 15) return text;
  const counted = String(Math.floor(Number(digits) * share)).padStart(leastDigits(written, digits), '0');
  return text.replace(NUMBER, () => separated(counted, written));
}

/** Three digits behind a separator are thousands, unless nothing stands before it. */
function leastDigits(written: string, digits: string): number {
  const decimals = /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
  if (digits.startsWith('0')) return digits.length;
  return decimals === 3 ? 1 : decimals + 1;
}

/** From the right, as the whole has them. */
function separated(digits: string, written: string): string {
  const left = Array.from(digits);
  const made: string[] = [];
  for (const sign of Array.from(written).reverse()) {
    if (left.length === 0) break;
    made.unshift(/\d/.test(sign) ? (left.pop() ?? '') : sign);
  }
  return made.join('');
}
