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

async function problemsOf(outline: string, edit: (chart: string) => string): Promise<readonly string[]> {
  const file = await drawnPptx({ name: 'talk.en.md', text: outline, sources: { talk: SOURCE } });
  const cwd = await tempFolder({ 'talk.txt': SOURCE });
  const edited = editPptx(file, (xml, path) => (path.startsWith('ppt/charts/chart') ? edit(xml) : xml));
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

test('a chart that was taken away says nothing false', async () => {
  expect(
    await problemsOf(
      bars,
      () => '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    ),
  ).toEqual([]);
});
