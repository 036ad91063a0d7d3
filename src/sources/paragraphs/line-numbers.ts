/** A plain text in, the same without the numbers of its lines out, as courts and archives print them beside each. */
import { at } from '../../text/at.js';

/** `12   Q.  words`; and a number on a line of its own, as what reads a PDF leaves it. */
const FORMS = [/^[^\S\n]*(\d{1,4})(?:[^\S\n]+(?=\S)|[^\S\n]*$)/, /^[^\S\n]*(\d{1,4})[^\S\n]*$/] as const;
/** Fewer may be a list. */
const FEWEST = 6;
/** Of the lines that have words. */
const SHARE = 0.8;
/** Of the numbers, how many are one more than the one before, or begin a page. */
const RISING = 0.9;

/** The same text where its lines are not numbered throughout. */
export function withoutLineNumbers(text: string): string {
  const lines = text.split('\n');
  const worded = lines.filter((line) => /\p{L}/u.test(line)).length;
  const form = FORMS.find((one) =>
    isCounted(
      lines.flatMap((line) => numberOf(line, one) ?? []),
      worded,
    ),
  );
  return form === undefined ? text : lines.map((line) => line.replace(form, '')).join('\n');
}

function numberOf(line: string, form: RegExp): number | undefined {
  const written = form.exec(line)?.[1];
  return written === undefined ? undefined : Number(written);
}

function isCounted(numbers: readonly number[], worded: number): boolean {
  if (numbers.length < FEWEST || numbers.length < worded * SHARE) return false;
  const rising = numbers.filter(
    (number, index) => index > 0 && (number === at(numbers, index - 1) + 1 || number === 1),
  );
  return rising.length >= (numbers.length - 1) * RISING;
}
