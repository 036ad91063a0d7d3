/** What the schema found wrong with the front matter in, problems with places, plain words and hints out. */
import type { core } from 'zod/mini';
import { didYouMean } from '../model/did-you-mean.js';
import type { RuleName } from '../model/rules.js';
import type { Context } from './context.js';
import type { IssueParams } from './front-matter-fields.js';
import { keysAt } from './front-matter-schema.js';
import { orList } from './or-list.js';
import { shorten } from './shorten.js';
import { entryOf, nodeAt, type YamlNode } from './yaml-node.js';

type Issue = core.$ZodIssue;
type Path = readonly PropertyKey[];

/** @param root the front matter's tree, which the issues' paths lead into */
export function reportIssues(issues: readonly Issue[], root: YamlNode, context: Context): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(issue, root, context);
    else if (issue.code === 'invalid_key') reportBadKey(issue, root, context);
    else if (isMissing(issue.path, root)) reportMissing(issue.path, root, context);
    else if (isEmpty(issue.path, root)) reportEmpty(issue.path, root, context);
    else reportBadValue(issue, root, context);
  }
}

function reportUnknownKeys(
  { keys, path }: core.$ZodIssueUnrecognizedKeys,
  root: YamlNode,
  context: Context,
): void {
  const map = nodeAt(root, path);
  for (const key of keys) {
    const near = didYouMean(key, keysAt(path));
    context.report(
      'unknown-key',
      (entryOf(map, key) ?? { keySpan: map.span }).keySpan,
      `${placeName(path)} has no key \`${shorten(key)}\``,
      near === undefined ? `the keys are ${orList(keysAt(path))}` : `did you mean \`${near}\`?`,
    );
  }
}

function reportBadKey({ issues, path }: core.$ZodIssueInvalidKey, root: YamlNode, context: Context): void {
  const key = path.at(-1) ?? '';
  const map = nodeAt(root, path.slice(0, -1));
  const { keySpan } = entryOf(map, key) ?? { keySpan: map.span };
  for (const { message, ...rest } of issues) {
    const { rule, hint } = paramsOf(rest) ?? { rule: 'source-id' as const, hint: 'give the source an id' };
    context.report(rule, keySpan, message, hint);
  }
}

function reportMissing(path: Path, root: YamlNode, context: Context): void {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = String(path.at(-1));
  // A whole map has no place that one could look at; its first character has.
  const { start } = parent.span;
  context.report(
    'missing-key',
    path.length === 1 ? context.spanAt(0, 3) : { start, end: start },
    `${placeName(path.slice(0, -1))} has no \`${key}\``,
    `add \`${EXAMPLES[key] ?? `${key}: …`}\``,
  );
}

function reportEmpty(path: Path, root: YamlNode, context: Context): void {
  const node = nodeAt(root, path);
  const key = keyOf(path);
  const comment = node.kind === 'text' ? node.comment : undefined;
  if (comment !== undefined)
    context.report(
      'value-empty',
      node.span,
      `\`${key}\` is empty, because YAML takes \`${shorten(comment)}\` for a comment`,
      `put the value in quotes: \`${key}: "${shorten(comment)}"\``,
    );
  else context.report('value-empty', node.span, `\`${key}\` is empty`, 'give it a value, or delete the line');
}

function reportBadValue(issue: Issue, root: YamlNode, context: Context): void {
  const { span, kind } = nodeAt(root, issue.path);
  const key = keyOf(issue.path);
  const own = paramsOf(issue);
  if (own !== undefined) context.report(own.rule, span, issue.message, own.hint);
  else
    context.report(
      'value-type',
      span,
      `\`${key}\` must be ${KINDS[expectedOf(issue)] ?? 'something else'}, not ${ARTICLES[kind]}`,
      `write \`${exampleFor(issue.path)}\``,
    );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const ARTICLES: Readonly<Record<YamlNode['kind'], string>> = {
  text: 'a text',
  list: 'a list',
  map: 'a group of keys',
};

/** How the keys that have a shape, or must be there, are written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  guest: 'guest: { name: Sam Altman, role: OpenAI CEO }',
  guests: 'guests: [{ name: Ann Lee }, { name: Bo Chen }]',
  hosts: 'hosts: [{ name: Erik Torenberg, role: a16z partner }]',
  sources: 'sources: { article: { title: The interview } }',
  fonts: 'fonts: [fonts/my-font.ttf]',
  omit: 'omit: [agenda]',
  also: 'also: [Sam Altman, 奥特曼]',
  title: 'title: What they changed their minds about',
  lang: 'lang: en',
  name: 'name: Sam Altman',
};

function exampleFor(path: Path): string {
  const key = keyOf(path);
  if (path[0] === 'sources' && path.length === 2) return `${key}: { title: The interview }`;
  return EXAMPLES[key] ?? `${key}: …`;
}

function expectedOf(issue: Issue): string {
  return issue.code === 'invalid_type' ? issue.expected : '';
}

function paramsOf(issue: object): IssueParams | undefined {
  return 'params' in issue ? (issue.params as IssueParams & { readonly rule: RuleName }) : undefined;
}

function isMissing(path: Path, root: YamlNode): boolean {
  const key = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  return typeof key === 'string' && parent.kind === 'map' && entryOf(parent, key) === undefined;
}

function isEmpty(path: Path, root: YamlNode): boolean {
  const node = nodeAt(root, path);
  return path.length > 0 && node.kind === 'text' && node.text === '';
}

/** The last key of a path; list positions have none. */
function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').at(-1) ?? '';
}

/** `the front matter`, `guest`, `sources.article`, `hosts, entry 2`. */
function placeName(path: Path): string {
  if (path.length === 0) return 'the front matter';
  const keys = path.filter((step) => typeof step === 'string').join('.');
  const index = path.find((step) => typeof step === 'number');
  return index === undefined ? `\`${shorten(keys)}\`` : `entry ${index + 1} of \`${shorten(keys)}\``;
}
