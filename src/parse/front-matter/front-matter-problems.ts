/** What the schema found wrong with the front matter in, problems with places, plain words and hints out. */
import type { core } from 'zod/mini';
import { didYouMean, surelyMeant } from '../../text/did-you-mean.js';
import { adding, replacing } from '../../text/make-fix.js';
import type { Span } from '../../model/position.js';
import type { Fix } from '../../model/problems/fix.js';
import type { RuleName } from '../../model/problems/rules.js';
import type { Context } from '../../markup/context.js';
import type { IssueParams } from './front-matter-fields.js';
import { keysAt } from './front-matter-schema.js';
import { exampleFor, FOUND, keyOf, entryName, WANTED } from './front-matter-words.js';
import { orList } from '../../text/or-list.js';
import { shorten } from '../../text/shorten.js';
import { entryOf, nodeAt, type YamlNode } from '../../markup/yaml/yaml-node.js';

type Issue = core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What is said of the keys of a schema. */
export interface SchemaWords {
  /** Those that have a meaning at the end of a path. */
  readonly keysAt: (path: Path) => readonly string[];
  /** What a path leads to, as messages call it. */
  readonly entryName: (path: Path) => string;
  /** How a key that was got wrong is written. */
  readonly exampleFor: (path: Path) => string;
}

const FRONT_MATTER: SchemaWords = { keysAt, entryName, exampleFor };

/**
 * @param root the tree that was checked, which the issues' paths lead into
 * @param words of its schema; the front matter's without them
 */
export function reportIssues(
  issues: readonly Issue[],
  root: YamlNode,
  context: Context,
  words: SchemaWords = FRONT_MATTER,
): void {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') reportUnknownKeys(issue, root, context, words);
    else if (issue.code === 'invalid_key') reportBadKey(issue, root, context);
    else if (isMissing(issue.path, root)) reportMissing(issue.path, root, context, words);
    else if (isEmpty(issue.path, root)) reportEmpty(issue.path, root, context);
    else reportBadValue(issue, root, context, words);
  }
}

function reportUnknownKeys(
  { keys, path }: core.$ZodIssueUnrecognizedKeys,
  root: YamlNode,
  context: Context,
  words: SchemaWords,
): void {
  const map = nodeAt(root, path);
  const known = words.keysAt(path);
  const meant = keys.map((key) => surelyMeant(key, known));
  for (const [index, key] of keys.entries()) {
    const near = didYouMean(key, known);
    const entry = entryOf(map, key);
    const own = meant[index];
    const isFree = own !== undefined && entryOf(map, own) === undefined && meant.indexOf(own) === index;
    const fix = isFree && entry !== undefined ? replacing(key, own, entry.keySpan, 'form') : undefined;
    context.report(
      'unknown-key',
      entry?.keySpan ?? map.span,
      `${words.entryName(path)} has no key \`${shorten(key)}\``,
      near === undefined ? `the keys are ${orList(known)}` : `did you mean \`${near}\`?`,
      fix,
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

function reportMissing(path: Path, root: YamlNode, context: Context, words: SchemaWords): void {
  const parent = nodeAt(root, path.slice(0, -1));
  // A whole map has no place that one could look at; its first character has.
  const { start } = parent.span;
  context.report(
    'missing-key',
    path.length === 1 ? context.spanAt(0, 3) : { start, end: start },
    `${words.entryName(path.slice(0, -1))} has no \`${keyOf(path)}\``,
    `add \`${words.exampleFor(path)}\``,
    path.length === 1 && path[0] === 'lang' ? namedLanguage(parent, context) : undefined,
  );
}

/** The file's name says it already, and is what the outline is read as. A key that means `lang` has a fix of its own. */
function namedLanguage(root: YamlNode, { file, spanAt }: Context): Fix | undefined {
  const keys = root.kind === 'map' ? root.entries.map(({ key }) => key) : [];
  const isMisspelt = keys.some((key) => surelyMeant(key, keysAt([])) === 'lang');
  if (file.lang === undefined || isMisspelt) return undefined;
  const below = file.text.indexOf('\n') + 1;
  const line = `lang: ${file.lang}`;
  return adding(line, 'form', [{ span: spanAt(below, below), text: `${line}\n` }]);
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
      quoting(comment, node.span, context),
    );
  else {
    const hint = REQUIRED.includes(key) ? 'give it a value' : 'give it a value, or delete the line';
    context.report('value-empty', node.span, `\`${key}\` is empty`, hint);
  }
}

/** A colour can be nothing else; of other words only their author knows whether they are a comment. */
function quoting(comment: string, key: Span, { file, spanAt }: Context): Fix | undefined {
  const words = comment.trimEnd();
  const start = file.text.indexOf(words, key.end.offset);
  if (start === -1) return undefined;
  const touches = /^#(?:[0-9a-f]{3}){1,2}$/i.test(words) ? 'form' : 'fact';
  return replacing(words, JSON.stringify(words), spanAt(start, start + words.length), touches);
}

const REQUIRED: readonly string[] = ['title', 'lang', 'name'];

function reportBadValue(issue: Issue, root: YamlNode, context: Context, words: SchemaWords): void {
  const node = nodeAt(root, issue.path);
  const { span, kind } = node;
  const own = paramsOf(issue);
  if (own !== undefined) {
    const fix =
      own.meant !== undefined && node.kind === 'text'
        ? replacing(node.text, own.meant.text, span, own.meant.touches)
        : undefined;
    context.report(own.rule, span, issue.message, own.hint, fix);
  } else
    context.report(
      'value-type',
      span,
      `${words.entryName(issue.path)} must be ${WANTED[expectedOf(issue)] ?? 'something else'}, not ${FOUND[kind]}`,
      `write \`${words.exampleFor(issue.path)}\``,
    );
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
