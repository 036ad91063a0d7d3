/**
 * Writes docs/templates.md: what each template is given, as the types say. With `--check` it writes nothing, and ends with 1
 * where the page is another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const path = join(root, 'docs/templates.md');
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);
const folder = join(root, 'src/template/');
const program = ts.createProgram(
  fileNames.filter((name) => name.startsWith(folder)),
  options,
);
const checker = program.getTypeChecker();

const INTRODUCTION = `# What templates are given

A template is [Handlebars](https://handlebarsjs.com) and gets a view with all that it can show. \`pullquote eject template slides/cover.md\` copies one
to be changed, and \`--templates\` names the folder of the copy ([how](house-style.md)). This page is made from the types, so that it lists every field.

- Templates are strict: a field that the view does not have is an error, and so is a mistyped one. A field that a slide may lack is there, and empty.
- Words of the author are \`RichText\` and must go through a helper, which escapes them for the place where they stand; without one
  \`[object Object]\` is shown. \`md\` and \`mdWords\` are for Markdown, \`html\`, \`htmlWords\` and \`htmlName\` for HTML, \`attr\` for an attribute,
  \`cssString\` and \`yaml\` for a text in CSS and in YAML, \`note\` for a comment. Those called \`Words\` take the language, too, and break long words.
- \`is\` compares, \`some\` asks whether any is there, \`join\` makes the name of a template from parts, \`longest\` and \`leadsRow\` measure the items of a figure.
- Every template can be included in another by its name: \`{{> "slides/parts/footer.md"}}\`.
- Only \`class\` and \`lang\` survive plain Marp in the Markdown of slides.
`;

/** Interfaces that fields are of, in the order in which they come up. */
const named = new Map();

const views = program
  .getSourceFiles()
  .filter((file) => file.fileName.startsWith(folder))
  .flatMap(viewsIn);
const text = await format(page(), { ...(await resolveConfig(path)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('docs/templates.md is not what the types say: node scripts/views.mjs');
  process.exitCode = 1;
}

/** Each `templates.render(name, view)`, by the template's name. */
function viewsIn(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'templates.render') {
      const [name, view] = node.arguments;
      found.push(...viewsOf(name, checker.getTypeAtLocation(view)));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A name that a value is part of stands for several templates: one for each kind of slide, or layout of a handout. */
function viewsOf(name, type) {
  if (ts.isStringLiteralLike(name)) return [{ name: name.text, fields: fieldsOf(type, name.text) }];
  if (name.getText().includes('.kind')) {
    const kinds = type.isUnion() ? type.types : [type];
    return kinds.flatMap((kind) =>
      kindsOf(kind).map((each) => ({ name: `slides/${each}.md`, fields: fieldsOf(kind) })),
    );
  }
  return [{ name: 'handout/<layout>.html', fields: fieldsOf(type) }];
}

function kindsOf(type) {
  const kind = checker.getTypeOfSymbol(type.getProperty('kind'));
  return (kind.isUnion() ? kind.types : [kind]).map(({ value }) => value);
}

/** @param within what the fields are of, where that has no name: `talks` of a view */
function fieldsOf(type, within = '') {
  return propertiesOf(type).map((symbol) => {
    const own = checker.getTypeOfSymbol(symbol);
    const name = symbol.getName();
    return { name, type: gather(own, within === '' ? name : `${within}.${name}`), says: docOf(symbol) };
  });
}

/** Of a union each that a member has. */
function propertiesOf(type) {
  const members = type.isUnion() ? type.types : [type];
  const all = members.flatMap((member) => checker.getPropertiesOfType(member));
  return [...new Map(all.map((symbol) => [symbol.getName(), symbol])).values()];
}

function docOf(symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text.replace(/\s+/g, ' ').replace(/\{@link (\w+)\}/g, '`$1`');
}

function typeText(type) {
  return checker
    .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
    .replace(/\breadonly /g, '')
    .replace(/ \| undefined\b/g, '');
}

/** What a field is made of, as far as it is ours and has fields itself. @returns what the type is called */
function gather(type, path) {
  const alias = type.aliasSymbol?.getName();
  if (alias !== undefined && (checker.isArrayType(type) || isLibrary(type))) return alias;
  if (checker.isArrayType(type)) return `${gather(checker.getTypeArguments(type)[0], path)}[]`;
  const name = nameOf(type);
  if (name === undefined && type.isUnion()) {
    const texts = type.types
      .filter((each) => !(each.flags & ts.TypeFlags.Undefined))
      .map((each) => gather(each, path));
    return [...new Set(texts.map((text) => (/^(?:true|false)$/.test(text) ? 'boolean' : text)))].join(' | ');
  }
  const isPlain = name === undefined && !isAnonymous(type);
  if (isPlain) return typeText(type);
  const title = name ?? path;
  if (!named.has(title)) {
    named.set(title, []);
    named.set(title, fieldsOf(type, title));
  }
  return title;
}

/** Of an interface of ours, or of what ours call a type that has fields. */
function nameOf(type) {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const [declaration] = symbol?.getDeclarations() ?? [];
  if (declaration === undefined || !declaration.getSourceFile().fileName.startsWith(join(root, 'src/')))
    return undefined;
  if (ts.isInterfaceDeclaration(declaration)) return declaration.name.text;
  const isAlias = type.aliasSymbol !== undefined && !checker.isArrayType(type);
  return isAlias && hasFields(type) ? type.aliasSymbol.getName() : undefined;
}

/** A map, and its like: what is in it templates ask by helpers. */
function isLibrary(type) {
  const [declaration] = type.getSymbol()?.getDeclarations() ?? [];
  return declaration !== undefined && declaration.getSourceFile().fileName.includes('/node_modules/');
}

function hasFields(type) {
  if (type.isUnionOrIntersection()) return type.types.every(hasFields);
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(type);
}

function isAnonymous(type) {
  return (type.objectFlags & ts.ObjectFlags.Anonymous) !== 0 && type.getCallSignatures().length === 0;
}

function page() {
  const slides = views.filter(({ name }) => name.startsWith('slides/'));
  const others = views.filter(({ name }) => !name.startsWith('slides/'));
  const shared = slides[0].fields.filter(({ name }) =>
    slides.every(({ fields }) => fields.some((field) => field.name === name)),
  );
  const own = ({ name, fields }) =>
    section(
      name,
      fields.filter((field) => !shared.some((each) => each.name === field.name)),
    );
  return [
    INTRODUCTION,
    section('Every slide', shared.map(withoutKind)),
    ...slides.map(own),
    ...others.map(({ name, fields }) => section(name, fields)),
    '## What fields are made of\n',
    ...[...named].map(([name, fields]) => section(name, fields, '###')),
  ].join('\n');
}

/** It is another one in each. */
function withoutKind(field) {
  return field.name === 'kind'
    ? { ...field, type: 'SlideKind', says: 'What the template is called.' }
    : field;
}

function section(name, fields, mark = '##') {
  const title = name.includes('/') || name.includes('.') || mark === '###' ? `\`${name}\`` : name;
  if (fields.length === 0) return `${mark} ${title}\n\nNothing besides.\n`;
  const cell = (text) => text.replaceAll('|', '\\|');
  const rows = fields.map(
    ({ name: field, type, says }) => `| \`${field}\` | \`${cell(type)}\` | ${cell(says)} |`,
  );
  return `${mark} ${title}\n\n| field | type | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
