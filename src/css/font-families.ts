/** The rules of a style sheet in, the font families that they set text in out. */
import type { StyleRule } from './style-rules.js';
import { unescapeCss } from '../model/unescape-css.js';

/** A list of families as a rule sets it, first choice first, its `var()`s resolved. */
export interface FamilyList {
  readonly selector: string;
  readonly families: readonly string[];
}

/** A custom property may have several values: each gives a list. Lists without a name are left out. */
export function familyLists(rules: readonly StyleRule[]): readonly FamilyList[] {
  const properties = customProperties(rules);
  return rules.flatMap(({ selector, declarations }) =>
    selector.startsWith('@')
      ? []
      : declarations
          .filter(({ name }) => name === 'font' || name === 'font-family')
          .flatMap(({ name, value }) =>
            resolve(value, properties).map((whole) => listOf(whole, name === 'font')),
          )
          .filter((families) => families.length > 0)
          .map((families) => ({ selector, families })),
  );
}

/** Families that a style sheet brings itself: as data in it, so that they are wherever it is. */
export function ownFamilies(rules: readonly StyleRule[]): readonly string[] {
  return rules
    .filter(({ selector }) => /^@font-face\b/i.test(selector))
    .filter(({ declarations }) =>
      declarations.some(({ name, value }) => name === 'src' && /url\(\s*["']?data:/i.test(value)),
    )
    .flatMap(({ declarations }) => declarations.filter(({ name }) => name === 'font-family'))
    .flatMap(({ value }) => listOf(value, false));
}

function customProperties(rules: readonly StyleRule[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { name, value } of rules.flatMap(({ declarations }) => declarations))
    if (name.startsWith('--')) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/;
/** Nobody nests them deeper, and what refers to itself has no value. */
const DEEPEST = 8;
const MOST = 64;

function resolve(
  value: string,
  properties: ReadonlyMap<string, readonly string[]>,
  depth = 0,
): readonly string[] {
  const [whole, name = '', fallback] = VARIABLE.exec(value) ?? [];
  if (whole === undefined) return [value];
  if (depth > DEEPEST) return [];
  const values = properties.get(name) ?? (fallback === undefined ? [] : [fallback]);
  return [...new Set(values)]
    .flatMap((one) =>
      resolve(
        value.replace(whole, () => one),
        properties,
        depth + 1,
      ),
    )
    .slice(0, MOST);
}

/** In the shorthand `font` the families come last, behind the size. */
function listOf(value: string, isShorthand: boolean): readonly string[] {
  const list = isShorthand ? behindSize(value) : value;
  const names = list.match(/"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[^,]+/g) ?? [];
  return names
    .map((name) => unescapeCss(name.trim().replace(/^["']|["']$/g, '')))
    .filter((name) => isName(name));
}

const SIZE =
  /(?:^|\s)(?:[\d.]+(?:[a-z]+|%)|(?:xx?-|x{3}-)?(?:small|large)|medium|smaller|larger|(?:calc|clamp|min|max)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))(?:\s*\/\s*(?:[\w.%-]+|calc\((?:[^()]|\([^()]*\))*\)))?\s+(?=\S)/gi;

function behindSize(value: string): string {
  const last = [...value.matchAll(SIZE)].at(0);
  return last === undefined ? '' : value.slice(last.index + last[0].length);
}

const KEYWORDS = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer', '']);

function isName(name: string): boolean {
  return !KEYWORDS.has(name.toLowerCase());
}
