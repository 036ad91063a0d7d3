import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importedPath, isModule, moduleImports, type ModuleImport } from './support/module-imports.js';

const SRC = join(import.meta.dirname, '../src');

/** Of each file of src/, types included. */
const written = new Map(sourceFiles().map((file) => [file, moduleImports(file, sourceOf(file))]));
/** The same as paths below src/ or as package names. */
const imports = new Map([...written].map(([file, found]) => [file, found.map((one) => meant(file, one))]));

/**
 * Lowest first. A folder imports from lower layers only; those of one layer know nothing of each other. What two of
 * them need goes further down, what needs two of them further up.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['text', 'async'],
  ['languages'],
  ['write'],
  ['read'],
  ['sources', 'pictures', 'css', 'fonts', 'browser', 'markup'],
  ['figures', 'looks', 'environment.ts'],
  ['parse'],
  ['verify', 'edit', 'plan', 'template', 'render', 'fit', 'pdf', 'pptx', 'report', 'rehearse', 'settings'],
  ['import', 'pipeline', 'doctor'],
  ['api', 'quoting', 'edited-presentation'],
  ['live', 'runs'],
  ['server', 'lsp', 'mcp'],
  ['commands'],
  ['cli.ts', 'index.ts', 'verify.ts'],
];

/** The scripts of our pages run in a browser, apart from all else: they share what is said to them, and how it is written. */
const CLIENT = 'client';
const CLIENT_IMPORTS = new Set(['model', 'text', CLIENT]);

/** Each big dependency has one importer, so that it can be replaced in one place. */
const SOLE_IMPORTERS: Readonly<Record<string, string | readonly string[]>> = {
  '@cantoo/pdf-lib': 'pdf/',
  '@csstools/css-tokenizer': 'pictures/svg/svg-css.ts',
  '@marp-team/marp-core': 'render/new-marp.ts',
  '@mozilla/readability': 'sources/',
  'gray-matter': 'parse/front-matter/split-front-matter.ts',
  '@modelcontextprotocol/server': 'mcp/',
  '@modelcontextprotocol/server/stdio': 'mcp/serve-agent.ts',
  'pdfjs-dist/legacy/build/pdf.mjs': 'sources/documents/pdf-pages.ts',
  'puppeteer-core': 'browser/',
  'subset-font': 'fonts/',
  budoux: 'languages/breaks/japanese-phrases.ts',
  chokidar: 'live/watch-files.ts',
  commander: 'commands/',
  culori: 'looks/',
  handlebars: 'template/',
  hono: 'server/',
  mammoth: 'sources/documents/docx-html.ts',
  hyphen: 'languages/breaks/hyphenation.ts',
  qrcode: 'plan/citations/qr-code.ts',
  // One cleans a drawing as it reads, the other makes a tree of a part.
  saxes: ['pictures/svg/clean-svg.ts', 'pptx/read/xml-tree.ts'],
  sharp: 'pictures/image-engine.ts',
  'vscode-languageserver': 'lsp/',
  ws: 'server/',
};

describe('what a module imports', () => {
  const specifiers = (line: string, path = 'plan/x.ts'): readonly string[] =>
    moduleImports(path, line).map(({ specifier }) => specifier);

  test.each([
    "import { run } from '../cli.js';",
    'import { run } from "../cli.js";',
    "import type { Run } from '../cli.js';",
    "import { type Run } from '../cli.js';",
    "import run, * as all from '../cli.js';",
    "import run = require('../cli.js');",
    'import type run = require("../cli.js");',
    "import '../cli.js';",
    "import\n  '../cli.js'\n;",
    "import/**/{ run }/**/from/**/'../cli.js';",
    "export * from '../cli.js';",
    "export type { Run } from '../cli.js';",
    "const run = await import('../cli.js');",
    'const run = import(`../cli.js`);',
    "const run = import(/* later */ '../cli.js');",
    "const run = require('../cli.js');",
    "const path = require.resolve('../cli.js');",
    "let run: import('../cli.js').Run;",
    "let run: typeof import('../cli.js');",
    "const quote = /[`'\"]/; export { run } from '../cli.js';",
    "const text = `${await import('../cli.js')}`;",
  ])('is found in %s', (line) => {
    expect(specifiers(line)).toEqual(['../cli.js']);
  });

  test.each([
    "// import '../cli.js';",
    'const text = "import \'../cli.js\'";',
    "const text = `export * from '../cli.js'`;",
    "const file = new URL('../cli.js', import.meta.url);",
    'const run = import(name);',
    'export const from = "../cli.js";',
  ])('is nothing in %s', (line) => {
    expect(specifiers(line)).toEqual([]);
  });

  test('a type in brackets and a tag in a page are told by the ending of the file', () => {
    expect(specifiers("const a = <T>b; import('../cli.js');")).toEqual(['../cli.js']);
    expect(specifiers("const a = <b>it's</b>; import('../cli.js');", 'plan/x.tsx')).toEqual(['../cli.js']);
  });

  test.each([
    ['../cli.js', 'cli.ts'],
    ['../view.js', 'view.tsx'],
    ['../view.jsx', 'view.tsx'],
    ['../old.cjs', 'old.cts'],
    ['../new.mjs', 'new.mts'],
    ['../cli.ts', 'cli.ts'],
    ['../cli', 'cli.ts'],
    ['..', 'index.ts'],
    ['../model', 'model/index.ts'],
    ['../data.json', 'data.json'],
    ['./gone.js', 'plan/gone.js'],
    ['zod/mini', 'zod/mini'],
  ])('%s is the file %s', (specifier, file) => {
    const files = ['cli.ts', 'view.tsx', 'old.cts', 'new.mts', 'index.ts', 'model/index.ts', 'data.json'];
    expect(importedPath('plan/x.ts', specifier, new Set(files))).toBe(file);
  });

  test.each(['x.ts', 'x.tsx', 'x.mts', 'x.cts', 'a.d/x.ts'])('%s is looked at', (file) => {
    expect(isModule(file)).toBe(true);
  });

  test.each(['x.d.ts', 'x.d.mts', 'x.json', 'x.css', 'x.ts.map'])('%s is no module', (file) => {
    expect(isModule(file)).toBe(false);
  });

  test.each([
    ["import { run } from '../cli.js'", true],
    ["import { type Run } from '../cli.js'", true],
    ["import '../cli.js'", true],
    ["export * from '../cli.js'", true],
    ["import run = require('../cli.js')", true],
    ["import type { Run } from '../cli.js'", false],
    ["export type * from '../cli.js'", false],
    ["import('../cli.js')", false],
    ["type Run = import('../cli.js').Run", false],
  ])('%s: loaded at once is %s', (line, isAtOnce) => {
    expect(moduleImports('x.ts', line)).toEqual([{ specifier: '../cli.js', isAtOnce }]);
  });
});

/** Above src/: what is compiled in, and this program's own version. */
const MADE = /^\.\.\/(?:generated\/|package\.json$)/;

describe('the architecture', () => {
  test('what is imported is a file that is looked at, what was made of others, or a package', () => {
    const strays = [...written].flatMap(([file, found]) =>
      found
        .filter(({ specifier }) => /^(?:[./#~]|file:|pullquote\b)/.test(specifier))
        .map((one) => meant(file, one))
        .filter((to) => !imports.has(to) && !MADE.test(to))
        .map((to) => `${file} → ${to}`),
    );
    expect(strays).toEqual([]);
  });

  test('every folder has its layer', () => {
    const placed = new Set([...LAYERS.flat(), CLIENT]);
    const homeless = [...imports.keys()].map(roomOf).filter((room) => !placed.has(room));
    expect([...new Set(homeless)]).toEqual([]);
  });

  test('a folder imports from lower layers only', () => {
    const layerOf = new Map(LAYERS.flatMap((rooms, layer) => rooms.map((room) => [room, layer])));
    const upward = ([from, to]: readonly [string, string]): boolean => {
      if (roomOf(from) === CLIENT) return !CLIENT_IMPORTS.has(roomOf(to));
      return roomOf(from) !== roomOf(to) && !(rankOf(to) < rankOf(from));
    };
    const rankOf = (file: string): number => layerOf.get(roomOf(file)) ?? NaN;
    expect(ownImports().filter(upward).map(arrow)).toEqual([]);
  });

  test('the model imports nothing', () => {
    const isModel = (file: string): boolean => roomOf(file) === 'model';
    const outside = [...imports]
      .filter(([file]) => isModel(file))
      .flatMap(([file, targets]) =>
        targets.filter((target) => !isModel(target)).map((to) => `${file} → ${to}`),
      );
    expect(outside).toEqual([]);
  });

  test('there are no import cycles between files', () => {
    expect(cyclesOf(graphOf((file) => file))).toEqual([]);
  });

  test('there are no import cycles between folders, at any depth', () => {
    expect(cyclesOf(graphOf((file) => (file.includes('/') ? posix.dirname(file) : file)))).toEqual([]);
  });

  test.each(Object.entries(SOLE_IMPORTERS))('%s is imported in %s only', (dependency, owners) => {
    const importers = [...imports]
      .filter(([, targets]) => targets.includes(dependency))
      .map(([file]) => file);
    expect(importers.length).toBeGreaterThan(0);
    const isOwned = (file: string): boolean => [owners].flat().some((owner) => file.startsWith(owner));
    expect(importers.filter((file) => !isOwned(file))).toEqual([]);
  });

  test.each(['commands/run-command-line.ts', 'runs/build.ts', 'runs/check.ts'])(
    'what finds out whether anything is to be done loads little: %s',
    (start) => {
      const loaded = loadedWith(start);
      const foreign = loaded.filter((target) => !imports.has(target) && !target.startsWith('node:'));
      expect(foreign.filter((name) => !['commander', 'picocolors'].includes(name))).toEqual([]);
      const heavy =
        /^(?:figures|looks|markup|parse|plan|render|sources|verify|languages\/(?!tags\/)[a-z]+)\//;
      expect(loaded.filter((file) => heavy.test(file))).toEqual([]);
    },
  );

  test('no two exports have one name', () => {
    const homes = new Map<string, string[]>();
    for (const file of imports.keys())
      for (const name of exportedBy(file)) homes.set(name, [...(homes.get(name) ?? []), file]);
    const shared = [...homes].filter(([, files]) => files.length > 1);
    expect(shared.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
  });

  test('only cli.ts, and what a worker process answers with, ends a process', () => {
    const setters = [...imports.keys()].filter((file) => sourceOf(file).includes('process.exit'));
    expect(setters.toSorted()).toEqual(['async/answer-requests.ts', 'cli.ts']);
  });
});

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => isModule(file) || file.endsWith('.json'))
    .map((file) => file.split(sep).join('/'));
}

function sourceOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function meant(file: string, { specifier }: ModuleImport): string {
  return importedPath(file, specifier, written);
}

/** All that is loaded when a file is: types are not, nor what it asks for later. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set([start]);
  for (const file of loaded)
    for (const one of written.get(file) ?? []) if (one.isAtOnce) loaded.add(meant(file, one));
  return [...loaded];
}

/** What a file declares and exports; what it hands on is somebody else's. */
function exportedBy(file: string): readonly string[] {
  const found = sourceOf(file).matchAll(
    /^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm,
  );
  return Array.from(found, ([, name = '']) => name);
}

/** From one file of ours to another. */
function ownImports(): readonly (readonly [from: string, to: string])[] {
  return [...imports].flatMap(([from, targets]) =>
    targets.filter((to) => imports.has(to)).map((to) => [from, to] as const),
  );
}

/** The folder below src/ that a file is in, or the file itself where it is in none. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function arrow([from, to]: readonly [string, string]): string {
  return `${from} → ${to}`;
}

/** Who imports from whom, files taken together by `name`. */
function graphOf(name: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of ownImports()) {
    const targets = graph.get(name(from)) ?? new Set();
    graph.set(name(from), targets);
    if (name(from) !== name(to)) targets.add(name(to));
  }
  return graph;
}

/** One for each that can be reached from itself: the way back. */
function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...graph.keys()].flatMap((start) => pathBack(start, graph)?.join(' → ') ?? []);
}

function pathBack(
  start: string,
  graph: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const queue: (readonly string[])[] = [[start]];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const target of graph.get(path.at(-1) ?? start) ?? []) {
      if (target === start) return [...path, target];
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push([...path, target]);
    }
  }
  return undefined;
}
