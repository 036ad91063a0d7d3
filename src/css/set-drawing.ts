/**
 * A drawing in, the same with its text in the families of the deck out: nobody can be sure of another font, and a
 * drawing that is shown as a picture sees none of the page's. It is SVG as `pictures/svg/clean-svg.ts` writes it: every
 * value in double quotes, every sign escaped that could end one.
 */
import { decodeXML, escapeUTF8 } from 'entities';
import { drawnCharacters } from './drawn-characters.js';
import { ownFonts } from './font-families.js';
import { styleRules, type StyleRule } from './style-rules.js';

export type DeckFamily = 'Pullquote Serif' | 'Pullquote Sans' | 'Pullquote Mono';

export interface SetDrawing {
  /** Its families replaced; their fonts are still to be put in. */
  readonly svg: string;
  /** All that its text may show. */
  readonly words: string;
  readonly families: readonly DeckFamily[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Families that it asks for by name and does not bring. */
  readonly absent: readonly string[];
}

/** @returns nothing when there is no text in it */
export function setDrawing(svg: string): SetDrawing | undefined {
  const text = textOf(svg);
  if (text.trim() === '') return undefined;
  const rules = styleRules(stylesOf(svg).join('\n'));
  const seen: Seen = {
    own: new Set(ownFonts(rules).map(({ family }) => family)),
    families: new Set(['Pullquote Sans']),
    absent: new Set(),
  };
  const hasForeign = /<(?:\w+:)?foreignObject\b/.test(svg);
  return {
    svg: withBase(setStyles(setAttributes(svg, seen), seen), hasForeign),
    words: text + drawnCharacters(rules, text) + contentOf(rules),
    families: [...seen.families, ...(hasForeign ? (['Pullquote Mono'] as const) : [])],
    isBold: BOLD.test(svg),
    isItalic: ITALIC.test(svg),
    absent: [...seen.absent],
  };
}

/** With its fonts, as a style sheet. */
export function withFonts({ svg }: SetDrawing, fontCss: string): string {
  return svg.replace(ROOT, (root) => `${root}<style>${escapeUTF8(fontCss)}</style>`);
}

interface Seen {
  readonly own: ReadonlySet<string>;
  readonly families: Set<DeckFamily>;
  readonly absent: Set<string>;
}

const ROOT = /^<[^>]*>/;
const BOLD = /\bbold|\b[6-9]00\b|<(?:\w+:)?(?:b|strong|h[1-6]|th)[\s>]/i;
const ITALIC = /\b(?:italic|oblique)\b|<(?:\w+:)?(?:i|em|cite|dfn|var|address)[\s>]/i;

/** What stands in `text` and in foreign objects; titles and descriptions are not drawn. */
function textOf(svg: string): string {
  const found = svg.matchAll(/<((?:[\w.-]+:)?(?:text|foreignObject))(?:\s[^>]*)?>([^]*?)<\/\1>/g);
  return [...found]
    .map(([, , inside = '']) =>
      inside.replace(/<((?:[\w.-]+:)?(?:style|title|desc))(?:\s[^>]*)?>[^]*?<\/\1>|<[^>]*>/g, ' '),
    )
    .map((inside) => decodeXML(inside))
    .join(' ');
}

const STYLE = /(<(?:[\w.-]+:)?style(?:\s[^>]*)?>)([^]*?)(?=<\/)/g;

function stylesOf(svg: string): readonly string[] {
  return [...svg.matchAll(STYLE)].map(([, , css = '']) => decodeXML(css));
}

function contentOf(rules: readonly StyleRule[]): string {
  return rules
    .flatMap(({ declarations }) => declarations.map(({ name, value }) => (name === 'content' ? value : '')))
    .join('');
}

function setAttributes(svg: string, seen: Seen): string {
  return svg.replace(
    /(\s(font-family|style)=")([^"]*)(?=")/g,
    (_, head: string, name: string, value: string) => {
      const plain = decodeXML(value);
      return head + escapeUTF8(name === 'style' ? setDeclarations(plain, seen) : setList(plain, seen));
    },
  );
}

function setStyles(svg: string, seen: Seen): string {
  return svg.replace(STYLE, (_, tag: string, css: string) => {
    // What names a font of the drawing's own is no use of it.
    const parts = decodeXML(css).split(/(@font-face\s*\{[^}]*\})/i);
    return (
      tag +
      escapeUTF8(parts.map((part, index) => (index % 2 === 1 ? part : setDeclarations(part, seen))).join(''))
    );
  });
}

function setDeclarations(css: string, seen: Seen): string {
  return css
    .replace(
      /(\bfont-family\s*:\s*)([^;}]*)/gi,
      (_, name: string, list: string) => name + setList(list, seen),
    )
    .replace(SHORTHAND, (_, head: string, list: string) => head + setList(list, seen));
}

/** `font: bold 12px/1.2 Arial`: the families stand behind the size. */
const SHORTHAND =
  /((?:^|[;{\s])font\s*:[^;}]*?(?:\d(?:[a-z]+|%)|small|medium|large|smaller|larger)(?:\s*\/\s*[\w.%]+)?\s+)(?=["'a-z])([^;}]*)/gi;

/** A font that the drawing brings stays the first choice; ours has what that one lacks. */
function setList(list: string, { own, families, absent }: Seen): string {
  const [, plain = '', important = ''] = /^([^]*?)(\s*!important\s*)?$/i.exec(list) ?? [];
  const names = plain
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .filter((name) => name !== '');
  if (names.every((name) => /^(?:inherit|initial|unset|revert)$/i.test(name))) return list;
  const kept = names.filter((name) => own.has(name));
  const [asked] = names;
  const family = familyLike(names);
  if (asked !== undefined && !own.has(asked) && !GENERIC.test(asked) && asked !== family) absent.add(asked);
  families.add(family);
  return [...kept, family].map((name) => `'${name.replace(/['\\]/g, '\\$&')}'`).join(', ') + important;
}

const GENERIC =
  /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[\w-]+|math|-apple-system|BlinkMacSystemFont)$|^var\(/i;

function familyLike(names: readonly string[]): DeckFamily {
  const all = names.join(' ');
  if (/mono|courier|consol|menlo|\bcode\b/i.test(all)) return 'Pullquote Mono';
  const isSerif =
    /(?<!sans[\s-]?)serif|times|georgia|garamond|palatino|roman|cambria|baskerville|book|song|ming|mincho/i.test(
      all,
    );
  return isSerif && !/sans/i.test(all) ? 'Pullquote Serif' : 'Pullquote Sans';
}

/** A slant or weight that is drawn up from another form prints as pictures of letters. */
const BASE = '*{font-synthesis:none}';
const FOREIGN =
  "code,kbd,pre,samp,tt{font-family:'Pullquote Mono'}button,input,select,textarea{font-family:inherit}";

/** Text of no family is set in the browser's own, as are a few elements of HTML. */
function withBase(svg: string, hasForeign: boolean): string {
  return svg.replace(ROOT, (root) => {
    const named = /\sfont-family="/.test(root) ? root : root.replace(/>$/, ' font-family="Pullquote Sans">');
    return `${named}<style>${BASE}${hasForeign ? FOREIGN : ''}</style>`;
  });
}
