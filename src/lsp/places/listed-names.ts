/** An outline in, where its front matter names people out: their names, and what else they are called. */
import { parseYaml } from '../../markup/yaml/parse-yaml.js';
import { entryOf, type YamlNode, type YamlText } from '../../markup/yaml/yaml-node.js';
import type { Context } from '../../markup/context.js';
import type { Outline } from '../../model/outline.js';
import { splitFrontMatter } from '../../parse/front-matter/split-front-matter.js';
import { oneLine } from '../../text/one-line.js';
import { spansOf } from '../../text/spans.js';
import type { NamedSpan } from './named-span.js';

/** Each span is that of a YAML scalar with its quotation marks. None where the front matter cannot be read. */
export function listedNameSpans({ file }: Outline): readonly NamedSpan[] {
  const context: Context = { file, spanAt: spansOf(file.text), report: () => undefined };
  const { yaml, start, readable } = splitFrontMatter(file.text, context);
  if (!readable || start === 0) return [];
  const { node } = parseYaml(yaml, start, context);
  const people = ['guest', 'guests', 'hosts'].flatMap((key) => itemsOf(entryOf(node, key)?.value));
  return people
    .flatMap((person) => ['name', 'also'].flatMap((key) => itemsOf(entryOf(person, key)?.value)))
    .filter((item): item is YamlText => item.kind === 'text')
    .map(({ text, span }) => ({ id: oneLine(text), span, form: 'yaml' }));
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (node === undefined) return [];
  return node.kind === 'list' ? node.items : [node];
}
