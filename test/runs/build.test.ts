import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describe, expect, test } from 'vitest';
import { build, type BuildResult, type RunOptions } from '../../src/runs/build.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import type { Environment } from '../../src/environment.js';
import { findOutlines } from '../../src/read/find-outlines.js';
import { known } from '../../src/text/known.js';
import { fontsOf } from '../e2e/support/pdf-fonts.js';
import { testEnvironment } from '../support/environment.js';
import { readPdf } from '../pdf/read-pdf.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { leaveKilled } from '../write/support/killed.js';

const FAULTY = outlineText('## No id\n\n- a');

async function run(
  cwd: string,
  options: Partial<RunOptions> = {},
): Promise<BuildResult & { log: readonly string[] }> {
  const log: string[] = [];
  const environment = { ...testEnvironment(cwd), log: (line: string) => void log.push(line) };
  return { ...(await build({ ...DEFAULT_BUILD, formats: ['md'], ...options }, environment)), log };
}

describe('each outline is built by itself', () => {
  test('one that is refused leaves the others alone', async () => {
    const cwd = await tempFolder({ 'content/a.en.md': FAULTY, 'content/b.en.md': outlineText() });
    const { written, problems, texts } = await run(cwd);
    expect(written).toEqual([join(cwd, 'output/b.en.md')]);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['content/a.en.md', 'id-missing']]);
    expect(texts.get('content/a.en.md')).toBe(FAULTY);
  });

  test('one named twice is built once', async () => {
    const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
    const { written } = await run(cwd, { inputs: ['content', 'content/a.en.md', './content'] });
    expect(written).toHaveLength(1);
  });
});

test.each([
  [['a'], false],
  [['a', 'b'], true],
] as const)('the browser of %j ends when their outputs are written: %s', async (stems, isAfter) => {
  const cwd = await tempFolder(
    Object.fromEntries(stems.map((stem) => [`content/${stem}.en.md`, outlineText()])),
  );
  const lent = testEnvironment(cwd);
  const there: boolean[] = [];
  const environment: Environment = {
    ...lent,
    openBrowser: async (options) => ({
      ...(await known(lent.openBrowser, 'a browser')(options)),
      close: async () => {
        const files: readonly string[] = await readdir(join(cwd, 'output')).catch(() => []);
        there.push(files.includes('a.en.pdf'));
      },
    }),
  };
  await build({ ...DEFAULT_BUILD, formats: ['pdf'], cache: 'off' }, environment);
  expect(there[0]).toBe(isAfter);
});

describe('the page that lists the decks', () => {
  const two = { 'content/a.en.md': outlineText(), 'content/b.en.md': outlineText() };

  test('is made when several are built', async () => {
    const cwd = await tempFolder(two);
    expect((await run(cwd)).written.at(-1)).toBe(join(cwd, 'output/index.html'));
  });

  test('is not made for one, nor with a gap', async () => {
    const one = await tempFolder({ 'content/a.en.md': outlineText() });
    expect((await run(one)).written).toHaveLength(1);
    const gap = await tempFolder({ ...two, 'content/c.en.md': FAULTY });
    expect((await run(gap)).written.map((path) => path.slice(gap.length + 1))).toEqual([
      'output/a.en.md',
      'output/b.en.md',
    ]);
  });
});

describe('a folder with folders', () => {
  const german = outlineText().replace('lang: en', 'lang: de');
  const tree = {
    'content/a.en.md': outlineText(),
    'content/2026/a.en.md': outlineText(),
    'content/2026/a.de.md': german,
    'content/2026/spring term/b.en.md': outlineText(),
  };

  test('has its outputs in folders of the same names, and a page that leads to all', async () => {
    const cwd = await tempFolder(tree);
    const { written, problems } = await run(cwd, { formats: ['md', 'html'] });
    expect(problems).toEqual([]);
    expect(written.filter((path) => path.endsWith('html')).map((path) => path.slice(cwd.length))).toEqual([
      '/output/a.en.html',
      '/output/2026/a.de.html',
      '/output/2026/a.en.html',
      '/output/2026/spring term/b.en.html',
      '/output/index.html',
    ]);
    const index = await readFile(join(cwd, 'output/index.html'), 'utf8');
    expect([...index.matchAll(/class="main" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'a.en.html',
      '2026/a.de.html',
      '2026/a.en.html',
      '2026/spring%20term/b.en.html',
    ]);
    expect(index.match(/<section class="talk">/g)).toHaveLength(3);
  });

  test('its talks lead to their languages beside them, and to none of another folder', async () => {
    const cwd = await tempFolder(tree);
    await run(cwd, { formats: ['html'] });
    const page = (path: string): Promise<string> => readFile(join(cwd, 'output', path), 'utf8');
    expect(await page('2026/a.en.html')).toContain('a.de.html');
    expect(await page('a.en.html')).not.toContain('a.de.html');
  });

  test('remembers what it wrote by folder, and sets aside there what somebody changed', async () => {
    const cwd = await tempFolder(tree);
    await run(cwd);
    expect(await readdir(join(cwd, '.pullquote/outputs'), { recursive: true })).toContain('2026/a.en.json');
    await writeFile(join(cwd, 'output/2026/a.en.md'), 'mine');
    expect((await run(cwd)).problems.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'content/2026/a.en.md output-changed',
    ]);
    expect(await readFile(join(cwd, 'output/2026/a.en.yours.md'), 'utf8')).toBe('mine');
  });

  test('is built into itself without taking outputs for outlines, and without losing one', async () => {
    const cwd = await tempFolder(tree);
    const first = await run(cwd, { output: 'content', formats: ['html'] });
    expect((await run(cwd, { output: 'content', formats: ['html'] })).written).toEqual(first.written);
    const refused = await run(cwd, { output: 'content', formats: ['md'] });
    expect(refused.written).toEqual([]);
    expect(new Set(refused.problems.map(({ rule }) => rule))).toEqual(new Set(['output-is-input']));
  });

  test('two with one place are told by their paths', async () => {
    const cwd = await tempFolder(tree);
    const { problems } = await run(cwd, { inputs: ['content/a.en.md', 'content/2026'] });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/2026/a.en.md",
          "hint": "rename one of them, build the folder above both, or build them into different folders with \`--output\`",
          "message": "this outline would overwrite the outputs of “content/a.en.md”",
          "rule": "duplicate-output",
          "severity": "error",
        },
      ]
    `);
  });

  test('what a killed run had begun in one of them is finished', async () => {
    const cwd = await tempFolder(tree);
    const killed = { files: { 'z.txt': 'new', 'z.html': 'new' }, before: {}, inPlace: 1 };
    for (const folder of ['content/2026', 'output/2026']) await leaveKilled(join(cwd, folder), killed);
    await run(cwd);
    for (const folder of ['content/2026', 'output/2026']) {
      const names = await readdir(join(cwd, folder));
      expect(names).toContain('z.html');
      expect(names.filter((name) => name.startsWith('.pullquote'))).toEqual([]);
    }
  });
});

test('shards together write what one run writes, but for the page that lists the decks', async () => {
  const german = outlineText().replace('lang: en', 'lang: de');
  const tree = {
    'content/a.en.md': outlineText(),
    'content/a.de.md': german,
    'content/2026/b.en.md': outlineText(),
    'content/c.en.md': FAULTY,
    'content/d.en.md': outlineText('## D {#d}\n\n![The list](../output/c.en.html)'),
  };
  const whole = await tempFolder(tree);
  const one = await run(whole, { formats: ['md', 'html'] });
  const parts = await tempFolder(tree);
  const shards = [];
  for (const index of [1, 2, 3])
    shards.push(await run(parts, { formats: ['md', 'html'], shard: { index, count: 3 } }));
  const below = (cwd: string, paths: readonly string[]): readonly string[] =>
    paths.map((path) => path.slice(cwd.length)).toSorted();
  const written = below(
    parts,
    shards.flatMap((shard) => shard.written),
  );
  expect(written).toEqual(below(whole, one.written).filter((path) => path !== '/output/index.html'));
  expect(shards.flatMap(({ problems }) => problems)).toHaveLength(one.problems.length);
  for (const path of written)
    expect(await readFile(parts + path, 'utf8')).toBe(await readFile(whole + path, 'utf8'));
});

describe('no outline is overwritten', () => {
  const outlines = { 'content/a.en.md': outlineText(), 'content/b.en.md': outlineText() };

  test('when it is built into its own folder, nothing is written', async () => {
    const cwd = await tempFolder(outlines);
    const { problems, written } = await run(cwd, { output: 'content', formats: ['md', 'html'] });
    expect(written).toEqual([]);
    expect(problems[0]).toMatchInlineSnapshot(`
      {
        "file": "content/a.en.md",
        "hint": "name another folder with \`--output\`",
        "message": "the output “content/a.en.md” would overwrite “content/a.en.md”, which this run reads",
        "rule": "output-is-input",
        "severity": "error",
      }
    `);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/a.en.md', 'output-is-input'],
      ['content/b.en.md', 'output-is-input'],
    ]);
    expect(await readdir(join(cwd, 'content'))).toEqual(['a.en.md', 'b.en.md']);
    expect(await readFile(join(cwd, 'content/a.en.md'), 'utf8')).toBe(outlineText());
  });

  test('outputs of other kinds may lie beside it', async () => {
    const cwd = await tempFolder(outlines);
    const { written } = await run(cwd, { output: 'content', formats: ['html'] });
    expect(written).toHaveLength(3);
  });

  test('nor is what another outline of the run names, even when forced', async () => {
    const cwd = await tempFolder({
      ...outlines,
      'content/c.en.md': outlineText('## C {#c}\n\n![The list](index.html)\n\n![A deck](b.en.html)'),
      'content/b.en.html': 'mine',
      'content/index.html': 'mine',
    });
    const { problems } = await run(cwd, { output: 'content', formats: ['html'], draft: true, force: true });
    expect(problems.map(({ file, rule }) => [file, rule])).toContainEqual([
      'content/b.en.md',
      'output-is-input',
    ]);
    expect(await readFile(join(cwd, 'content/b.en.html'), 'utf8')).toBe('mine');
    expect(await readFile(join(cwd, 'content/index.html'), 'utf8')).toBe('mine');
  });
});

describe('a file in an output’s place', () => {
  const outlines = { 'content/a.en.md': outlineText(), 'content/b.en.md': outlineText() };

  test('that is not ours costs that outline only', async () => {
    const cwd = await tempFolder({ ...outlines, 'output/a.en.md': 'mine' });
    const { problems, written } = await run(cwd);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/a.en.md",
          "hint": "rename that file, name another folder with \`--output\`, or have it set aside with \`--force\`",
          "message": "“output/a.en.md” was not made by Pullquote, and is left as it is",
          "rule": "output-not-ours",
          "severity": "error",
        },
      ]
    `);
    expect(written).toEqual([join(cwd, 'output/b.en.md')]);
    expect(await readFile(join(cwd, 'output/a.en.md'), 'utf8')).toBe('mine');
  });

  test('that lists decks and is not ours costs that page only', async () => {
    const cwd = await tempFolder({ ...outlines, 'output/index.html': 'mine' });
    const { problems, written } = await run(cwd);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "output/index.html",
          "hint": "rename that file, name another folder with \`--output\`, or have it set aside with \`--force\`",
          "message": "the page that lists the decks is not written: “output/index.html” was not made by Pullquote",
          "rule": "index-not-ours",
          "severity": "warning",
        },
      ]
    `);
    expect(written).toHaveLength(2);
    const forced = await run(cwd, { force: true });
    expect(forced.written).toHaveLength(3);
    expect(await readFile(join(cwd, 'output/index.yours.html'), 'utf8')).toBe('mine');
  });

  test('that somebody changed is set aside, linked by nothing, and no outline', async () => {
    const two = {
      'content/a.en.md': outlineText(),
      'content/a.de.md': outlineText().replace('lang: en', 'lang: de'),
    };
    const cwd = await tempFolder(two);
    await run(cwd, { formats: ['md', 'html'] });
    for (const name of ['a.en.md', 'a.en.html'])
      await writeFile(
        join(cwd, 'output', name),
        `${await readFile(join(cwd, 'output', name), 'utf8')}\nmine`,
      );
    const { problems, written } = await run(cwd, { formats: ['md', 'html'] });
    expect(problems.filter(({ rule }) => rule === 'output-changed')).toMatchInlineSnapshot(`
      [
        {
          "file": "content/a.en.md",
          "hint": "bring what you changed into the outline, and remove that file",
          "message": "somebody changed “output/a.en.md”: that file is now “output/a.en.yours.md”",
          "rule": "output-changed",
          "severity": "warning",
        },
        {
          "file": "content/a.en.md",
          "hint": "bring what you changed into the outline, and remove that file",
          "message": "somebody changed “output/a.en.html”: that file is now “output/a.en.yours.html”",
          "rule": "output-changed",
          "severity": "warning",
        },
      ]
    `);
    expect(written).toHaveLength(5);
    const pages = await Promise.all(written.map((path) => readFile(path, 'utf8')));
    expect(pages.filter((page) => page.includes('.yours'))).toEqual([]);
    expect((await findOutlines(['output'], cwd)).value).toEqual(['output/a.de.md', 'output/a.en.md']);
  });

  test('that an earlier Pullquote wrote is taken over, and kept', async () => {
    const old = '---\nmarp: true\ntheme: pullquote-a-en\n---\n';
    const cwd = await tempFolder({ 'content/a.en.md': outlineText(), 'output/a.en.md': old });
    expect((await run(cwd)).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/a.en.md",
          "hint": "remove that folder if you changed nothing in them",
          "message": "the outputs of an earlier Pullquote are replaced; they are kept in “.pullquote/earlier-outputs”",
          "rule": "output-taken-over",
          "severity": "warning",
        },
      ]
    `);
    expect(await readFile(join(cwd, '.pullquote/earlier-outputs/a.en.md'), 'utf8')).toBe(old);
    expect((await run(cwd)).problems).toEqual([]);
  });
});

test('a build finishes what a killed one had begun, in its output folder and beside its outlines', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText(), 'output/.gitkeep': '' });
  const killed = { files: { 'z.en.md': 'new', 'z.en.html': 'new' }, before: {}, inPlace: 1 };
  for (const folder of ['content', 'output']) await leaveKilled(join(cwd, folder), killed);
  const { log } = await run(cwd);
  expect(log.map((line) => line.replaceAll(cwd, '<cwd>'))).toMatchInlineSnapshot(`
    [
      "What a run that was killed had begun to write into <cwd>/content is now in place.",
      "What a run that was killed had begun to write into <cwd>/output is now in place.",
      "warning: taken for no outlines, since their front matter says no \`lang\`: content/z.en.md",
      "Whether each slide fits was not measured: none of the outputs asked for needs a browser.",
    ]
  `);
  expect(await readdir(join(cwd, 'output'))).toEqual(['.gitkeep', 'a.en.md', 'z.en.html', 'z.en.md']);
  expect(await readdir(join(cwd, 'content'))).toEqual(['a.en.md', 'z.en.html', 'z.en.md']);
});

test('without a browser, it says that the fit was not measured', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  expect((await run(cwd)).log).toEqual([
    'Whether each slide fits was not measured: none of the outputs asked for needs a browser.',
  ]);
  expect((await run(cwd, { formats: ['pdf'], browserSandbox: 'off' })).log).toEqual([]);
});

test('an override folder changes what it has, and nothing else', async () => {
  const cwd = await tempFolder({
    'content/a.en.md': outlineText(),
    'mine/slides/closing.md.hbs': '<!-- _class: {{classes}} -->\n\n## Over and out\n',
  });
  const { problems } = await run(cwd, { templates: ['mine'] });
  expect(problems).toEqual([]);
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.md']);
});

test('a draft has a glyph for every letter of the problems that it shows', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText('## A theme {#a colour=`red`}\n\n- a') });
  await run(cwd, { draft: true, formats: ['pdf'] });
  const fonts = await fontsOf(await readFile(join(cwd, 'output/a.en.pdf')));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ name }) => name.includes('PullquoteBlank'))).toEqual([]);
});

test('a handout of slides shows them as dense as they had to become', async () => {
  const theme = (points: number): string =>
    `## A theme {#a}\n\n${Array.from({ length: points }, (_, index) => `- point number ${index}, which is long enough for a line`).join('\n')}`;
  const cwd = await tempFolder({
    'content/open.en.md': outlineText(theme(2)),
    'content/dense.en.md': outlineText(theme(8)),
  });
  const { problems } = await run(cwd, { formats: ['pdf', 'handout'], handout: '3up' });
  expect(problems).toEqual([]);
  const sizes = async (stem: string): Promise<{ slides: number; handout: number }> => {
    const size = async (name: string): Promise<number> =>
      pointSize(await readPdf(await readFile(join(cwd, 'output', name))));
    return { slides: await size(`${stem}.pdf`), handout: await size(`${stem}.handout.pdf`) };
  };
  const [open, dense] = await Promise.all([sizes('open.en'), sizes('dense.en')]);
  expect(dense.slides).toBeLessThan(open.slides * 0.95);
  expect(dense.handout / dense.slides).toBeCloseTo(open.handout / open.slides, 2);
});

/** How tall the letters of the first point are, wherever it stands. */
async function pointSize(pdf: PDFDocumentProxy): Promise<number> {
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const item = items.find((one) => 'str' in one && one.str.includes('point number 0'));
    if (item !== undefined && 'height' in item) return item.height;
  }
  throw new Error('the point is on no page');
}
