/** Lines of front matter in, the keys that lead to the last of them out: by indentation, since what is being typed is no YAML yet. */

export interface YamlPlace {
  /** Keys from the outside in, `0` for an entry of a list. */
  readonly path: readonly string[];
  /** The key on the line whose value is being written; undefined where a key is. */
  readonly key: string | undefined;
  /** What is written so far, of the key or the value. */
  readonly typed: string;
}

const LINE = /^(\s*)((?:-\s+)*)(?:([\w-]+)\s*:(?=\s|$))?/;

/** @param lines the front matter's up to the cursor, the last one cut off there */
export function yamlPlace(lines: readonly string[]): YamlPlace {
  const last = lines.at(-1) ?? '';
  const [whole = '', indent = '', dashes = '', key] = LINE.exec(last) ?? [];
  const outer = pathAbove(
    lines.slice(0, -1),
    indent.length + dashes.length,
    dashes === '' ? undefined : indent.length,
  );
  const rest = last.slice(whole.length);
  if (key === undefined) return { path: outer, key: undefined, typed: rest.trimStart() };
  return inFlow(rest, { path: outer, key, typed: rest.trimStart() });
}

/** `{ name: …, ro`, `[agenda, clo`: what is open on the line. */
function inFlow(rest: string, place: YamlPlace): YamlPlace {
  const { path, key } = place;
  const open = /^\s*(\[?\s*\{|\[)(.*)$/.exec(rest);
  if (open === null || key === undefined) return place;
  const [, bracket = '', all = ''] = open;
  const within = all.slice(Math.max(all.lastIndexOf('{'), all.lastIndexOf(',')) + 1);
  if (bracket === '[') return { path: [...path, key], key, typed: within.trimStart() };
  const list = bracket.startsWith('[') ? ['0'] : [];
  const [, inner, value] = /^\s*([\w-]+)\s*:\s(.*)$/.exec(within) ?? [];
  return { path: [...path, key, ...list], key: inner, typed: (value ?? within).trimStart() };
}

/** @param column where what is written begins @param dashed whether it begins an entry of a list */
function pathAbove(lines: readonly string[], column: number, dashed: number | undefined): readonly string[] {
  const path: string[] = dashed === undefined ? [] : ['0'];
  // What is farther left than this holds what was found so far; a list may stand as far left as its key.
  let limit = dashed === undefined ? column : dashed + 1;
  for (const line of lines.toReversed()) {
    if (limit === 0) break;
    const [, indent = '', dashes = '', key] = LINE.exec(line) ?? [];
    const at = indent.length + dashes.length;
    if (key === undefined || at > limit || (at === limit && dashes === '')) continue;
    if (at < limit) path.unshift(key);
    limit = at;
    if (dashes === '') continue;
    path.unshift('0');
    limit = indent.length + 1;
  }
  return path;
}
