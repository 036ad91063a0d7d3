import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullquote, type Ran } from '../e2e/support/command.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';

const GERMAN = outlineText().replace('lang: en', 'lang: de');
const TREE = {
  'content/a.en.md': outlineText(),
  'content/a.de.md': GERMAN,
  'content/2026/b.en.md': outlineText(undefined, { title: '会议' }),
  'content/2026/c.en.md': outlineText(),
  'content/d.en.md': outlineText('## D {#d}\n\n- a point, and a very long story about nothing else'),
};

/** Each shard as on a machine of its own, with the same files. */
async function builtShards(
  tree: Readonly<Record<string, string>>,
  count: number,
  options: readonly string[] = [],
): Promise<string> {
  const cwd = await tempFolder(tree);
  for (let index = 1; index <= count; index += 1) await buildShard(cwd, index, count, options);
  return cwd;
}

function buildShard(
  cwd: string,
  index: number,
  count: number,
  options: readonly string[] = [],
): Promise<Ran> {
  const shard = `${String(index)}/${String(count)}`;
  const output = `shards/${String(index)}`;
  const args = ['--format', 'md,html', '--shard', shard, '--reporter', 'blob', '-o', output, ...options];
  return pullquote(['build', ...args], { cwd });
}

const reportOf = (cwd: string, index: number, count: number): string =>
  join(cwd, `shards/${String(index)}/pullquote-report/shard-${String(index)}-of-${String(count)}.json`);

async function changeReport(path: string, change: (report: Report) => void): Promise<void> {
  const report = JSON.parse(await readFile(path, 'utf8')) as Report;
  change(report);
  await writeFile(path, JSON.stringify(report));
}

interface Report {
  pullquote: string;
  run: { outlines: { bytes: number }[] };
  talks: { path: string; folder: string; outputs: { name: string; digest: string }[] }[];
}

describe('merged shards', () => {
  test('are what one run writes, to the byte', async () => {
    const whole = await tempFolder(TREE);
    await pullquote(['build', '--format', 'md,html'], { cwd: whole });
    const cwd = await builtShards(TREE, 3);
    const { code, stdout, stderr } = await pullquote(['merge', 'shards'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(11);
    expect(await folderBytes(join(cwd, 'output'))).toEqual(await folderBytes(join(whole, 'output')));
  });

  test('say all problems once, in the order of the outlines and with their lines, in any form', async () => {
    const faulty = { ...TREE, 'content/2026/c.en.md': outlineText('## No id\n\n- a'), 'content/0.en.md': '' };
    const whole = await tempFolder(faulty);
    const cwd = await builtShards(faulty, 2);
    for (const reporter of ['text', 'json', 'sarif', 'github']) {
      const one = await pullquote(['build', '--format', 'md,html', '--reporter', reporter], { cwd: whole });
      const merged = await pullquote(['merge', 'shards', '--reporter', reporter], { cwd });
      expect(merged.code).toBe(1);
      const plain = (text: string): string =>
        text.replace(/^(?:Whether each slide.*|\d+ decks are as built before\.)\n/gm, '');
      expect(plain(merged.stderr)).toBe(plain(one.stderr));
      if (reporter !== 'text') expect(merged.stdout).toBe(one.stdout);
    }
    expect(await readdir(join(cwd, 'output'))).not.toContain('index.html');
  });

  test('say that it was not measured whether slides fit, as one run does', async () => {
    const whole = await tempFolder(TREE);
    const unmeasured = ['--format', 'md'];
    const cwd = await builtShards(TREE, 2, unmeasured);
    for (const reporter of ['json', 'sarif', 'github']) {
      const one = await pullquote(['build', ...unmeasured, '--reporter', reporter], { cwd: whole });
      const merged = await pullquote(['merge', 'shards', '--reporter', reporter], { cwd });
      expect(merged.stdout).toBe(one.stdout);
      expect(merged.stdout).toContain('none of the outputs asked for needs a browser');
    }
  });

  test('need neither the outlines nor where the shards lay', async () => {
    const cwd = await builtShards(TREE, 2);
    const other = await tempFolder();
    await cp(join(cwd, 'shards'), join(other, 'from'), { recursive: true });
    const { code } = await pullquote(['merge', 'from/2', 'from/1', '-o', 'out'], { cwd: other });
    expect(code).toBe(0);
    expect(await readdir(join(other, 'out'))).toEqual(
      expect.arrayContaining(['2026', 'a.en.html', 'index.html']),
    );
  });

  test('may share a folder with what they are merged into', async () => {
    const cwd = await tempFolder(TREE);
    for (const index of [1, 2]) await buildShard(cwd, index, 2, ['-o', 'output']);
    const { code, stdout } = await pullquote(['merge', 'output'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(cwd, 'output/index.html')}\n` });
  });

  test('of more machines than talks, and of drafts', async () => {
    const tree = { 'content/a.en.md': outlineText('## No id\n\n- a'), 'content/b.en.md': outlineText() };
    const cwd = await builtShards(tree, 4, ['--draft']);
    const { code, stdout } = await pullquote(['merge', 'shards'], { cwd });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(5);
  });
});

describe('nothing of anybody’s is written over', () => {
  test('by a merge', async () => {
    const cwd = await builtShards(TREE, 2);
    await mkdir(join(cwd, 'output'));
    await writeFile(join(cwd, 'output/a.en.html'), 'mine');
    const { code, stderr } = await pullquote(['merge', 'shards'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('content/a.en.md error output-not-ours: “output/a.en.html”');
    expect(await readFile(join(cwd, 'output/a.en.html'), 'utf8')).toBe('mine');
    const into = await pullquote(['merge', 'shards', '-o', 'content'], { cwd });
    expect(into.stderr).toContain('output-is-input');
    expect(await readFile(join(cwd, 'content/a.en.md'), 'utf8')).toBe(outlineText());
  });

  test('by a report', async () => {
    const cwd = await builtShards(TREE, 1);
    await writeFile(reportOf(cwd, 1, 1), 'mine');
    const { code, stderr } = await buildShard(cwd, 1, 1);
    expect(code).toBe(3);
    expect(stderr).toContain('error report-not-ours');
    expect(await readFile(reportOf(cwd, 1, 1), 'utf8')).toBe('mine');
  });
});

describe('a merge of what does not belong together writes nothing, and names it', () => {
  const refused = async (cwd: string, folders: readonly string[] = ['shards']): Promise<string> => {
    const { code, stdout, stderr } = await pullquote(['merge', ...folders], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(await readdir(cwd)).not.toContain('output');
    return stderr.split('\n')[0] ?? '';
  };

  test('a shard that is missing', async () => {
    const cwd = await builtShards(TREE, 4);
    await rm(join(cwd, 'shards/2'), { recursive: true });
    expect(await refused(cwd)).toBe('error shard-missing: shard 2 is missing, of 4');
    await rm(join(cwd, 'shards/4'), { recursive: true });
    expect(await refused(cwd)).toBe('error shard-missing: shards 2, 4 are missing, of 4');
    expect(await refused(cwd, ['nowhere'])).toBe(
      'error shard-missing: no shard has left a report in nowhere',
    );
  });

  test('a shard that is there twice', async () => {
    const cwd = await builtShards(TREE, 2);
    await cp(join(cwd, 'shards/1'), join(cwd, 'shards/copy'), { recursive: true });
    expect(await refused(cwd)).toBe(
      'error shard-twice: shard 1 of 2 is there twice: ' +
        'shards/1/pullquote-report/shard-1-of-2.json and shards/copy/pullquote-report/shard-1-of-2.json',
    );
    expect((await pullquote(['merge', 'shards/1', 'shards/2', './shards/1'], { cwd })).code).toBe(0);
  });

  test('a shard of another number, of another run, or of another version', async () => {
    const cwd = await builtShards(TREE, 2);
    await buildShard(cwd, 3, 3);
    expect(await refused(cwd)).toMatch(
      /^error shard-other: .*1-of-2\.json is one of 2 shards, .*3-of-3\.json one of 3$/,
    );
    await rm(join(cwd, 'shards/3'), { recursive: true });
    await changeReport(reportOf(cwd, 2, 2), ({ run }) => run.outlines.forEach((one) => (one.bytes += 1)));
    expect(await refused(cwd)).toContain('were not made from the same outlines: content/a.de.md differs');
    await changeReport(reportOf(cwd, 2, 2), (report) => (report.pullquote = '9.9.9'));
    expect(await refused(cwd)).toBe(
      'error shard-version: shards/2/pullquote-report/shard-2-of-2.json was written by Pullquote 9.9.9, and this is 0.0.0',
    );
  });

  test('a file that did not arrive as it was written, or not at all', async () => {
    const cwd = await builtShards(TREE, 1);
    await writeFile(join(cwd, 'shards/1/a.en.html'), 'cut');
    expect(await refused(cwd)).toContain('a.en.html is not what the shard wrote');
    await rm(join(cwd, 'shards/1/a.en.html'));
    expect(await refused(cwd)).toContain('a.en.html is not there');
  });

  test('a report that was cut short, or leads elsewhere', async () => {
    const cwd = await builtShards(TREE, 1);
    const path = reportOf(cwd, 1, 1);
    const text = await readFile(path, 'utf8');
    for (const name of ['../a.en.html', '/a.en.html', 'x/../../a.en.html', 'C:a.html', '..\\a.html']) {
      await writeFile(path, text.replaceAll('a.en.html', JSON.stringify(name).slice(1, -1)));
      expect(await refused(cwd)).toContain('is no report of a shard that came to its end');
    }
    await writeFile(path, text.slice(0, -40));
    expect(await refused(cwd)).toContain('is no report of a shard that came to its end');
    await writeFile(path, text);
    await changeReport(path, (report) => void report.talks.pop());
    expect(await refused(cwd)).toContain('no report says what became of content/2026/c.en.md');
  });

  test('two shards that have a file of one name, with other bytes', async () => {
    const cwd = await builtShards(TREE, 2);
    const [one, other] = [reportOf(cwd, 1, 2), reportOf(cwd, 2, 2)];
    const { talks } = JSON.parse(await readFile(one, 'utf8')) as Report;
    const output = talks[0]?.outputs[0];
    if (output === undefined) throw new Error('the first shard built nothing');
    await cp(join(cwd, 'shards/1', output.name), join(cwd, 'shards/2', output.name), { recursive: true });
    await changeReport(other, (report) => report.talks[0]?.outputs.push(output));
    expect((await pullquote(['merge', 'shards', '-o', 'same'], { cwd })).code).toBe(0);
    const second = (JSON.parse(await readFile(other, 'utf8')) as Report).talks[0]?.outputs[0];
    if (second === undefined) throw new Error('the second shard built nothing');
    await cp(join(cwd, 'shards/2', second.name), join(cwd, 'shards/2', output.name));
    await changeReport(other, (report) =>
      report.talks[0]?.outputs.splice(-1, 1, { name: output.name, digest: second.digest }),
    );
    expect(await refused(cwd)).toMatch(
      /^error shard-conflict: .*1-of-2\.json and .*2-of-2\.json have .*, each with other bytes$/,
    );
  });
});

test('a shard that is built again drops its report first: one of an earlier run would speak for it', async () => {
  const cwd = await builtShards(TREE, 1);
  const { code } = await buildShard(cwd, 1, 1, ['--templates', 'nowhere']);
  expect(code).toBe(3);
  expect(await readdir(join(cwd, 'shards/1/pullquote-report'))).toEqual([]);
});
