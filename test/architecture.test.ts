import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Imports by file, type imports included, as paths below src/ or as package names. */
const imports = new Map(sourceFiles().map((file) => [file, importsOf(file)]));

/** A stage is a folder; these compose stages instead of being one. */
const COMPOSERS = new Set(['compose', 'commands', 'doctor']);
/** What anybody may import. `write` is the disk: one way to write a file whole, for whoever writes one. */
const SHARED = new Set(['model', 'text', 'cache', 'disk', 'write', 'languages']);

/** Each big dependency has one importer, so that it can be replaced in one place. */
const SOLE_IMPORTERS: Readonly<Record<string, string>> = {
  '@cantoo/pdf-lib': 'pdf/',
  '@csstools/css-tokenizer': 'pictures/svg/svg-css.ts',
  '@marp-team/marp-core': 'render/render-slides.ts',
  'gray-matter': 'parse/front-matter/split-front-matter.ts',
  'puppeteer-core': 'browser/',
  'subset-font': 'fonts/',
  budoux: 'languages/breaks/japanese-phrases.ts',
  hyphen: 'languages/breaks/hyphenation.ts',
  culori: 'looks/legible-accent.ts',
  handlebars: 'template/',
  qrcode: 'plan/citations/qr-code.ts',
  saxes: 'pictures/svg/clean-svg.ts',
  sharp: 'pictures/image-engine.ts',
};

describe('the architecture', () => {
  test('stages import the model and themselves, never each other', () => {
    const crossings = [...imports].flatMap(([file, targets]) => {
      const stage = folderOf(file);
      if (stage === '' || COMPOSERS.has(stage)) return [];
      return targets
        .filter(
          (target) => target.endsWith('.ts') && !SHARED.has(folderOf(target)) && folderOf(target) !== stage,
        )
        .map((target) => `${file} → ${target}`);
    });
    expect(crossings).toEqual([]);
  });

  test('the model imports nothing', () => {
    const outside = [...imports]
      .filter(([file]) => folderOf(file) === 'model')
      .flatMap(([file, targets]) =>
        targets.filter((target) => folderOf(target) !== 'model').map((t) => `${file} → ${t}`),
      );
    expect(outside).toEqual([]);
  });

  test('there are no import cycles', () => {
    const cycles = [...imports.keys()].flatMap((file) => {
      const path = pathBack(file);
      return path === undefined ? [] : [path.join(' → ')];
    });
    expect(cycles).toEqual([]);
  });

  test.each(Object.entries(SOLE_IMPORTERS))('%s is imported in %s only', (dependency, owner) => {
    const importers = [...imports]
      .filter(([, targets]) => targets.includes(dependency))
      .map(([file]) => file);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith(owner))).toEqual([]);
  });

  test('only cli.ts sets the exit code', () => {
    const setters = [...imports.keys()].filter((file) =>
      readFileSync(join(SRC, file), 'utf8').includes('process.exit'),
    );
    expect(setters).toEqual(['cli.ts']);
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

function folderOf(file: string): string {
  return file.includes('/') ? (file.split(posix.sep)[0] ?? '') : '';
}

/** The way from `file` back to itself, if there is one. */
function pathBack(file: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const queue: (readonly string[])[] = [[file]];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    for (const target of imports.get(path.at(-1) ?? '') ?? []) {
      if (target === file) return [...path, target];
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push([...path, target]);
    }
  }
  return undefined;
}
