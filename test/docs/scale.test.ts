/** docs/scale.md: what is to be copied does what it says. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { parseShard } from '../../src/runs/shards/shard.js';
import { ROOT } from '../browser/helpers.js';
import { pullquote } from '../e2e/support/command.js';

const page = await readFile(join(ROOT, 'docs/scale.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

/** What an engine sets on the second of four machines. */
const SECOND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GitLab: { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '4' },
  Kubernetes: { JOB_COMPLETION_INDEX: '1' },
  Slurm: { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '4' },
  'AWS Batch': { AWS_BATCH_JOB_ARRAY_INDEX: '1', AWS_BATCH_JOB_ARRAY_SIZE: '4' },
  Buildkite: { BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '4' },
};

test.each(Object.entries(SECOND))('%s: the line gives the second of four', (engine, env) => {
  const [, words = ''] = new RegExp(`^\\| ${engine}[^|]*\\| \`--shard (.*?)\` *\\|$`, 'm').exec(page) ?? [];
  const shard = execFileSync('sh', ['-c', `printf %s ${words}`], { env, encoding: 'utf8' });
  expect(parseShard(shard)).toEqual({ index: 2, count: 4 });
});

test('GitHub’s line is the one of the workflow, which counts from one', () => {
  const [, line = ''] = /^\| GitHub[^|]*\| `(.*?)` *\|$/m.exec(page) ?? [];
  const [workflow = ''] = blocks('yaml');
  expect(workflow).toContain(line);
  const { jobs } = parse(workflow) as { jobs: { shard: { strategy: { matrix: { shard: number[] } } } } };
  expect(jobs.shard.strategy.matrix.shard).toEqual([1, 2, 3, 4]);
});

test('what is written in YAML can be read', () => {
  expect(blocks('yaml')).toHaveLength(3);
  for (const block of blocks('yaml')) expect(parse(block)).toBeTypeOf('object');
});

test('the jobs for Slurm are those that scripts/slurm.sh submits', async () => {
  const files = ['shards.sbatch', 'merge.sbatch', 'submit.sh'];
  const texts = files.map((file) => readFile(join(ROOT, 'scripts/slurm', file), 'utf8'));
  expect(blocks('bash')).toEqual(await Promise.all(texts));
});

test('every option of a command is one', async () => {
  for (const command of ['build', 'merge']) {
    const { stdout: help } = await pullquote([command, '--help'], { cwd: ROOT });
    const lines = page
      .replace(/\\\n/g, ' ')
      .matchAll(new RegExp(`pullquote ${command} ([^\\n]*(?:\\n {10}  --[^\\n]*)?)`, 'g'));
    const options = [...lines].flatMap(([, rest = '']) => rest.match(/--[a-z-]+/g) ?? []);
    expect(options.length).toBeGreaterThan(2);
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
  }
});
