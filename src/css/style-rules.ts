/**
 * A style sheet in, its rules out: who they are about and what they say, whatever blocks they stand in. It only has to
 * find what a face is asked for, at each build and save: CSS's own tokens, which `pictures/` cleans drawings by, take ten
 * times as long.
 */

export interface StyleRule {
  /** As written; of a nested rule what stands in the rule around it, such as `& > b`. */
  readonly selector: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  /** In lower case, unless it is a custom property. */
  readonly name: string;
  readonly value: string;
}

interface Block {
  readonly prelude: string;
  readonly declarations: Declaration[];
}

/** Strings and addresses are one token each, so that nothing in them opens or closes a block. */
const TOKEN = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\(\s*[^"')\s][^)]*\)|\\[^]|[{};]|[^{};"'\\u]+|u/gi;

/**
 * Never throws: what is no CSS gives rules of no meaning. Blocks of `@font-face` and `@counter-style` are rules too,
 * their selector begins with `@`; `@media` and the like are looked through.
 */
export function styleRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const open: Block[] = [];
  let text = '';
  for (const [token] of withoutComments(css).matchAll(TOKEN)) {
    if (token === '{') open.push({ prelude: text.trim(), declarations: [] });
    else if (token === '}' || token === ';') {
      const block = open.at(-1);
      const declaration = parseDeclaration(text);
      if (declaration !== undefined) block?.declarations.push(declaration);
      if (token === '}') {
        const closed = open.pop();
        if (closed !== undefined) rules.push(ruleOf(closed, open));
      }
    } else {
      text += token;
      continue;
    }
    text = '';
  }
  return rules.filter(({ declarations }) => declarations.length > 0);
}

function withoutComments(css: string): string {
  return css.replace(
    /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')|\/\*[^]*?(?:\*\/|$)/g,
    (_, string?: string) => string ?? ' ',
  );
}

function parseDeclaration(text: string): Declaration | undefined {
  const [, name, value] = /^\s*(--[\w-]*|[\w-]+)\s*:([^]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return {
    name: name.startsWith('--') ? name : name.toLowerCase(),
    value: value.replace(/\s*!important\s*$/i, '').trim(),
  };
}

/** Declarations that stand in `@media` within a rule are the rule's. */
function ruleOf({ prelude, declarations }: Block, around: readonly Block[]): StyleRule {
  const isConditional = /^@(?:media|supports|layer|container|scope|starting-style|document)\b/i.test(prelude);
  const outer = around.findLast((block) => !block.prelude.startsWith('@'));
  return { selector: isConditional ? (outer?.prelude ?? '') : prelude, declarations };
}
