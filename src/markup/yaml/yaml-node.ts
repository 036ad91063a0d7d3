/** YAML, read: texts, lists and maps, each with its place. Every scalar is text, as it was written. */
import type { Span } from '../../model/position.js';

export type YamlNode = YamlText | YamlList | YamlMap;

export interface YamlText {
  readonly kind: 'text';
  readonly text: string;
  /** What stands between its quotation marks, if it has any: the spaces at the edges are meant. */
  readonly quoted?: string | undefined;
  /** What follows ` #` on its line, when YAML took that for a comment. */
  readonly comment?: string | undefined;
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In order, each key once. */
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** Texts, arrays and objects without a prototype, for a schema to check. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(plainValue);
  const object = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.entries) object[key] = plainValue(value);
  return object;
}

/** What is found by following `path`, as far as it leads. */
export function nodeAt(node: YamlNode, path: readonly PropertyKey[]): YamlNode {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next =
    node.kind === 'map'
      ? entryOf(node, step)?.value
      : node.kind === 'list'
        ? node.items[Number(step)]
        : undefined;
  return next === undefined ? node : nodeAt(next, rest);
}

export function entryOf(node: YamlNode, key: PropertyKey): YamlEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
