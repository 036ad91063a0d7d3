import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const OUTLINE = `---
title: Der Stock
subtitel: Ein Gespräch
lang: en
guest: { name: Ada Brandt }
hosts: [{ name: Bo Lindqvist }]
sources: { talk: { title: The interview, file: talk.txt } }
---

## A hive decides without a boss

> Wir verkaufen an 16 Bäckereien, und wir kennen jede von ihnen.
> — Ada Brandt [talk]

## 选择 {#choice}

> 我们一开始就做错了三件重要的事情。
> — Ada Brandt [talk]
`;
const SOURCE = `Ada Brandt: Wir verkaufen an 61 Bäckereien, und wir kennen jede von ihnen.

Bo Lindqvist: Why is that so?

Ada Brandt: 我们一开始就做错了两件重要的事情。
`;

async function check(...args: readonly string[]) {
  const cwd = await tempFolder({ 'talk.en.md': OUTLINE, 'talk.txt': SOURCE });
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment(cwd, {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  const code = await runCommandLine(['check', '--no-fit', ...args, 'talk.en.md'], environment);
  return { code, ...said, text: await readFile(join(cwd, 'talk.en.md'), 'utf8') };
}

describe('pullquote check', () => {
  test('changes nothing unless told', async () => {
    const { code, stdout, stderr, text } = await check();
    expect({ code, stdout, text }).toEqual({ code: 1, stdout: '', text: OUTLINE });
    expect(stderr).toMatch(/\nto mend what can be mended: pullquote check --fix or --fix-quotes\n$/);
    expect((await check('--reporter', 'json')).stderr).not.toContain('to mend');
  });

  test('--fix says what it did, and reports what is left', async () => {
    const { code, stdout, stderr, text } = await check('--fix');
    expect(stdout).toBe(
      'talk.en.md:3:1 “subtitel” → “subtitle”\ntalk.en.md:10:33 add “{#a-hive-decides-without-a-boss}”\n',
    );
    expect(stderr).toContain('error quote-near');
    expect(stderr).not.toContain('id-missing');
    expect(stderr).not.toContain('to mend');
    expect(code).toBe(1);
    expect(text.replace('subtitle', 'subtitel').replace(' {#a-hive-decides-without-a-boss}', '')).toBe(
      OUTLINE,
    );
  });

  test('--fix-quotes puts in what the source says, and then all is well', async () => {
    const { code, stdout, stderr, text } = await check('--fix-quotes');
    expect(stdout.split('\n').slice(2, -1)).toEqual([
      'talk.en.md:12:20 “16” → “61”',
      'talk.en.md:17:12 “三” → “两”',
    ]);
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
    expect(text).toContain(
      '> Wir verkaufen an 61 Bäckereien, und wir kennen jede von ihnen.\n> — Ada Brandt [talk]',
    );
  });

  test('for programs, what was done stands beside the result, not in it', async () => {
    const { stdout, stderr } = await check('--fix', '--reporter', 'json');
    expect(stderr).toContain('talk.en.md:3:1 “subtitel” → “subtitle”\n');
    const { problems } = JSON.parse(stdout) as { problems: { rule: string; fixes: { touches: string }[] }[] };
    const near = problems.filter(({ rule }) => rule === 'quote-near');
    expect(near.map(({ fixes }) => fixes.map(({ touches }) => touches))).toEqual([
      ['quotation'],
      ['quotation'],
    ]);
  });
});
