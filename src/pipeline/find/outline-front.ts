/** A file's text in, what its front matter says of it out: whether it is an outline, and what it names as its sources. */
import type { Context } from '../../markup/context.js';
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { entryOf, type YamlNode } from '../../markup/yaml/yaml-node.js';
import type { SourceFile } from '../../model/source-file.js';
import { splitFrontMatter } from '../../parse/front-matter/split-front-matter.js';
import { spansOf } from '../../text/spans.js';

export interface OutlineFront {
  /**
   * An outline says its language, other Markdown does not; what Marp reads is a deck, also one that we made. Front matter
   * that cannot be read may say anything.
   */
  readonly kind: 'outline' | 'deck' | 'other' | 'unclear';
  /** Paths, as the front matter has them. */
  readonly sources: readonly string[];
}

/** More than front matter may have. */
const NEAR = 40_000;

/** Front matter that is broken is an outline's all the same if a line of it says `lang:`: its author must hear of that. */
export function outlineFront(file: SourceFile): OutlineFront {
  const context: Context = { file, spanAt: spansOf(file.text), report: () => undefined };
  const { yaml, start, readable } = splitFrontMatter(file.text, context);
  const { node, sound } = readable ? parseYaml(yaml, start, context) : UNREAD;
  const unread = readable ? yaml : file.text.slice(start, start + NEAR);
  const says = (key: string): boolean =>
    sound ? entryOf(node, key) !== undefined : start > 0 && lineOf(key).test(unread);
  const kind = says('marp') ? 'deck' : says('lang') ? 'outline' : sound || start === 0 ? 'other' : 'unclear';
  return { kind, sources: sourcesOf(node) };
}

function lineOf(key: string): RegExp {
  return new RegExp(`^\\{?[ \\t]*["']?${key}["']?[ \\t]*:`, 'm');
}

const NOWHERE = { line: 1, column: 1, offset: 0 };
const EMPTY: YamlNode = { kind: 'map', entries: [], span: { start: NOWHERE, end: NOWHERE } };
const UNREAD = { node: EMPTY, sound: false };

function sourcesOf(node: YamlNode): readonly string[] {
  const sources = entryOf(node, 'sources')?.value;
  if (sources?.kind !== 'map') return [];
  return sources.entries.flatMap(({ value }) => {
    const file = entryOf(value, 'file')?.value;
    return file?.kind === 'text' && file.text !== '' ? [file.text] : [];
  });
}
