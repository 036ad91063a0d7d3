/**
 * A selector in, what can be told of the elements it selects without looking at those around them out. It claims
 * too much rather than too little: of `ul.x > li:first-child` it knows `li`.
 */

export interface Subject {
  /** In lower case; any element when absent. */
  readonly tag?: string | undefined;
  readonly classes: readonly string[];
  /** Languages that it is not about, as `:not(:lang(…))` names them. */
  readonly notIn: readonly string[];
}

const ANYTHING: Subject = { classes: [], notIn: [] };

/** One for each selector of a list. */
export function selectorSubjects(selectors: string): readonly Subject[] {
  return selectorsIn(selectors).map((selector) => subjectOf(lastCompound(selector)));
}

/** Those of a list, whose commas in brackets part none. */
export function selectorsIn(list: string): readonly string[] {
  return splitAtTop(list, ',').map((selector) => selector.trim());
}

function subjectOf(compound: string): Subject {
  // What is selected by the rule around it, or by a list of its own, may be anything.
  if (
    compound === '' ||
    compound.includes('&') ||
    /:(?:is|where|-webkit-any|host)\b/i.test(topLevel(compound))
  )
    return ANYTHING;
  const plain = topLevel(compound);
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0].toLowerCase();
  const isRoot = tag === 'html' || tag === 'body' || /:root\b/i.test(plain);
  return {
    tag: isRoot ? undefined : tag,
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    notIn: languagesIn(compound),
  };
}

function languagesIn(compound: string): readonly string[] {
  return [...compound.matchAll(/:not\(((?:[^()]|\([^()]*\))*)\)/gi)].flatMap(([, inside = '']) => {
    const names = splitAtTop(inside, ',').map(
      (one) => /^:lang\(\s*["']?([\w-]+)["']?\s*\)$/i.exec(one.trim())?.[1],
    );
    return names.flatMap((name) => name?.toLowerCase() ?? []);
  });
}

/** Without what stands in brackets. */
export function topLevel(compound: string): string {
  if (!BRACKET.test(compound)) return compound;
  return splitDepths(compound)
    .filter(([, depth]) => depth === 0)
    .map(([sign]) => sign)
    .join('');
}

function lastCompound(selector: string): string {
  const signs = splitDepths(selector);
  const last = signs.findLastIndex(([sign, depth]) => depth === 0 && /[\s>+~|]/.test(sign));
  return signs
    .slice(last + 1)
    .map(([sign]) => sign)
    .join('');
}

/** Most selectors have none, and are then read at once. */
const BRACKET = /[()[\]]/;

function splitAtTop(text: string, separator: string): readonly string[] {
  if (!BRACKET.test(text)) return text.split(separator);
  const parts = [''];
  for (const [sign, depth] of splitDepths(text)) {
    if (sign === separator && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}

/** Each sign with how many brackets stand around it; the brackets themselves are inside. */
function splitDepths(text: string): readonly (readonly [sign: string, depth: number])[] {
  let depth = 0;
  return Array.from(text, (sign) => {
    if (sign === '(' || sign === '[') depth += 1;
    const here = depth;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    return [sign, here] as const;
  });
}
