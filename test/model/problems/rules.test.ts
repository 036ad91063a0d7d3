import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/model/problems/problem.js';
import { RULES, type RuleName } from '../../../src/model/problems/rules.js';
import { emptySections } from '../../../src/parse/empty-sections.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { parseBrand } from '../../../src/settings/brand/parse-brand.js';
import { parseSettings } from '../../../src/settings/parse-settings.js';
import { extractSource } from '../../../src/sources/extract-source.js';
import { verifyOutline } from '../../../src/verify/verify-outline.js';

const FRONT = `---
title: What the beekeeper knows
lang: en
guest: { name: Ada Brandt }
hosts: [{ name: Bo Lindqvist }]
sources: { talk: { title: The interview, file: sources/talk.txt } }
---

`;

const FOLDER = join(import.meta.dirname, '../../../docs/rules');
const NAMES = Object.keys(RULES) as RuleName[];
const PAGES = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const README = pageOf('README');
const EXAMPLES = NAMES.flatMap(examplesOf);

describe('the pages of the rules', () => {
  test('each rule has one, and each is a rule’s', () => {
    expect(PAGES.toSorted()).toEqual(NAMES.map((name) => `${name}.md`).toSorted());
  });

  test.each(NAMES)('%s begins with what the catalogue says, and tells what to do', (name) => {
    const { severity, summary } = RULES[name];
    const word = severity === 'error' ? 'Error' : 'Warning';
    expect(pageOf(name).startsWith(`# ${name}\n\n**${word}.** ${summary}.\n`)).toBe(true);
    expect(pageOf(name)).toContain('\n**What to do.** ');
  });

  test('the list has each rule once, in the catalogue’s order, with its severity and summary', () => {
    const rows = [...README.matchAll(/^\| \[(\S+)\]\((\S+)\) +\| (\w+) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, name, page, severity, summary]) => ({ name, page, severity, summary }))).toEqual(
      NAMES.map((name) => ({ name, page: `${name}.md`, ...RULES[name] })),
    );
  });

  test('their links lead somewhere', () => {
    const broken = ['README', ...NAMES].flatMap((name) =>
      [...pageOf(name).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^https?:|^images\/|^\.\.\/private\/|^#/.test(target) && !leads(target))
        .map((target) => `${name}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('the examples on the pages', () => {
  test('there are many', () => {
    expect(EXAMPLES.length).toBeGreaterThan(50);
  });

  test.each(EXAMPLES)('$rule: $text', (example) => {
    const found = problemsOf(example).filter(({ rule }) => rule === example.rule);
    expect(found.length > 0).toBe(!example.fine);
  });
});

interface Example {
  readonly rule: RuleName;
  /** As its fence names it. */
  readonly path: string;
  readonly text: string;
  /** It is the whole file, not what stands in a theme or in front matter. */
  readonly whole: boolean;
  /** It shows how to do it right. */
  readonly fine: boolean;
  /** The source shown above it. */
  readonly source: { readonly path: string; readonly text: string } | undefined;
}

function pageOf(name: string): string {
  return readFileSync(join(FOLDER, `${name}.md`), 'utf8');
}

/** An anchor is a heading of the page it leads to, as GitHub names it. */
function leads(target: string): boolean {
  const [file = '', anchor] = target.split('#');
  const path = join(FOLDER, file);
  if (!existsSync(path)) return false;
  const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return anchor === undefined || headings.includes(anchor);
}

/** Fences whose info string names a file: a source, or an outline that has the fault of the page. */
function examplesOf(rule: RuleName): readonly Example[] {
  const fences = [...pageOf(rule).matchAll(/^```text (\S+)( whole| ok)?\n([^]*?)^```$/gm)].map(
    ([, path = '', flag = '', text = '']) => ({ path, flag: flag.trim(), text }),
  );
  const isSource = ({ path }: { readonly path: string }): boolean => path.startsWith('sources/');
  return fences.flatMap(({ path, flag, text }, index) => {
    const source = fences.slice(0, index).findLast(isSource);
    return isSource({ path })
      ? []
      : [{ rule, path, text, whole: flag === 'whole', fine: flag === 'ok', source }];
  });
}

function problemsOf({ path, text, whole, source }: Example): readonly Problem[] {
  if (path.endsWith('.yml')) {
    const settings = { path, folder: '/talks', name: 'settings', lang: undefined, text };
    return path === '_brand.yml'
      ? parseBrand(settings, { faces: {} }).problems
      : parseSettings(settings).problems;
  }
  const file = { path, folder: '/talks', ...nameOf(path), text: whole ? text : completed(text) };
  const { value: outline, problems } = parseOutline(file);
  const read = source && extractSource(Buffer.from(source.text), source.path);
  const sources = new Map(read?.value === undefined ? [] : [['talk', read.value]]);
  return [
    ...problems,
    ...emptySections(outline, problems),
    ...(read?.problems ?? []),
    ...verifyOutline(outline, sources).problems,
  ];
}

function nameOf(path: string): { readonly name: string; readonly lang: string | undefined } {
  const [name = '', lang] = basename(path, '.md').split('.');
  return { name, lang };
}

function completed(text: string): string {
  if (text.startsWith('---\n')) return `${text}\n## A theme {#theme}\n`;
  return FRONT + (/^##? /m.test(text) ? text : `## A theme {#theme}\n\n${text}`);
}
