/** PowerPoint files of the talks in `content/`, as a real browser drew their slides. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { all, openPptx, packageFaults, relationsOf, textsOf, type XmlNode } from '../support/pptx-package.js';
import { at } from '../../src/text/at.js';
import { sharedFolder } from '../support/shared-folder.js';
import { builtContent } from './support/built-content.js';
import { pullquote } from './support/command.js';
import { openXmlFaults } from './support/open-xml.js';

const { folder } = await builtContent();
const TALKS = ['altman-a16z.en', 'altman-a16z.zh-CN', 'lost-property.en'];

const file = (name: string): Promise<Uint8Array> => readFile(join(folder, name));
const slidesOf = (bytes: Uint8Array): readonly XmlNode[] => {
  const pptx = openPptx(bytes);
  const list = relationsOf(pptx, 'ppt/presentation.xml').filter(({ type }) => type === 'slide');
  return list.map(({ target }) => pptx.xml(target));
};
const titleOf = (slide: XmlNode): string | undefined =>
  all(slide, 'p:sp')
    .filter((shape) => all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title'))
    .flatMap(textsOf)[0];

const FIGURES = `---
title: 图
lang: zh-CN
---

## 柱 {#bars}

~~~bars
- '**一月**': -3.5 %
- 二月: 12.5 %
~~~

## 两种单位 {#mixed}

~~~bars
- 厨房: 3万
- 花园: 2亿
~~~

## 线 {#line .reveal}

~~~line
columns: [自行车, 汽车]
rows:
  - 2019: [12, 40]
  - 2020: [18, 38]
~~~

## 份额 {#share .reveal}

~~~share
- 房租: 60 %
- 其余: 40 %
~~~

## 变化 {#slope}

~~~slope
columns: [之前, 之后]
rows:
  - 火车: [12, 34]
  - 汽车: [30, 22]
~~~

## 象限 {#quadrant}

~~~quadrant
x: [便宜, 贵]
y: [慢, 快]
rows:
  - 公交: [2, 3]
  - 出租车: [9, 8]
~~~

## 台阶 {#steps}

~~~steps
- 2019: 12
- 2020: 18
~~~

## 时间 {#timeline}

~~~timeline
- 1990: 开始
- 2020: 结束
~~~

## 数字 {#stats}

~~~stats
- 12: 年
- 400: 人
~~~
`;

describe.each(TALKS)('%s', (stem) => {
  test('breaks no rule that PowerPoint holds a file to, with notes and without', async () => {
    expect(packageFaults(await file(`${stem}.pptx`))).toEqual([]);
    expect(packageFaults(await file(`${stem}.presenter.pptx`))).toEqual([]);
  });

  test('the validator of the Open XML SDK finds nothing in it, for PowerPoint of any year', async () => {
    const faults = await Promise.all([
      openXmlFaults(join(folder, `${stem}.pptx`), 'Office2007'),
      openXmlFaults(join(folder, `${stem}.presenter.pptx`), 'Microsoft365'),
    ]);
    expect(faults.flat()).toEqual([]);
  });

  test('every slide has a title, and words in boxes that are on it', async () => {
    const slides = slidesOf(await file(`${stem}.pptx`));
    for (const slide of slides) {
      expect(titleOf(slide)).toMatch(/\S/);
      const off = all(slide, 'p:sp').flatMap((shape) => all(shape, 'a:off'));
      for (const { attributes } of off) expect(Number(attributes['x'])).toBeLessThan(12_192_000);
    }
  });

  test('no picture stands for what can be a shape', async () => {
    const pptx = openPptx(await file(`${stem}.pptx`));
    const pictures = pptx.paths.filter((path) => path.startsWith('ppt/media/'));
    const shown = slidesOf(await file(`${stem}.pptx`)).flatMap((slide) => all(slide, 'p:pic'));
    expect(pictures.length).toBeLessThanOrEqual(2 * shown.length);
  });
});

test('a quotation is one text, called by its theme and its number, and its attribution stands beside it', async () => {
  const slides = slidesOf(await file('altman-a16z.en.pptx'));
  const slide = slides.find((one) => titleOf(one)?.startsWith('He used to oppose'));
  if (slide === undefined) throw new Error('the slide is not there');
  const quote = all(slide, 'p:sp').find((shape) =>
    all(shape, 'p:cNvPr').some(({ attributes }) => attributes['name'] === 'Quote vertical-integration/2'),
  );
  expect(quote && textsOf(quote)).toEqual(['“now I find I was wrong”']);
  const names = all(slide, 'p:cNvPr').map(({ attributes }) => attributes['name']);
  expect(names).toContain('Quote vertical-integration/2, attribution');
});

test('points are paragraphs of one text with bullets, in the place of the layout', async () => {
  const slides = slidesOf(await file('altman-a16z.en.pptx'));
  const bodies = slides.flatMap((slide) =>
    all(slide, 'p:sp').filter((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'body'),
    ),
  );
  const [points] = bodies.filter((body) => all(body, 'a:p').length > 2);
  expect(points).toBeDefined();
  expect(points && all(points, 'a:buChar').length).toBe(points && all(points, 'a:p').length);
  expect(points && textsOf(points).join('')).toContain('basic chat');
});

test('a space at which a line ends is still there', async () => {
  const texts = slidesOf(await file('lost-property.en.pptx')).flatMap(textsOf);
  expect(texts.join('\n')).toContain('Keeper of lost property, Brannoch Sound ferries');
  expect(texts.filter((text) => /\p{L},\p{L}|\S· /u.test(text))).toEqual([]);
});

test('Chinese words are in a face of their own script, and say their language', async () => {
  const runs = slidesOf(await file('altman-a16z.zh-CN.pptx')).flatMap((slide) => all(slide, 'a:rPr'));
  expect(new Set(runs.map(({ attributes }) => attributes['lang']))).toContain('zh-CN');
  expect(runs.every((run) => all(run, 'a:ea').length === 1 && all(run, 'a:latin').length === 1)).toBe(true);
  const theme = openPptx(await file('altman-a16z.zh-CN.pptx')).xml('ppt/theme/theme1.xml');
  expect(all(theme, 'a:ea').map(({ attributes }) => attributes['typeface'])).toEqual([
    'SimSun',
    'Microsoft YaHei',
  ]);
});

test('notes are in the presenter’s file alone', async () => {
  const plain = openPptx(await file('altman-a16z.en.pptx'));
  const presenter = openPptx(await file('altman-a16z.en.presenter.pptx'));
  expect(plain.paths.filter((path) => path.includes('notes'))).toEqual([]);
  const notes = presenter.paths.filter((path) => /notesSlide\d+\.xml$/.test(path));
  expect(notes).toHaveLength(slidesOf(await file('altman-a16z.en.pptx')).length);
  const words = notes.flatMap((path) => textsOf(presenter.xml(path))).join('\n');
  const written = Buffer.from(await file('altman-a16z.en.notes.txt')).toString('utf8');
  const last = written.trimEnd().slice(-60);
  expect(last).toHaveLength(60);
  expect(words).toContain(last);
});

test('every slide takes the theme’s colours and faces, so that another theme changes it', async () => {
  for (const slide of slidesOf(await file('lost-property.en.pptx'))) {
    expect(all(slide, 'a:schemeClr').length).toBeGreaterThan(0);
    expect(all(slide, 'a:latin').some(({ attributes }) => attributes['typeface']?.startsWith('+'))).toBe(
      true,
    );
  }
});

test('a chart is one of PowerPoint’s own, with its numbers in a sheet, and says in words what it shows', async () => {
  const pptx = openPptx(await file('lost-property.en.pptx'));
  const [chart, ...others] = pptx.paths.filter(
    (path) => path.startsWith('ppt/charts/') && path.endsWith('.xml'),
  );
  expect(others).toEqual([]);
  const root = pptx.xml(chart ?? '');
  const texts = (name: string): readonly string[] =>
    all(root, name).flatMap((node) => all(node, 'c:v').map(({ text }) => text));
  expect(texts('c:val')).toEqual(['11406', '9']);
  expect(texts('c:cat')).toEqual([
    'Umbrellas handed in, in thirty-one years',
    'People who came back for one',
  ]);
  const [sheet] = relationsOf(pptx, chart ?? '');
  expect(Object.keys(unzipSync(pptx.bytes(sheet?.target ?? '')))).toContain('xl/worksheets/sheet1.xml');
  const frames = slidesOf(await file('lost-property.en.pptx')).flatMap((slide) =>
    all(slide, 'p:graphicFrame'),
  );
  expect(
    frames.flatMap((frame) => all(frame, 'p:cNvPr')).map(({ attributes }) => attributes['descr']),
  ).toEqual(['Umbrellas handed in, in thirty-one years: 11,406; People who came back for one: 9']);
  // Its words are its own, and stand in no text beside it.
  const words = slidesOf(await file('lost-property.en.pptx')).flatMap(textsOf);
  expect(words.filter((text) => text.includes('11,406'))).toEqual([]);
  expect(words.filter((text) => text.startsWith('found at'))).toHaveLength(1);
});

test('every kind of figure and of chart is valid, negative, mixed, in steps and in Chinese', async () => {
  const out = await sharedFolder();
  await writeFile(join(out, 'figures.zh-CN.md'), FIGURES);
  const { code, stderr } = await pullquote(['build', 'figures.zh-CN.md', '--format', 'pptx'], { cwd: out });
  expect(code, stderr).toBe(0);
  const made = join(out, 'output/figures.zh-CN.pptx');
  const pptx = openPptx(await readFile(made));
  expect(pptx.paths.filter((path) => path.startsWith('ppt/embeddings/'))).toHaveLength(6);
  // One stressed name makes no others bold.
  const [names] = all(
    pptx.xml(
      at(
        pptx.paths.filter((path) => path.startsWith('ppt/charts/chart')),
        0,
      ),
    ),
    'c:catAx',
  );
  expect(names && all(names, 'a:defRPr').map(({ attributes }) => attributes['b'] ?? '0')).toEqual(['0']);
  expect(packageFaults(await readFile(made))).toEqual([]);
  expect(await openXmlFaults(made, 'Office2007')).toEqual([]);
  expect(await openXmlFaults(made, 'Microsoft365')).toEqual([]);
});
