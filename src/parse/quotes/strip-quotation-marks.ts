/** The words of a quote in, the same without marks around the whole of them out, since templates add their own. */
import { plainText, type Inline, type RichText } from '../../model/inline.js';

const PAIRS = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['"', '"'],
]);

/** `“Yes,” he said. “No.”` keeps its marks: they are not around the whole. */
export function stripQuotationMarks(rich: RichText): RichText {
  const words = plainText(rich);
  return encloses(words) ? withoutLast(withoutFirst(rich)) : rich;
}

function encloses(words: string): boolean {
  const opening = words.charAt(0);
  const closing = PAIRS.get(opening);
  if (closing === undefined || words.length < 3 || !words.endsWith(closing)) return false;
  const inside = words.slice(1, -1);
  if (opening === closing) return !inside.includes(opening);
  let depth = 1;
  for (const character of inside) {
    // An apostrophe is the same character as a closing single mark.
    if (character === closing && closing !== '’') depth -= 1;
    else if (character === opening) depth += 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

function withoutFirst(rich: RichText): RichText {
  const [first, ...rest] = rich;
  return first === undefined ? rich : [...changed(first, withoutFirst, (value) => value.slice(1)), ...rest];
}

function withoutLast(rich: RichText): RichText {
  const last = rich.at(-1);
  if (last === undefined) return rich;
  return [...rich.slice(0, -1), ...changed(last, withoutLast, (value) => value.slice(0, -1))];
}

function changed(
  inline: Inline,
  inner: (rich: RichText) => RichText,
  cut: (value: string) => string,
): RichText {
  if (!('children' in inline)) {
    const value = cut(inline.value);
    return value === '' ? [] : [{ ...inline, value }];
  }
  const children = inner(inline.children);
  return children.length === 0 ? [] : [{ ...inline, children }];
}
