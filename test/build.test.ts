import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describe, expect, test } from 'vitest';
import { build, type BuildResult } from '../src/build.js';
import { DEFAULT_BUILD, type BuildOptions } from '../src/build-options.js';
import { fontsOf } from './e2e/support/pdf-fonts.js';
import { testEnvironment } from './e2e/support/planned.js';
import { readPdf } from './pdf/read-pdf.js';
import { outlineText } from './support/outline-text.js';
import { tempFolder } from './support/temp-folder.js';

const FAULTY = outlineText('## No id\n\n- a');

async function run(
  cwd: string,
  options: Partial<BuildOptions> = {},
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

test('without a browser, it says that the fit was not measured', async () => {
  const cwd = await tempFolder({ 'content/a.en.md': outlineText() });
  expect((await run(cwd)).log).toEqual([
    'Whether each slide fits was not measured: none of the outputs asked for needs a browser.',
  ]);
  expect((await run(cwd, { formats: ['pdf'] })).log).toEqual([]);
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

test('a handout shows its slides as dense as they had to become', async () => {
  const theme = (points: number): string =>
    `## A theme {#a}\n\n${Array.from({ length: points }, (_, index) => `- point number ${index}, which is long enough for a line`).join('\n')}`;
  const cwd = await tempFolder({
    'content/open.en.md': outlineText(theme(2)),
    'content/dense.en.md': outlineText(theme(8)),
  });
  const { problems } = await run(cwd, { formats: ['pdf', 'handout'] });
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
