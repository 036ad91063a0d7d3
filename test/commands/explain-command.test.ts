import { describe, expect, test } from 'vitest';
import { ENVIRONMENT_CODES } from '../../src/model/problems/environment-codes.js';
import { RULES } from '../../src/model/problems/rules.js';
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

  test('says that an error of the environment is no rule, and what it means', async () => {
    expect(await explain(['template-broken'], 60)).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "template-broken

      Error of the environment. A template or style sheet among
      those that replace ours cannot be used.

      This is no rule, and no outline is at fault. What was wrong
      in your case, and what to do, stands behind \`error
      template-broken:\` and the hint below it.

      What to do. Do what the hint says; \`pullquote doctor\` shows
      all that builds need of this machine, and what is missing.
      ",
      }
    `);
  });

  test.each(Object.keys(ENVIRONMENT_CODES))('%s is no name of a rule, and explained', async (code) => {
    expect(Object.keys(RULES)).not.toContain(code);
    const { code: exit, stdout } = await explain([code]);
    expect(exit).toBe(0);
    expect(stdout).toContain('no outline is at fault');
    expect((await explain([])).stdout).toContain(`\n${code} `);
  });

  test.each([
    ['templat-broken', 'did you mean template-broken?'],
    ['browser-mising', 'did you mean browser-missing?'],
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
