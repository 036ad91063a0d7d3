import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { testEnvironment } from '../support/environment.js';
import { sharedFolder } from '../support/shared-folder.js';

const root = await sharedFolder();
const projects = { made: 0 };

/** A repository of its own with these files. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = join(root, `project-${String((projects.made += 1))}`);
  for (const [path, text] of Object.entries({ '.git/HEAD': '', ...files })) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  return cwd;
}

async function pullquote(cwd: string, ...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const environment = testEnvironment(cwd, {
    print: (line) => (said.stdout += `${line}\n`),
    log: (line) => (said.stderr += `${line}\n`),
  });
  return { code: await runCommandLine(args, environment), ...said };
}

/** What is in force of an option, and where it is said. */
const rowOf = (stdout: string, name: string): readonly string[] =>
  (stdout.split('\n').find((line) => line.startsWith(`${name} `)) ?? '').split(/\s{2,}/).slice(1);

describe('pullquote config', () => {
  test('says what is in force, and where: a flag, a line of a file, or nowhere', async () => {
    const cwd = await project({
      'pullquote.yml':
        'output: decks\nformat: [html, pdf]\npaper: letter\nsteps: true\nbrand: _brand.yml\nlook: poster\n',
      '_brand.yml': 'color:\n  primary: "#c03"\n',
    });
    const { code, stdout, stderr } = await pullquote(cwd, 'config', '--paper', 'a4');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(rowOf(stdout, 'output')).toEqual(['decks', 'pullquote.yml:1']);
    expect(rowOf(stdout, 'format')).toEqual(['html, pdf', 'pullquote.yml:2']);
    expect(rowOf(stdout, 'paper')).toEqual(['a4', 'flag']);
    expect(rowOf(stdout, 'steps')).toEqual(['true', 'pullquote.yml:4']);
    expect(rowOf(stdout, 'fit')).toEqual(['false', 'default']);
    expect(rowOf(stdout, 'look')).toEqual(['poster', 'pullquote.yml:6']);
    expect(rowOf(stdout, 'palette.accent')).toEqual(['#cc0033', '_brand.yml:2']);
  });

  test('the nearest file holds, up to the root of the repository', async () => {
    const cwd = await project({
      'pullquote.yml': 'paper: letter\n',
      'talks/a/pullquote.yml': 'paper: a4\n',
      'talks/a/x.en.md': '',
      'talks/b/x.en.md': '',
      'inner/.git': 'gitdir: elsewhere',
      'inner/x.en.md': '',
    });
    const paper = async (...inputs: readonly string[]): Promise<string | undefined> =>
      rowOf((await pullquote(cwd, 'config', ...inputs)).stdout, 'paper')[1];
    expect(await paper('talks/a/x.en.md')).toBe('talks/a/pullquote.yml:1');
    expect(await paper('talks/a')).toBe('talks/a/pullquote.yml:1');
    expect(await paper('talks/b')).toBe('pullquote.yml:1');
    // What holds for one of them need not hold for the other.
    expect(await paper('talks/a', 'talks/b')).toBe('pullquote.yml:1');
    expect(await paper('inner')).toBe('default');
  });

  test('paths are those of the file’s folder, and the settings may stand in package.json', async () => {
    const cwd = await project({
      'talks/package.json': '{ "pullquote": { "output": "decks", "templates": "house" } }',
      'talks/house/looks/house.css': '',
      'talks/x.en.md': '',
    });
    const { stdout } = await pullquote(cwd, 'config', 'talks/x.en.md');
    expect(rowOf(stdout, 'output')).toEqual([join('talks', 'decks'), `${join('talks', 'package.json')}:1`]);
    expect(rowOf(stdout, 'templates')).toEqual([
      join('talks', 'house'),
      `${join('talks', 'package.json')}:1`,
    ]);
  });

  test('says that there is none', async () => {
    const { code, stderr } = await pullquote(await project({}), 'config');
    expect(code).toBe(0);
    expect(stderr).toContain('There is no settings file');
  });
});

describe('settings that are wrong keep a command from running', () => {
  test.each([
    ['output: ../decks', 'outside-folder: “../decks” is not below the folder of `pullquote.yml`'],
    ['output: /tmp/decks', 'outside-folder: “/tmp/decks” is not below the folder of `pullquote.yml`'],
    ['output: .', 'outside-folder: “.” is not below the folder of `pullquote.yml`'],
    ['templates: nowhere', 'file-missing: there is no folder “nowhere”'],
    [
      'templates: whole',
      'setting-refused: “whole” has templates such as `slides/cover.md.hbs`, which could load or run what they like',
    ],
    ['paper: a5', 'unknown-value: `paper` cannot be `a5`'],
    ['paper: lettr', 'unknown-value: `paper` cannot be `lettr`'],
    ['format: [html, docx]', 'unknown-value: `format` cannot be `html,docx`'],
    ['jobs: 0', 'unknown-value: `jobs` cannot be `0`'],
    ['steps: yes', 'unknown-value: `steps` is yes or no, not `yes`'],
    ['port: 99999', 'unknown-value: `port` cannot be `99999`'],
    ['remote: true', 'setting-refused: `remote` is for the command line alone'],
    ['brand: ../_brand.yml', 'outside-folder: “../_brand.yml” lies outside the folder of `pullquote.yml`'],
    ['brand: _brnd.yml', 'file-missing: there is no file “_brnd.yml”'],
  ])('%s', async (text, problem) => {
    const cwd = await project({ 'pullquote.yml': text, '_brand.yml': '', 'whole/slides/cover.md.hbs': '' });
    const { code, stderr } = await pullquote(cwd, 'build');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^pullquote\.yml:1:\d+ error /);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('  1 | ');
    // A flag is the user's own word, and does not mend the file.
    expect((await pullquote(cwd, 'check', '--reporter', 'json')).stdout).toContain(problem.split(':')[0]);
  });

  test('links that lead out of the folder are not followed', async () => {
    const cwd = await project({ 'pullquote.yml': 'output: out/decks\n', 'other/pullquote.yml': '' });
    await symlink(root, join(cwd, 'out'));
    expect((await pullquote(cwd, 'build')).stderr).toContain('outside-folder: “out/decks” is not below');
    await symlink(join(root, 'elsewhere.yml'), join(cwd, 'other', 'linked'));
    await writeFile(join(root, 'elsewhere.yml'), 'paper: letter\n');
    const linked = await project({});
    await symlink(join(root, 'elsewhere.yml'), join(linked, 'pullquote.yml'));
    const { code, stderr } = await pullquote(linked, 'config');
    expect(code).toBe(1);
    expect(stderr).toContain('pullquote.yml error outside-folder: this is a link out of its folder');
  });

  test('import and new take nothing from it', async () => {
    const cwd = await project({ 'pullquote.yml': 'force: true\n' });
    expect((await pullquote(cwd, 'new', 'talk')).code).toBe(0);
  });
});
