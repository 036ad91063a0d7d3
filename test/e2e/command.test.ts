import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText, THEME } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote, pullquoteProcess } from './support/command.js';

const TWO_THEMES = `${THEME}\n\n## Two {#two}\n\n- b`;
const FAULTY = outlineText(TWO_THEMES.replace('{#two}', '{#two mood=good}'));
const MD = ['--format', 'md'];
const NOT_MEASURED =
  'Whether each slide fits was not measured: none of the outputs asked for needs a browser.\n';

describe('exit codes', () => {
  test('0: built, the paths on standard output, nothing else anywhere', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    expect(await pullquoteProcess(['build', ...MD], { cwd })).toEqual({
      code: 0,
      signal: null,
      stdout: `${join(cwd, 'output/talk.en.md')}\n`,
      stderr: NOT_MEASURED,
    });
  });

  test('1: the outline has problems; they are on standard error', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': FAULTY });
    const { code, stdout, stderr } = await pullquoteProcess(['build', ...MD], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "Whether each slide fits was not measured: none of the outputs asked for needs a browser.
      content/talk.en.md:15:14 error unknown-attribute: a heading has no attribute \`mood=good\`
        15 | ## Two {#two mood=good}
           |              ^^^^^^^^^
        hint: it can have \`#an-id\`, \`minutes=4\`, \`reveal\`, and one of \`.aside\`, \`.plain\`, \`.discussion\` or \`.section\`, with spaces between; braces to be shown are written \`\\{ \\}\`

      1 error
      to read more: pullquote explain unknown-attribute
      "
    `);
    expect(existsSync(join(cwd, 'output'))).toBe(false);
  });

  test.each([
    ['an unknown option', ['build', '--colour']],
    ['an unknown command', ['bild']],
    ['an unknown format', ['build', '--format', 'docx']],
    ['an unknown paper', ['build', '--paper', 'a3']],
    ['no name for a new talk', ['new']],
    ['a name that cannot be', ['new', 'My Talk']],
  ])('2: %s', async (_, args) => {
    const cwd = await tempFolder();
    const { code, stdout, stderr } = await pullquoteProcess(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\n/);
    expect(await readdir(cwd)).toEqual([]);
  });

  test('3: the environment is at fault', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText(), output: 'a file' });
    expect(await pullquoteProcess(['build', ...MD], { cwd })).toEqual({
      code: 3,
      signal: null,
      stdout: '',
      stderr:
        `${NOT_MEASURED}error output-unwritable: cannot write to ${cwd}/output: EEXIST: file already exists, mkdir '${cwd}/output'\n` +
        '  hint: check that the folder may be written to and the disk has room, or name another folder with --output\n',
    });
  });

  test('70: a bug of ours, with its stack', async () => {
    const cwd = await tempFolder({
      'content/talk.en.md': outlineText(),
      'bug.mjs': `Array.prototype.toSorted = () => { throw new TypeError('thrown on purpose'); };`,
    });
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'bug.mjs')).href}` };
    const { code, stdout, stderr } = await pullquoteProcess(['build', ...MD], { cwd, env });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toMatch(
      /This is a bug of Pullquote. Please report it with the lines below.\nTypeError: thrown on purpose\n {4}at /,
    );
  });

  test('help and version are results', async () => {
    const cwd = await tempFolder();
    const help = await pullquoteProcess(['build', '--help'], { cwd });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: pullquote build');
    const version = await pullquoteProcess(['--version'], { cwd });
    expect(version).toMatchObject({ code: 0, stderr: '' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('problems of all files are reported at once, and the outlines without any are built', async () => {
  const cwd = await tempFolder({
    'content/a.en.md': FAULTY,
    'content/b.en.md': outlineText(),
    'content/c.en.md': outlineText('## No id\n\n- a\n\n## No id either\n\n- b'),
  });
  const { code, stdout, stderr } = await pullquote(['build', ...MD], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: `${join(cwd, 'output/b.en.md')}\n` });
  expect(stderr.match(/^content.*(?= error)|error [\w-]+/gm)).toMatchInlineSnapshot(`
    [
      "content/a.en.md:15:14",
      "error unknown-attribute",
      "content/c.en.md:7:1",
      "error id-missing",
      "content/c.en.md:11:1",
      "error id-missing",
    ]
  `);
  expect(await readdir(join(cwd, 'output'))).toEqual(['b.en.md']);
});

describe('--format', () => {
  test.each([
    ['md', ['.md']],
    ['html', ['.html']],
    ['presenter', ['.presenter.html']],
    ['pdf', ['.pdf']],
    ['handout', ['.handout.pdf']],
    ['notes', ['.notes.txt']],
    ['png', ['.png']],
    ['theme', ['.theme.css']],
    ['md, html', ['.html', '.md']],
    ['default', ['.handout.pdf', '.html', '.md', '.pdf', '.presenter.html']],
  ])('%s writes %j and nothing else', async (format, ends) => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    const { code, stderr } = await pullquote(['build', '--format', format], { cwd });
    const measured = ['pdf', 'handout', 'png', 'default'].includes(format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: measured ? '' : NOT_MEASURED });
    expect((await readdir(join(cwd, 'output'))).toSorted()).toEqual(ends.map((end) => `talk.en${end}`));
  });
});

describe('--draft', () => {
  test('builds in spite of problems and marks each faulty slide, and no other', async () => {
    const body = `${TWO_THEMES}\n\n## Three {#three}\n\n~~~pie\n- x\n~~~\n\n## Four {#four}\n\n- d`;
    const cwd = await tempFolder({
      'content/talk.en.md': outlineText(body.replace('{#two}', '{#two mood=good}'), { color: 'red' }),
    });
    const { code, stdout, stderr } = await pullquote(['build', '--draft', '--format', 'md,html,pdf'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr.match(/error [\w-]+/g)).toEqual([
      'error unknown-key',
      'error unknown-attribute',
      'error unknown-figure',
    ]);
    const html = await readFile(join(cwd, 'output/talk.en.html'), 'utf8');
    const faulty = [...html.matchAll(/<section[^>]* class="([^"]*)".*?<\/section>/gs)]
      .filter(([, classes = '']) => classes.split(' ').includes('faulty'))
      .map(([section, classes = '']) => [
        /\bid-([\w-]+)/.exec(classes)?.[1],
        section.match(/<li>[^<]*/g)?.[0],
      ]);
    expect(faulty).toMatchInlineSnapshot(`
      [
        [
          "cover",
          "<li>the front matter has no key \`color\`",
        ],
        [
          "two",
          "<li>a heading has no attribute \`mood=good\`",
        ],
        [
          "three",
          "<li>there is no figure \`pie\`",
        ],
      ]
    `);
  });

  test('marks nothing where there is no problem: the bytes are those of a build', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    await pullquote(['build', '-o', 'a'], { cwd });
    await pullquote(['build', '--draft', '-o', 'b'], { cwd });
    expect(await folderBytes(join(cwd, 'a'))).toEqual(await folderBytes(join(cwd, 'b')));
  });
});

describe('what was built before', () => {
  test('stays, byte for byte, when the next build has problems', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    expect((await pullquote(['build'], { cwd })).code).toBe(0);
    const before = await folderBytes(join(cwd, 'output'));
    expect(Object.keys(before)).toHaveLength(5);
    await writeFile(join(cwd, 'content/talk.en.md'), FAULTY);
    expect((await pullquote(['build'], { cwd })).code).toBe(1);
    expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  });

  test('stays when the next build has no browser', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    expect((await pullquote(['build', ...MD], { cwd })).code).toBe(0);
    const before = await folderBytes(join(cwd, 'output'));
    await writeFile(join(cwd, 'content/talk.en.md'), outlineText(TWO_THEMES));
    expect((await pullquote(['build', '--browser', '/nope'], { cwd })).code).toBe(3);
    expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  });

  test('stays whole when a folder stands where one of the outputs should go', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    const formats = ['--format', 'md,html,notes'];
    expect((await pullquote(['build', ...formats], { cwd })).code).toBe(0);
    const before = await folderBytes(join(cwd, 'output'));
    await mkdir(join(cwd, 'output/talk.en.theme.css'));
    await writeFile(join(cwd, 'content/talk.en.md'), outlineText(TWO_THEMES));

    const { code, stdout, stderr } = await pullquote(['build', '--format', 'md,html,theme,notes'], {
      cwd,
    });

    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.replaceAll(cwd, '…')).toMatchInlineSnapshot(`
      "Whether each slide fits was not measured: none of the outputs asked for needs a browser.
      error output-unwritable: cannot write to …/output: a folder stands where talk.en.theme.css should go
        hint: check that the folder may be written to and the disk has room, or name another folder with --output
      "
    `);
    expect(await folderBytes(join(cwd, 'output'))).toEqual(before);
  });
});
