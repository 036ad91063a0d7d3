import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Imports by file, type imports included, as paths below src/ or as package names. */
const imports = new Map(sourceFiles().map((file) => [file, importsOf(file)]));

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
  ['api', 'quoting', 'edited'],
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
  saxes: ['pictures/svg/clean-svg.ts', 'pptx/edited/xml-tree.ts'],
  sharp: 'pictures/image-engine.ts',
  'vscode-languageserver': 'lsp/',
  ws: 'server/',
};

describe('the architecture', () => {
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
    const setters = [...imports.keys()].filter((file) =>
      readFileSync(join(SRC, file), 'utf8').includes('process.exit'),
    );
    expect(setters.toSorted()).toEqual(['async/answer-requests.ts', 'cli.ts']);
  });
});

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.split(sep).join('/'));
}

function importsOf(file: string): readonly string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? relative(SRC, join(SRC, dirname(file), specifier))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts')
      : specifier,
  );
}

/** All that is loaded when a file is: types are not, nor what it asks for later. */
function loadedWith(start: string): readonly string[] {
  const loaded = new Set([start]);
  for (const file of loaded) {
    const source = imports.has(file) ? readFileSync(join(SRC, file), 'utf8') : '';
    const atOnce = source.matchAll(/^(?:import|export) (?!type )(?:[^'(]*? from )?'([^']+)'/gm);
    for (const [, specifier = ''] of atOnce) {
      const path = posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.ts'));
      loaded.add(specifier.startsWith('.') ? path : specifier);
    }
  }
  return [...loaded];
}

/** What a file declares and exports; what it hands on is somebody else's. */
function exportedBy(file: string): readonly string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  const found = source.matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm);
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
