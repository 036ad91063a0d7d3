/** What problems and errors of the environment say is one sentence in lower case, without a full stop. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/model/problems/rules.js';

const SRC = join(import.meta.dirname, '../../../src');
/** A sentence may begin with one of these. */
const NAMES = /^(?:Pullquote|YAML|HTML|Markdown|Chromium|SOURCE_DATE_EPOCH)\b/;

const said = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // Words of other languages have spellings of their own.
  .filter((name) => name.endsWith('.ts') && !name.startsWith('model/interface/'))
  .flatMap(sentencesIn);

test('the scan finds them', () => {
  expect(said.length).toBeGreaterThan(250);
});

test('they begin in lower case, or with a name, code or a quotation mark', () => {
  expect(said.filter(({ text }) => /^\p{Lu}/u.test(text) && !NAMES.test(text))).toEqual([]);
});

test('they end without a full stop', () => {
  expect(said.filter(({ text }) => /[^.]\.$/.test(text))).toEqual([]);
});

interface Sentence {
  readonly file: string;
  /** With `…` where a value is put in. */
  readonly text: string;
}

function sentencesIn(file: string): readonly Sentence[] {
  const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.Latest);
  const constants = new Map<string, ts.Expression>();
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    found.push(...spokenIn(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found.flatMap((expression) => textsOf(expression, constants)).map((text) => ({ file, text }));
}

/** Values of `message` and `hint`; what stands beside the name of a rule, or beside an error's code. */
function spokenIn(node: ts.Node): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
    return ['message', 'hint'].includes(node.name.text) ? [node.initializer] : [];
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
    return node.expression.text === 'EnvironmentError' ? (node.arguments?.slice(1, 3) ?? []) : [];
  const list = ts.isCallExpression(node)
    ? node.arguments
    : ts.isArrayLiteralExpression(node)
      ? node.elements
      : [];
  const [rule, ...others] = list;
  return rule && ts.isStringLiteral(rule) && rule.text in RULES ? others : [];
}

/** Of every branch. What is made elsewhere is looked for where it is made. */
function textsOf(
  expression: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression))
    return [
      expression.head.text + expression.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
    ];
  if (ts.isConditionalExpression(expression))
    return [expression.whenTrue, expression.whenFalse].flatMap((branch) => textsOf(branch, constants));
  const value = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined;
  return value === undefined || ts.isIdentifier(value) ? [] : textsOf(value, constants);
}
