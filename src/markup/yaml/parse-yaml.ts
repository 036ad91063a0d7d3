/** YAML text in, its tree with places out, syntax errors reported. The only user of the `yaml` package. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, type Node } from 'yaml';
import type { Span } from '../../model/position.js';
import type { Context } from '../context.js';
import { withoutFiller } from '../filler.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';
import { ALIAS, ANCHOR, tagProblem } from './yaml-problem.js';
import {
  reportComment,
  reportDocumentEnd,
  reportFault,
  reportOnce,
  yamlSpan,
  type YamlFault,
  type YamlReader,
} from './yaml-reader.js';

export interface YamlResult {
  readonly node: YamlNode;
  /** False when syntax errors were reported: then parts of the tree may be missing or wrong. */
  readonly sound: boolean;
}

/** Errors come in cascades; the first few are the ones that help. */
const MAX_ERRORS = 3;
/** Deeper than any schema of ours; keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 12;

/**
 * Reads YAML 1.2 with every scalar as text, so that `10:30`, `1.0` and `2026-05-04` stay as written.
 *
 * @param start offset of `source` in the file, from which places are counted
 */
export function parseYaml(source: string, start: number, context: Context): YamlResult {
  // At `silent` a second document would be left out without a word.
  const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'error', stringKeys: true } as const;
  const document = parseDocument(source, options);
  const reader: YamlReader = { source, start, context, faultyLines: new Set() };
  // As the last line it leaves nothing out.
  const end = /^\.\.\.[ \t]*$(?=\s*\S)/m.exec(source);
  // What follows a line `...` is told of by that line, and a last line `---` leaves nothing out.
  const isMoot = ({ code, pos }: YamlFault): boolean =>
    code === 'MULTIPLE_DOCS' && (end !== null || source.slice(pos[0]).trim() === '---');
  const faults = [...document.errors, ...document.warnings]
    .filter((fault) => !isMoot(fault))
    .sort((a, b) => a.pos[0] - b.pos[0]);
  for (const fault of faults.slice(0, MAX_ERRORS)) reportFault(fault, reader);
  const node = convert(document.contents, reader, 0);
  if (end !== null) reportDocumentEnd(end.index, reader);
  const broken = end !== null || faults.some(({ code }) => code !== 'DUPLICATE_KEY');
  return { node, sound: !broken };
}

function convert(node: Node | null, reader: YamlReader, depth: number): YamlNode {
  const [from, to] = node?.range ?? [0, 0];
  const span = yamlSpan(from, to, reader);
  const none: YamlNode = { kind: 'text', text: '', span };
  if (node === null || depth > MAX_DEPTH) return none;
  if (isAlias(node)) return aliasNode(reader.source.slice(from, to), span, reader);
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined)
    return anchorNode(node.anchor, from, to, reader);
  if (isScalar(node) && typeof node.value !== 'string' && node.tag !== undefined)
    return taggedNode(from, to, reader);
  if (isScalar(node)) return scalarNode(node, reader);
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => convert(item as Node, reader, depth + 1)), span };
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node.items as Pair[], reader, depth), span };
  return none;
}

interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

/** Of a key given twice the first stands; the second has been reported. */
function entriesOf(pairs: readonly Pair[], reader: YamlReader, depth: number): readonly YamlEntry[] {
  const entries = new Map<string, YamlEntry>();
  for (const { key: keyNode, value } of pairs) {
    const key = convert(keyNode, reader, depth + 1);
    if (key.kind !== 'text' || entries.has(key.text)) continue;
    const converted = convert(value, reader, depth + 1);
    const empty = converted.kind === 'text' && converted.text === '';
    // What is not there has no place; messages about it point at its key.
    const placed = empty ? { ...converted, span: key.span } : converted;
    entries.set(key.text, { key: key.text, keySpan: key.span, value: placed });
  }
  return [...entries.values()];
}

function scalarNode(scalar: Scalar, reader: YamlReader): YamlNode {
  const [from, to] = scalar.range ?? [0, 0];
  const text = scalarText(scalar, reader);
  // A comment as people write them has a space after its `#`; without one it was meant as text.
  const [behind = '', comment] = /^[ \t]*(#[^\s#][^\n]*)/.exec(reader.source.slice(to, to + 1000)) ?? [];
  if (comment !== undefined && text !== '') {
    const plain = scalar.type === Scalar.PLAIN;
    reportComment({ from, commentFrom: to + behind.length - comment.length, comment, plain }, reader);
  }
  return { kind: 'text', text, quoted: quotedText(scalar), comment, span: yamlSpan(from, to, reader) };
}

function quotedText({ type, value }: Scalar): string | undefined {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  return isQuoted && typeof value === 'string' ? value : undefined;
}

/** A plain scalar over several lines keeps its line breaks: between Chinese characters they are no spaces. */
function scalarText(scalar: Scalar, { source }: YamlReader): string {
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const [from, to] = scalar.range ?? [0, 0];
  const plain = scalar.type === Scalar.PLAIN && value.includes(' ');
  return withoutFiller(plain ? linesOf(source.slice(from, to)) : value).trim();
}

function linesOf(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : run));
}

/** It was meant as text, and stays as text. */
function aliasNode(text: string, span: Span, reader: YamlReader): YamlNode {
  reportOnce(ALIAS, span, reader);
  return { kind: 'text', text, span };
}

/** A value of another kind, such as `!!timestamp` makes of a day: it was meant as what is written. */
function taggedNode(from: number, to: number, reader: YamlReader): YamlNode {
  const start = Math.max(0, reader.source.lastIndexOf('!!', from));
  const tag = reader.source.slice(start, from).trim();
  reportOnce(tagProblem(tag), yamlSpan(start, start + tag.length, reader), reader);
  return { kind: 'text', text: reader.source.slice(from, to).trim(), span: yamlSpan(from, to, reader) };
}

function anchorNode(anchor: string, from: number, to: number, reader: YamlReader): YamlNode {
  const start = Math.max(0, reader.source.lastIndexOf(`&${anchor}`, from));
  const span = yamlSpan(start, start + anchor.length + 1, reader);
  reportOnce(ANCHOR, span, reader);
  return { kind: 'text', text: reader.source.slice(start, Math.max(start, to)).trim(), span };
}
