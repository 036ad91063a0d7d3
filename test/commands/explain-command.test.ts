import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';

async function explain(args: readonly string[], columns?: number) {
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment('/', {
    columns,
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  return { code: await runCommandLine(['explain', ...args], environment), ...said };
}

describe('pullquote explain', () => {
  test('shows the page of a rule', async () => {
    expect(await explain(['id-missing'], 60)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "id-missing

      Error. A heading has no id.

      Each section needs an id that stays when its headline is
      reworded: links, rehearsals and the other languages of the
      talk know it by that.

          talk.en.md:
          ## A hive decides without a boss

      What to do. Add one: \`## A hive decides without a boss
      {#hive}\`.
      ",
      }
    `);
  });

  test('lists them all', async () => {
    const { code, stdout } = await explain([]);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'file-missing           error    A file or folder does not exist',
      'file-kind              error    A path leads to something that is no regular file',
    ]);
  });

  test.each([
    ['quote-neer', 'did you mean quote-near?'],
    ['Quote-Near', 'did you mean quote-near?'],
    ['../../package', 'list them all with: pullquote explain'],
    ['toString', 'list them all with: pullquote explain'],
    ['', 'list them all with: pullquote explain'],
  ])('says that there is no rule %j', async (rule, hint) => {
    const { code, stdout, stderr } = await explain([rule]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`error: there is no rule “${rule}”\n  hint: ${hint}\n`);
  });
});
