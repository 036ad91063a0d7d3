/** Words that will stand in quotation marks in, the same out with the marks within them turned to inner ones. */
import type { Inline, RichText } from '../../model/inline.js';
import type { Locale } from '../../model/locale.js';

type Marks = Pick<Locale, 'quoteOpen' | 'quoteClose' | 'quoteInnerOpen' | 'quoteInnerClose'>;

/**
 * Double marks, straight or curly, whatever language they are of, and those that the whole quotation is set in. Single
 * ones stay: an apostrophe looks the same. Which of a pair a mark is, is told by what stands before it, since “ opens
 * in English and closes in German; an inch sign opens nothing and closes nothing.
 */
export function innerMarks(rich: RichText, marks: Marks): RichText {
  const state = { before: '', open: 0, low: 0 };
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
    switch (sign) {
      case '"':
        return straight();
      case '„':
        state.low += 1;
        return marks.quoteInnerOpen;
      case '“':
        return high();
      case '”':
        return isOpening() && marks.quoteOpen === sign ? marks.quoteInnerOpen : marks.quoteInnerClose;
      case marks.quoteOpen.trim():
        return marks.quoteInnerOpen;
      default:
        return sign === marks.quoteClose.trim() ? marks.quoteInnerClose : sign;
    }
  }

  /** It closes what a low one has opened; Chinese sets no space before one that opens. */
  function high(): string {
    const mayClose = state.low > 0 || marks.quoteClose === '“' || marks.quoteInnerClose === '“';
    if (isOpening() || !mayClose) return marks.quoteInnerOpen;
    state.low = Math.max(0, state.low - 1);
    return marks.quoteInnerClose;
  }

  function isOpening(): boolean {
    return /^$|[\s\p{Ps}\p{Pi}\p{Pd}，。：；、]/u.test(state.before);
  }

  function straight(): string {
    if (isOpening()) {
      state.open += 1;
      return marks.quoteInnerOpen;
    }
    if (state.open === 0) return '"';
    state.open -= 1;
    return marks.quoteInnerClose;
  }
}
