/** The rules of a style sheet in, the font families that they set text in out. */
import type { Declaration, StyleRule } from './style-rules.js';
import { unescapeCss } from '../text/unescape-css.js';

/** A list of families as a rule sets it, first choice first, its `var()`s resolved. */
export interface FamilyList {
  readonly selector: string;
  readonly families: readonly string[];
}

/** A custom property may have several values: each gives a list. Lists without a name are left out. */
export function familyLists(rules: readonly StyleRule[]): readonly FamilyList[] {
  const properties = customProperties(rules);
  const known = new Map<string, readonly (readonly string[])[]>();
  return rules.flatMap(({ selector, declarations }) =>
    selector.startsWith('@')
      ? []
      : declarations
          .filter(({ name }) => name === 'font' || name === 'font-family')
          .flatMap((declaration) => listsIn(declaration, properties, known))
          .map((families) => ({ selector, families })),
  );
}

/** @param known those of values that were read before: a look has a hundred rules and a handful of values */
function listsIn(
  { name, value }: Declaration,
  properties: ReadonlyMap<string, readonly string[]>,
  known: Map<string, readonly (readonly string[])[]>,
): readonly (readonly string[])[] {
  const key = `${name}:${value}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const lists = resolve(value, properties)
    .map((whole) => listOf(whole, name === 'font'))
    .filter((families) => families.length > 0);
  known.set(key, lists);
  return lists;
}

/** A font that a style sheet brings as data, so that it is wherever the sheet is. */
export interface OwnFont {
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
  /** In base64. */
  readonly data: string;
}

export function ownFonts(rules: readonly StyleRule[]): readonly OwnFont[] {
  return rules
    .filter(({ selector }) => /^@font-face\b/i.test(selector))
    .flatMap(({ declarations }) => {
      const valueOf = (wanted: string): string =>
        declarations.findLast(({ name }) => name === wanted)?.value ?? '';
      const [family] = listOf(valueOf('font-family'), false);
      const data = DATA.exec(valueOf('src'))?.[1];
      const weight = valueOf('font-weight');
      const isItalic = /^(?:italic|oblique)/i.test(valueOf('font-style'));
      if (family === undefined || data === undefined) return [];
      return [
        { family, weight: weight === 'bold' ? 700 : Number.parseInt(weight, 10) || 400, isItalic, data },
      ];
    });
}

const DATA = /url\(\s*["']?data:[^,"']*;base64,([A-Za-z0-9+/=]+)/i;

function customProperties(rules: readonly StyleRule[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { declarations } of rules)
    for (const { name, value } of declarations)
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
  /(?:^|\s)(?:[\d.]+(?:[a-z]+|%)|(?:xx?-|x{3}-)?(?:small|large)|medium|smaller|larger|(?:calc|clamp|min|max)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))(?:\s*\/\s*(?:[\w.%-]+|calc\((?:[^()]|\([^()]*\))*\)))?\s+(?=\S)/i;

function behindSize(value: string): string {
  const size = SIZE.exec(value);
  return size === null ? '' : value.slice(size.index + size[0].length);
}

const KEYWORDS = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer', '']);

function isName(name: string): boolean {
  return !KEYWORDS.has(name.toLowerCase());
}
