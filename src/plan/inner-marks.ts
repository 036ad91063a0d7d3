/** Words that will stand in quotation marks in, the same out with the marks within them turned to inner ones. */
import type { Inline, RichText } from '../model/inline.js';
import type { Locale } from '../model/locale.js';

type Marks = Pick<Locale, 'quoteOpen' | 'quoteClose' | 'quoteInnerOpen' | 'quoteInnerClose'>;

/**
 * Straight double marks, and those that the whole quotation is set in. Single ones stay: an apostrophe looks the same.
 * A straight mark opens where nothing, a space or an opening sign stands before it; an inch sign opens nothing and
 * closes nothing.
 */
export function innerMarks(rich: RichText, marks: Marks): RichText {
  const state = { before: '', open: 0 };
  return walk(rich);

  function walk(inlines: RichText): RichText {
    return inlines.map((inline): Inline => {
      if ('children' in inline) return { ...inline, children: walk(inline.children) };
      return inline.type === 'text' ? { ...inline, value: turned(inline.value) } : inline;
    });
  }

  function turned(value: string): string {
    return Array.from(value, (sign) => {
      const shown = signFor(sign);
      state.before = sign;
      return shown;
    }).join('');
  }

  function signFor(sign: string): string {
    if (sign === '"') return straight();
    if (sign === marks.quoteOpen.trim()) return marks.quoteInnerOpen;
    return sign === marks.quoteClose.trim() ? marks.quoteInnerClose : sign;
  }

  function straight(): string {
    if (/^$|[\s\p{Ps}\p{Pi}\p{Pd}，。：；、]/u.test(state.before)) {
      state.open += 1;
      return marks.quoteInnerOpen;
    }
    if (state.open === 0) return '"';
    state.open -= 1;
    return marks.quoteInnerClose;
  }
}
