/** YAML text in, its tree with places out, syntax errors reported. The only user of the `yaml` package. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, type Node } from 'yaml';
import type { Span } from '../model/position.js';
import type { Context } from './context.js';
import { withoutFiller } from './filler.js';
import { shorten } from './shorten.js';
import { yamlProblem } from './yaml-problem.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';

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
export function readYaml(source: string, start: number, context: Context): YamlResult {
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const reader: Reader = { source, start, context };
  const failures = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS);
  for (const failure of failures) reportFailure(failure, reader);
  const node = convert(document.contents, reader, 0);
  const end = /^\.\.\.[ \t]*$/m.exec(source);
  if (end !== null) reportDocumentEnd(end.index, reader);
  const broken = end !== null || failures.some(({ code }) => code !== 'DUPLICATE_KEY');
  return { node, sound: !broken };
}

interface Reader {
  readonly source: string;
  readonly start: number;
  readonly context: Context;
}

function convert(node: Node | null, reader: Reader, depth: number): YamlNode {
  const [from, to] = node?.range ?? [0, 0];
  const span = spanAt(from, to, reader);
  const none: YamlNode = { kind: 'text', text: '', span };
  if (node === null || depth > MAX_DEPTH) return none;
  if (isAlias(node)) reportAlias(span, reader);
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined)
    reportAnchor(from, node.anchor, reader);
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
function entriesOf(pairs: readonly Pair[], reader: Reader, depth: number): readonly YamlEntry[] {
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

function scalarNode(scalar: Scalar, reader: Reader): YamlNode {
  const [from, to] = scalar.range ?? [0, 0];
  const text = scalarText(scalar, reader);
  // A comment as people write them has a space after its `#`; without one it was meant as text.
  const comment = /^[ \t]*(#[^\s#][^\n]*)/.exec(reader.source.slice(to, to + 1000));
  if (comment?.[1] !== undefined && text !== '') reportComment(to, comment[0], comment[1], reader);
  return { kind: 'text', text, comment: comment?.[1], span: spanAt(from, to, reader) };
}

/** A plain scalar over several lines keeps its line breaks: between Chinese characters they are no spaces. */
function scalarText(scalar: Scalar, { source }: Reader): string {
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const [from, to] = scalar.range ?? [0, 0];
  const plain = scalar.type === Scalar.PLAIN && value.includes(' ');
  return withoutFiller(plain ? linesOf(source.slice(from, to)) : value).trim();
}

function linesOf(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : run));
}

function reportFailure({ code, message, pos }: Failure, reader: Reader): void {
  const [from, to] = pos;
  const line = lineAround(from, reader.source);
  const { rule, message: said, hint } = yamlProblem(code, message, line);
  const end = code === 'DUPLICATE_KEY' ? from + keyLength(from, reader.source) : Math.min(to, line.end);
  reader.context.report(rule, spanAt(from, Math.max(end, from), reader), said, hint);
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

function reportAlias(span: Span, reader: Reader): void {
  reader.context.report(
    'yaml-alias',
    span,
    'YAML takes a text that begins with `*` for an alias',
    'put the text in double quotes: "*…"',
  );
}

function reportAnchor(from: number, anchor: string, reader: Reader): void {
  const at = reader.source.lastIndexOf(`&${anchor}`, from);
  reader.context.report(
    'yaml-alias',
    at === -1 ? spanAt(from, from, reader) : spanAt(at, at + anchor.length + 1, reader),
    'YAML takes a text that begins with `&` for an anchor',
    'put the text in double quotes: "&…"',
  );
}

function reportComment(to: number, gap: string, comment: string, reader: Reader): void {
  const end = to + gap.length;
  reader.context.report(
    'yaml-comment',
    spanAt(end - comment.length, end, reader),
    `YAML takes \`${shorten(comment)}\` for a comment and leaves it out`,
    'put the whole text in double quotes, or a space after `#` if it is a comment',
  );
}

function reportDocumentEnd(at: number, reader: Reader): void {
  reader.context.report(
    'yaml-syntax',
    spanAt(at, at + 3, reader),
    'YAML ends at a line `...`; what follows is not read',
    'delete the line, or put the text in double quotes',
  );
}

function lineAround(offset: number, source: string): { readonly text: string; readonly end: number } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', Math.max(offset, start));
  const end = found === -1 ? source.length : found;
  return { text: source.slice(start, end), end };
}

function keyLength(from: number, source: string): number {
  return /^[^\n:]*/.exec(source.slice(from, from + 200))?.[0].length ?? 1;
}

function spanAt(from: number, to: number, { start, context }: Reader): Span {
  return context.spanAt(start + from, start + to);
}
