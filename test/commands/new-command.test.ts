import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addNewCommand } from '../../src/commands/new-command.js';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { testEnvironment } from '../support/environment.js';
import { folderBytes } from '../support/folder-bytes.js';
import { tempFolder } from '../support/temp-folder.js';

async function runNew(
  cwd: string,
  ...args: readonly string[]
): Promise<{ code: number | undefined; print: string[]; log: string[] }> {
  const seen: { code: number | undefined; print: string[]; log: string[] } = {
    code: undefined,
    print: [],
    log: [],
  };
  const environment = {
    ...testEnvironment(cwd),
    print: (line: string) => void seen.print.push(line),
    log: (line: string) => void seen.log.push(line),
  };
  const program = new Command().exitOverride();
  addNewCommand(program, environment, (code) => (seen.code = code));
  await program.parseAsync(['new', ...args], { from: 'user' });
  return seen;
}

test('writes a starter outline with its source, and says what next', async () => {
  const cwd = await tempFolder();
  expect(await runNew(cwd, 'my-talk')).toEqual({
    code: 0,
    print: ['content/sources/my-talk.en.vtt', 'content/my-talk.en.md'],
    log: ['Now edit content/my-talk.en.md and run: pullquote build'],
  });
  expect(Object.keys(await folderBytes(cwd))).toEqual([
    'content/my-talk.en.md',
    'content/sources/my-talk.en.vtt',
  ]);
});

describe.each(['en', 'zh-CN'])('the starter in %s', (lang) => {
  test('has no problem, and shows every part of the format', async () => {
    const cwd = await tempFolder();
    await runNew(cwd, 'talk', '--lang', lang, '--folder', 'x');
    const text = await readFile(join(cwd, `x/talk.${lang}.md`), 'utf8');
    const { value, problems } = parseOutline({ path: 'x', folder: cwd, name: 'talk', lang, text });
    expect(problems).toEqual([]);
    expect(text).not.toContain('@@');
    const types = new Set(value.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
    expect([...types]).toEqual(expect.arrayContaining(['quote', 'points', 'figure', 'reading', 'note']));
    expect(new Set(value.sections.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });
});

test('never writes over what is there', async () => {
  const cwd = await tempFolder();
  await runNew(cwd, 'talk');
  await writeFile(join(cwd, 'content/talk.en.md'), 'mine');
  const before = await folderBytes(cwd);
  expect(await runNew(cwd, 'talk')).toEqual({
    code: 1,
    print: [],
    log: [
      'error: content/talk.en.md is there already, and is left as it is',
      '  hint: choose another name, or remove the file first',
    ],
  });
  expect(await folderBytes(cwd)).toEqual(before);
});

test.each(['My Talk', '../talk', 'talk.en', '-talk', 'a/b', ''])('“%s” cannot be a name', async (name) => {
  const cwd = await tempFolder();
  const { code, log } = await runNew(cwd, '--', name);
  expect(code).toBe(2);
  expect(log[0]).toBe(`error: “${name}” cannot be a talk's name`);
  expect(await readdir(cwd)).toEqual([]);
});

test('a file in the folder’s place is the environment’s fault', async () => {
  const cwd = await tempFolder({ content: 'a file' });
  await expect(runNew(cwd, 'talk')).rejects.toMatchObject({
    name: 'EnvironmentError',
    code: 'output-unwritable',
  });
});

test('with --agent, agents are told how to work there, and what they were told before stays', async () => {
  const cwd = await tempFolder({ 'AGENTS.md': 'Mine.\n' });
  const { print, log } = await runNew(cwd, 'talk', '--agent');
  expect(print.slice(2)).toEqual(['.agents/skills/pullquote/SKILL.md']);
  expect(log[0]).toBe('AGENTS.md is there already, and is left as it is');
  expect(await readFile(join(cwd, 'AGENTS.md'), 'utf8')).toBe('Mine.\n');
  expect(await readFile(join(cwd, '.agents/skills/pullquote/SKILL.md'), 'utf8')).toMatch(
    /^---\nname: pullquote\ndescription: .+\n---\n/,
  );
});
