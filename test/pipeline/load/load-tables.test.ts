import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/model/figure.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { loadTables } from '../../../src/pipeline/load/load-tables.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const CHART = '~~~bars\ndata: data/mill.csv\n~~~';

/** The labels of the chart that is left, and what is said. */
async function loaded(
  folder: string,
  body = CHART,
  allowOutside = false,
): Promise<{ readonly labels: readonly string[]; readonly said: readonly string[] }> {
  const text = `---\ntitle: A talk\nlang: en\n---\n\n## A {#a}\n\n${body}\n`;
  const outline = parseOutline({ path: 'talk.en.md', folder, name: 'talk', lang: 'en', text }).value;
  const { value, problems } = await loadTables(outline, { allowOutside }, testEnvironment(folder));
  const figures = value.sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Figure => block.type === 'figure'),
  );
  return {
    labels: figures.flatMap(({ data }) =>
      'rows' in data ? data.rows.map(({ span }) => String(span.start.line)) : [],
    ),
    said: problems.map(
      ({ file, span, rule, message }) => `${file}:${span?.start.line ?? 0} ${rule}: ${message}`,
    ),
  };
}

test('rows are those of the file, with their lines in it', async () => {
  const folder = await tempFolder({ 'data/mill.csv': 'year,flour\n1999,4\n2022,9\n' });
  expect(await loaded(folder)).toEqual({ labels: ['2', '3'], said: [] });
});

test.each([
  ['is empty', ''],
  ['has a heading alone', 'year,flour\n'],
  ['is no text', Buffer.from([0, 1, 2, 255, 254, 0, 7])],
  ['is larger than any chart', `year,flour\n${'1999,4\n'.repeat(200_000)}`],
  ['has words for numbers', 'year,flour\n1999,much\n2022,more\n'],
])('a file that %s leaves the chart out, and says so', async (_, content) => {
  const { labels, said } = await loaded(await tempFolder({ 'data/mill.csv': content }));
  expect(labels).toEqual([]);
  expect(said[0]).toMatch(/^(?:data\/mill\.csv:\d+|talk\.en\.md:9) /);
});

test('a file that is not there is named', async () => {
  const { labels, said } = await loaded(await tempFolder());
  expect(labels).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^talk\.en\.md:9 .*mill\.csv/);
});

test('a file outside of the talk’s folder is refused, straight and by a link', async () => {
  const other = await tempFolder({ 'secret.csv': 'year,flour\n1999,4\n2022,9\n' });
  const folder = await tempFolder({ 'data/x': '' });
  await symlink(join(other, 'secret.csv'), join(folder, 'data/mill.csv'));
  for (const body of [CHART, `~~~bars\ndata: ${join(other, 'secret.csv')}\n~~~`]) {
    const { labels, said } = await loaded(folder, body);
    expect(labels).toEqual([]);
    expect(said).toHaveLength(1);
  }
});
