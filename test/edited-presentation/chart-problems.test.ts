/** What somebody did to the numbers of a presentation's charts, and what `pullquote check` says of it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { drawnPptx, editPptx } from '../support/drawn-pptx.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const SOURCE = `Ada Brandt: We sell to 61 bakeries. In 1999 it was 12 bakeries, and 48 were lime trees. Nine of ten hives live.
`;
const front = `---
title: What the beekeeper knows
lang: en
guest: { name: Ada Brandt }
sources: { talk: { title: The interview } }
---
`;
const bars = `${front}
## Bakeries {#bakeries}

~~~bars
- Bakeries: "61 [talk]"
- Shops: 7
~~~
`;
const slope = `${front}
## Bakeries {#bakeries}

~~~slope
source: talk
columns: [then, now]
rows:
  - Bakeries: [12, 61]
  - Lime trees: [12, 48]
~~~
`;

/** @param edit of a chart, which gets the charts of all slides as they were as well */
async function problemsOf(
  outline: string,
  edit: (chart: string, index: number, all: readonly string[]) => string,
): Promise<readonly string[]> {
  const file = await drawnPptx({ name: 'talk.en.md', text: outline, sources: { talk: SOURCE } });
  const cwd = await tempFolder({ 'talk.txt': SOURCE });
  const isChart = (path: string): boolean => path.startsWith('ppt/charts/chart');
  const charts = new Map<string, string>();
  editPptx(file, (xml, path) => {
    if (isChart(path)) charts.set(path, xml);
    return xml;
  });
  const paths = [...charts.keys()].toSorted();
  const all = paths.map((path) => charts.get(path) ?? '');
  const edited = editPptx(file, (xml, path) => (isChart(path) ? edit(xml, paths.indexOf(path), all) : xml));
  await writeFile(join(cwd, 'edited.pptx'), edited);
  const lines: string[] = [];
  const environment = testEnvironment(cwd, {
    print: () => undefined,
    log: (line) => lines.push(...line.split('\n')),
  });
  await runCommandLine(['check', 'edited.pptx', '--source', 'talk=talk.txt'], environment);
  return lines.filter((line) => / (?:error|warning) [a-z-]+:/.test(line));
}

const value = (from: string | number, to: string | number) => (xml: string) =>
  xml.replaceAll(`<c:v>${from}</c:v>`, `<c:v>${to}</c:v>`);

test.each([
  ['nothing was done', (xml: string) => xml],
  ['a number of which nobody claimed anything was changed', value(7, 8)],
  ['as many digits were written as a program calculates with', value(61, '61.000000000000007')],
  ['a label was worded otherwise', value('Bakeries', 'Bakers')],
  ['the other row was called otherwise', value('Shops', 'Markets')],
])('%s: nothing is said', async (_, edit) => {
  expect(await problemsOf(bars, edit)).toEqual([]);
});

test.each([
  [
    'a verified number was changed',
    value(61, 610),
    'edited.pptx, slide 3: error number-altered: “Bakeries” is 610 here, and 61 was verified',
  ],
  [
    'it was changed and called otherwise',
    (xml: string) => value('Bakeries', 'All bakeries')(value(61, 610)(xml)),
    'edited.pptx, slide 3: error number-altered: “All bakeries” is 610 here, and 61 was verified',
  ],
])('%s: that is said', async (_, edit, problem) => {
  expect(await problemsOf(bars, edit)).toEqual([problem]);
});

test('numbers of one row that were swapped are both told', async () => {
  const swap = (xml: string) => value('X', 61)(value(61, 12)(value(12, 'X')(xml)));
  expect(await problemsOf(slope, (xml) => xml)).toEqual([]);
  expect(await problemsOf(slope, swap)).toEqual([
    'edited.pptx, slide 3: error number-altered: “Bakeries, then” is 61 here, and 12 was verified',
    'edited.pptx, slide 3: error number-altered: “Bakeries, now” is 12 here, and 61 was verified',
    'edited.pptx, slide 3: error number-altered: “Lime trees, then” is 61 here, and 12 was verified',
  ]);
});

const twice = `${front}
## Bakeries {#bakeries}

~~~bars
- Bakeries: "61 [talk]"
- Lime trees: "48 [talk]"
~~~

## Shops {#shops}

~~~bars
- Markets: 5
- Shops: 7
~~~

## Villages {#villages}

~~~bars
- Bakeries: 3
- Lime trees: "12 [talk]"
~~~
`;

test('a chart that was copied onto a slide without a source is compared with what it was copied from', async () => {
  const pasted =
    (edit: (xml: string) => string) =>
    (xml: string, index: number, all: readonly string[]): string =>
      index === 1 ? edit(all[0] ?? '') : xml;
  expect(
    await problemsOf(
      twice,
      pasted((xml) => xml),
    ),
  ).toEqual([]);
  expect(await problemsOf(twice, pasted(value(48, 480)))).toEqual([
    'edited.pptx, slide 4: error number-altered: “Lime trees” is 480 here, and 48 was verified',
  ]);
});

test('a series without a name got one with its copy, and its numbers are known all the same', async () => {
  const called =
    '<c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Series1</c:v></c:pt></c:strCache></c:strRef></c:tx>';
  const copy =
    (from: string | number, to: string | number) => (xml: string, index: number, all: readonly string[]) =>
      index === 1 ? value(from, to)(all[0] ?? '').replace(/<c:tx>.*?<\/c:tx>/s, called) : xml;
  expect(await problemsOf(twice, copy(48, 48))).toEqual([]);
  expect(await problemsOf(twice, copy(48, 480))).toEqual([
    'edited.pptx, slide 4: error number-altered: “Lime trees” is 480 here, and 48 was verified',
  ]);
});

test('beside numbers of the same names, those of another slide are no change, and others are one', async () => {
  const beside =
    (edit: (xml: string) => string) =>
    (xml: string, index: number, all: readonly string[]): string => {
      const [copy = ''] = /<c:barChart>.*<\/c:barChart>/s.exec(all[0] ?? '') ?? [];
      return index === 2 ? xml.replace('<c:barChart>', () => `${edit(copy)}<c:barChart>`) : xml;
    };
  expect(
    await problemsOf(
      twice,
      beside((xml) => xml),
    ),
  ).toEqual([]);
  expect(await problemsOf(twice, beside(value(48, 480)))).toEqual([
    'edited.pptx, slide 5: error number-altered: “Lime trees” is 480 here, and 12 was verified',
  ]);
});

test('rows and columns that are called alike are known apart by their numbers', async () => {
  const crossed = slope.replace('Bakeries: [', 'now: [').replace('Lime trees: [', 'then: [');
  expect(await problemsOf(crossed, (xml) => xml)).toEqual([]);
  expect(await problemsOf(crossed, value(48, 49))).toEqual([
    'edited.pptx, slide 3: error number-altered: “now, then” is 49 here, and 48 was verified',
  ]);
});

test('the row of a verified number taken away, and another called otherwise: nothing is said', async () => {
  const without = (xml: string): string =>
    xml.replace(/<c:pt idx="0"(?:(?!<\/c:pt>).)*<\/c:pt>(?=<c:pt idx="1")/gs, '');
  expect(await problemsOf(bars, (xml) => value('Shops', 'Markets')(without(xml)))).toEqual([]);
});

test.each([['#N/A'], ['abc'], ['1e999'], ['NaN'], ['']])('“%s” is no number', async (words) => {
  expect(await problemsOf(bars, value(61, words))).toEqual([
    'edited.pptx, slide 3: error number-altered: “Bakeries” is no number here, and 61 was verified',
  ]);
});

test('a verified number that was taken out of the sheet, where its row stays, is told', async () => {
  const emptied = (number: number) => (xml: string) =>
    xml.replace(new RegExp(`<c:pt idx="\\d+"[^>]*><c:v>${String(number)}</c:v></c:pt>`), '');
  expect(await problemsOf(bars, emptied(61))).toEqual([
    'edited.pptx, slide 3: error number-altered: “Bakeries” is no number here, and 61 was verified',
  ]);
  expect(await problemsOf(slope, emptied(48))).toEqual([
    'edited.pptx, slide 3: error number-altered: “Lime trees, now” is no number here, and 48 was verified',
  ]);
  // One of which nobody claimed anything.
  expect(await problemsOf(bars, emptied(7))).toEqual([]);
});

test('a chart without names of its rows is compared by what it has', async () => {
  const unnamed = (xml: string): string => xml.replace(/<c:cat>.*?<\/c:cat>/s, '');
  expect(await problemsOf(bars, unnamed)).toEqual([]);
  expect(await problemsOf(bars, (xml) => value(61, 610)(unnamed(xml)))).toHaveLength(1);
});

test('a chart that was taken away says nothing false', async () => {
  expect(
    await problemsOf(
      bars,
      () => '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    ),
  ).toEqual([]);
});
