import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';

const run = promisify(execFile);
const folder = await sharedFolder();

async function printed(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  await runCommandLine(args, testEnvironment(folder, { print: (line) => lines.push(line) }));
  return lines.join('\n');
}

beforeAll(async () => {
  await writeFile(join(folder, 'pullquote.bash'), await printed('completion', 'bash'));
  await mkdir(join(folder, 'talks'));
});

/** What bash offers behind these words, the last of which is being written. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const array = words.map((word) => `'${word}'`).join(' ');
  const script = `source pullquote.bash; COMP_WORDS=(${array}); COMP_CWORD=${String(words.length - 1)}
    _pullquote; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run('bash', ['-c', script], { cwd: folder });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('the completion for bash', () => {
  test('is bash', async () => {
    await run('bash', ['-n', join(folder, 'pullquote.bash')]);
  });

  test.each([
    [['pullquote', 'ch'], ['check']],
    [['pullquote', 'check', '--upd'], ['--update-evidence']],
    [
      ['pullquote', 'build', '--paper', ''],
      ['a4', 'letter'],
    ],
    [['pullquote', 'build', '--paper', '=', 'l'], ['letter']],
    [
      ['pullquote', 'build', '--paper', '='],
      ['a4', 'letter'],
    ],
    [['pullquote', 'build', '-f', 'md,ht'], ['md,html']],
    [['pullquote', 'build', '--draft', '--rep'], ['--reporter']],
    [['pullquote', 'build', '--jobs', ''], []],
    [
      ['pullquote', 'eject', ''],
      ['look', 'template'],
    ],
    [['pullquote', 'eject', 'look', '--a'], ['--as']],
    [['pullquote', 'explain', 'quote-ne'], ['quote-near']],
    [
      ['pullquote', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['pullquote', 'config', '--ste'], ['--steps']],
    [['pullquote', 'ma'], []],
  ])('%j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

test.each(['zsh', 'fish'])('%s knows every command and every option that the help does', async (shell) => {
  const script = await printed('completion', shell);
  const sign = shell === 'fish' ? '-l ' : '--';
  for (const name of ['output', 'handout-notes', 'no-open', 'update-evidence', 'as'])
    expect(script).toContain(`${sign}${name}`);
  for (const command of ['build', 'rehearsals', 'completion', 'eject']) expect(script).toContain(command);
  // What stands in quotation marks must end there.
  const bare = script.replaceAll("'\\''", '').replaceAll("\\'", '');
  expect(bare.split("'").length % 2).toBe(1);
});

describe('the manual page', () => {
  test('has every command with its options, the variables and the exit codes', async () => {
    const page = await printed('man');
    expect(page).toMatch(/^\.TH PULLQUOTE 1 /);
    expect(page).toContain('.SS "pullquote build [options] [outlines...]"');
    expect(page).toContain(
      '.TP\n\\fB\\-\\-paper <size>\\fR\nOf the handout (choices: "a4", "letter", default: "a4").',
    );
    expect(page).toContain(
      '.TP\n\\fBPULLQUOTE_BROWSER\\fR\nA Chrome, Chromium or Edge to use, as with \\-\\-browser.',
    );
    expect(page).toContain('.TP\n\\fB70\\fR\nA bug of Pullquote.');
    expect(page).not.toContain('pullquote man');
  });

  test('has no line that would be taken for a request', async () => {
    const requests = (await printed('man')).split('\n').filter((line) => /^[.']/.test(line));
    expect([...new Set(requests.map((line) => line.split(' ')[0]))].toSorted()).toEqual([
      '.B',
      '.I',
      '.SH',
      '.SS',
      '.TH',
      '.TP',
    ]);
  });
});
