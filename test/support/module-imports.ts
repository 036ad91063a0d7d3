/** A module in, what it imports out, by TypeScript's own parser: in whichever quotes and form, wherever in a line. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface ModuleImport {
  /** As written. */
  readonly specifier: string;
  /** It is loaded when the module is: no type, and not only asked for later. */
  readonly isAtOnce: boolean;
}

/** @param path whose ending tells how the text is read @returns type imports too; a name that is computed has none to tell */
export function moduleImports(path: string, text: string): readonly ModuleImport[] {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const found: ModuleImport[] = [];
  const visit = (node: ts.Node): void => {
    const [named, isAtOnce] = importOf(node);
    if (named !== undefined && ts.isStringLiteralLike(named)) found.push({ specifier: named.text, isAtOnce });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, options));
  return found;
}

function importOf(node: ts.Node): readonly [named: ts.Node | undefined, isAtOnce: boolean] {
  if (ts.isImportDeclaration(node))
    return [node.moduleSpecifier, node.importClause?.phaseModifier === undefined];
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, !node.isTypeOnly];
  if (ts.isImportEqualsDeclaration(node)) {
    const { moduleReference, isTypeOnly } = node;
    return [
      ts.isExternalModuleReference(moduleReference) ? moduleReference.expression : undefined,
      !isTypeOnly,
    ];
  }
  if (ts.isImportTypeNode(node)) return [literalOf(node.argument), false];
  return [ts.isCallExpression(node) && isLoader(node.expression) ? node.arguments[0] : undefined, false];
}

function literalOf(type: ts.TypeNode): ts.Node | undefined {
  return ts.isLiteralTypeNode(type) ? type.literal : undefined;
}

/** `import(…)`, `require(…)` and `require.resolve(…)`. */
function isLoader(called: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(called)) return isLoader(called.expression);
  return (
    called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
  );
}

const SOURCE = /\.[cm]?tsx?$/;

/** Those that are compiled: declarations of somebody else's types are not. */
export function isModule(path: string): boolean {
  return SOURCE.test(path) && !/\.d\.[cm]?tsx?$/.test(path);
}

/** What a specifier of a module means: a path as the module's own is, with the ending that its source has, or a package's name. */
export function importedPath(
  from: string,
  specifier: string,
  modules: { has(path: string): boolean },
): string {
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const stem = path.replace(/\.[cm]?[jt]sx?$/, '');
  const named = [
    path,
    ...ENDINGS.map((ending) => stem + ending),
    ...ENDINGS.map((ending) => posix.join(path, `index${ending}`)),
  ];
  return named.find((one) => modules.has(one)) ?? path;
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts'];
