/**
 * A style sheet in, its blocks and statements out, each with where it stands. It only has to find what is said of whom, at
 * each build and save: CSS's own tokens, which `pictures/` cleans drawings by, take ten times as long.
 */

export interface StyleBlock {
  /** What stands before the brace: a selector or `@media …`. */
  readonly prelude: string;
  /** The preludes of the blocks that it stands in, outermost first. */
  readonly around: readonly string[];
  /** Those that stand in itself, not in a block within. */
  readonly declarations: readonly PlacedDeclaration[];
  /** Where its prelude begins. */
  readonly offset: number;
}

export interface PlacedDeclaration {
  /** In lower case, unless it is a custom property. */
  readonly name: string;
  /** Without `!important`. */
  readonly value: string;
  readonly isImportant: boolean;
  readonly offset: number;
}

/** An at-rule that ends with a semicolon. */
export interface StyleStatement {
  readonly text: string;
  readonly around: readonly string[];
  readonly offset: number;
}

export interface StyleParts {
  /** In the order in which they are closed. */
  readonly blocks: readonly StyleBlock[];
  readonly statements: readonly StyleStatement[];
}

interface OpenBlock extends StyleBlock {
  readonly declarations: PlacedDeclaration[];
}

/** Strings and addresses are one token each, so that nothing in them opens or closes a block. */
const TOKEN = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\(\s*[^"')\s][^)]*\)|\\[^]|[{};]|[^{};"'\\u]+|u/gi;

/** Never throws: what is no CSS gives blocks of no meaning, and one that is not closed none. */
export function styleBlocks(css: string): StyleParts {
  const blocks: StyleBlock[] = [];
  const statements: StyleStatement[] = [];
  const open: OpenBlock[] = [];
  let text = '';
  let from = 0;
  for (const { 0: token, index } of withoutComments(css).matchAll(TOKEN)) {
    if (text === '') from = index;
    if (token !== '{' && token !== '}' && token !== ';') {
      text += token;
      continue;
    }
    const offset = from + text.length - text.trimStart().length;
    if (token === '{') open.push({ prelude: text.trim(), around: aroundIn(open), offset, declarations: [] });
    else {
      const declaration = parseDeclaration(text, offset);
      if (declaration !== undefined) open.at(-1)?.declarations.push(declaration);
      else if (/^\s*@/.test(text)) statements.push({ text: text.trim(), around: aroundIn(open), offset });
      const closed = token === '}' ? open.pop() : undefined;
      if (closed !== undefined) blocks.push(closed);
    }
    text = '';
  }
  return { blocks, statements };
}

const NONE: readonly string[] = [];

/** Of what begins within the blocks that are open; most stands in none. */
function aroundIn(open: readonly OpenBlock[]): readonly string[] {
  const last = open.at(-1);
  return last === undefined ? NONE : [...last.around, last.prelude];
}

/** Blank, so that everything stays where it is. */
function withoutComments(css: string): string {
  return css.replace(
    /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?(?:\*\/|$)/g,
    (whole, string?: string) => string ?? blank(whole),
  );
}

function blank(comment: string): string {
  return comment
    .split('\n')
    .map(({ length }) => ' '.repeat(length))
    .join('\n');
}

function parseDeclaration(text: string, offset: number): PlacedDeclaration | undefined {
  const [, name, value] = /^\s*(--[\w-]*|[\w-]+)\s*:([^]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const plain = value.includes('!') ? value.replace(/\s*!\s*important\s*$/i, '') : value;
  return {
    name: name.startsWith('--') ? name : name.toLowerCase(),
    value: plain.trim(),
    isImportant: plain !== value,
    offset,
  };
}
