/** `pullquote import` as a user runs it: what it writes, what it leaves alone, and that its drafts build and check. */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullquote } from '../e2e/support/command.js';
import { tempFolder } from '../support/temp-folder.js';
import { CORPUS } from './corpus/truth.js';

const corpus = (file: string): Uint8Array => readFileSync(new URL(`corpus/${file}`, import.meta.url));
const VTT = 'night-bakery.en.vtt';
const DRAFT = 'content/night-bakery.en.md';

/** The rules that a report names. */
function rulesIn(report: string): readonly string[] {
  return [...new Set(Array.from(report.matchAll(/(?:error|warning) ([a-z-]+):/g), ([, rule = '']) => rule))];
}

/** What a draft leaves to its author. */
const UNNAMED = ['headline-unnamed'];

describe('import, build, check', () => {
  test('is clean for each text of the corpus, and each slide fits', async () => {
    const files = Object.fromEntries(CORPUS.map(({ file }) => [file, corpus(file)]));
    const cwd = await tempFolder(files);
    for (const { file } of CORPUS)
      expect(await pullquote(['import', file], { cwd })).toMatchObject({ code: 0 });
    const built = await pullquote(['build', '--format', 'html,pdf'], { cwd });
    expect({ code: built.code, rules: rulesIn(built.stderr) }).toEqual({ code: 0, rules: UNNAMED });
    // Whether each slide fits has been measured for the PDF.
    const checked = await pullquote(['check', '--no-fit'], { cwd });
    const told = checked.stdout + checked.stderr;
    expect({ code: checked.code, rules: rulesIn(told) }).toEqual({ code: 0, rules: UNNAMED });
  });

  test('of the own interview gives its speakers, timecodes and a deck', async () => {
    const source = readFileSync(new URL('../../content/sources/lost-property.vtt', import.meta.url));
    const cwd = await tempFolder({ 'content/sources/lost-property.vtt': source });
    const { code } = await pullquote(
      ['import', 'content/sources/lost-property.vtt', '-o', 'content/lost.en.md'],
      { cwd },
    );
    const draft = await readFile(join(cwd, 'content/lost.en.md'), 'utf8');
    expect(code).toBe(0);
    expect(draft).toContain('name: Marit Oswin # please check');
    expect(draft).toContain('- name: Tobias Fenn # please check');
    expect(draft).toMatch(/^> — Marit Oswin \[transcript @ 00:0\d:\d\d\]$/m);
    expect((await pullquote(['build', '--format', 'html,pdf'], { cwd })).code).toBe(0);
  });
});

describe('what it writes', () => {
  test('is a draft in content/ and a copy of the source, named on standard output', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    const { code, stdout, stderr } = await pullquote(['import', VTT], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${DRAFT}\ncontent/sources/${VTT}\n` });
    expect(stderr).toMatchInlineSnapshot(`
      "reading night-bakery.en.vtt …
      finding people, themes and quotes in 4 kB …
      speaker        share  turns  first words                                       role   why
      Salome Okafor   72 %     10  Good evening, or good morning. I never know whi…  guest  is introduced as the guest, asks in 0 % of the turns
      Hugo Brandt     28 %     10  Welcome to Second Shift. I'm Hugo Brandt, and m…  host   asks in 80 % of the turns, welcomes and introduces
      4 themes, 8 quotes, each verified. Now edit content/night-bakery.en.md and run: pullquote build content/night-bakery.en.md
      "
    `);
    expect(await readFile(join(cwd, 'content/sources', VTT))).toEqual(Buffer.from(corpus(VTT)));
  });

  test('is nothing when the outline is there already', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT), [DRAFT]: 'mine' });
    const { code, stdout, stderr } = await pullquote(['import', VTT], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`error: ${DRAFT} is there already, and is left as it is`);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toBe('mine');
    expect(await readdir(join(cwd, 'content'))).toEqual(['night-bakery.en.md']);
  });

  test('leaves another source of the same name alone', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT), [`content/sources/${VTT}`]: 'another' });
    expect((await pullquote(['import', VTT], { cwd })).stdout).toContain(
      'content/sources/night-bakery.en-2.vtt',
    );
    expect(await readFile(join(cwd, 'content/sources', VTT), 'utf8')).toBe('another');
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toContain('file: "sources/night-bakery.en-2.vtt"');
  });

  test('with --no-copy is the draft alone, which names no file', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    expect((await pullquote(['import', VTT, '--no-copy'], { cwd })).stdout).toBe(`${DRAFT}\n`);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toContain('    # file: … ');
    expect((await pullquote(['build', '--format', 'md'], { cwd })).code).toBe(0);
  });

  test('with --lang and --themes is what was asked for', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    await pullquote(['import', VTT, '--lang', 'zh-CN', '--themes', '2'], { cwd });
    const draft = await readFile(join(cwd, 'content/night-bakery.zh-CN.md'), 'utf8');
    expect(draft).toContain('lang: zh-CN\n');
    expect(draft).toContain('    lang: en # please check');
    expect(draft.match(/^## /gm)).toHaveLength(2);
  });

  test.each([
    ['an outline without a language in its name', ['-o', 'talk.md']],
    ['a language that contradicts the name', ['-o', 'talk.en.md', '--lang', 'de']],
    ['no language at all', ['--lang', '???']],
    ['the name of a language', ['--lang', 'English']],
    ['no number', ['--themes', 'few']],
  ])('is nothing, with exit code 2, for %s', async (_, options) => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    expect(await pullquote(['import', VTT, ...options], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(await readdir(cwd)).toEqual([VTT]);
  });
});

test.each([
  ['English', 'en'],
  ['german', 'de'],
  ['Deutsch', 'de'],
  ['Chinese', 'zh-CN'],
  ['日本語', 'ja'],
])('--lang %s is told its code', async (name, code) => {
  const cwd = await tempFolder({ [VTT]: corpus(VTT) });
  expect((await pullquote(['import', VTT, '--lang', name], { cwd })).stderr).toContain(`Write \`${code}\`.`);
});

test('an address is told to be saved first', async () => {
  const cwd = await tempFolder({});
  expect((await pullquote(['import', 'https://example.org/talk?id=1'], { cwd })).stderr)
    .toMatchInlineSnapshot(`
    "reading https://example.org/talk?id=1 …
    https://example.org/talk?id=1 error file-missing: this is an address, and import works offline
      hint: save the page with your browser, and name the file

    1 error
    to read more: pullquote explain file-missing
    "
  `);
});

describe('--merge', () => {
  test('adds the themes that are gone, and changes nothing that is there', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    await pullquote(['import', VTT], { cwd });
    const draft = await readFile(join(cwd, DRAFT), 'utf8');
    const sections = draft.split(/^(?=## )/m);
    const edited = [...sections.slice(0, 2), sections[3]].join('').replace('minutes: 20', 'minutes: 12');
    await writeFile(join(cwd, DRAFT), edited);
    expect((await pullquote(['import', VTT, '--merge'], { cwd })).code).toBe(0);
    const merged = await readFile(join(cwd, DRAFT), 'utf8');
    expect(merged.startsWith(edited.trimEnd())).toBe(true);
    expect(merged.match(/^## .*/gm)?.toSorted()).toEqual(draft.match(/^## .*/gm)?.toSorted());
    expect((await pullquote(['check'], { cwd })).code).toBe(0);
  });

  test('adds nothing twice', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT) });
    await pullquote(['import', VTT], { cwd });
    const draft = await readFile(join(cwd, DRAFT), 'utf8');
    const { code, stderr } = await pullquote(['import', VTT, '--merge'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain(`${DRAFT} has all of it already`);
    expect(await readFile(join(cwd, DRAFT), 'utf8')).toBe(draft);
  });

  test('adds another source with its themes, before the discussion', async () => {
    const cwd = await tempFolder({ [VTT]: corpus(VTT), 'glacier.en.srt': corpus('glacier.en.srt') });
    await pullquote(['import', VTT], { cwd });
    const draft = `${await readFile(join(cwd, DRAFT), 'utf8')}\n## Your turn {#talk .discussion}\n\n- Why?\n`;
    await writeFile(join(cwd, DRAFT), draft.replaceAll('\n', '\r\n'));
    const { code, stderr } = await pullquote(['import', 'glacier.en.srt', '--merge', '-o', DRAFT], { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const merged = await readFile(join(cwd, DRAFT), 'utf8');
    expect(merged).toContain('\r\n  transcript-2:\r\n    title: "Glacier: Astrid Solheim"');
    expect(merged).toMatch(/\[transcript-2 @ [\s\S]*## Your turn/);
    expect(merged.split('\r\n').join('')).not.toContain('\n');
  });

  test('refuses an outline with errors in it', async () => {
    const cwd = await tempFolder({
      [VTT]: corpus(VTT),
      [DRAFT]: '---\ntitle: A\nlang: en\n---\n\n## No id\n',
    });
    const { code, stderr } = await pullquote(['import', VTT, '--merge'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('error id-missing');
  });
});

describe('bad input is refused with a problem, and nothing is written', () => {
  test.each([
    ['nothing at all', 'a.txt', '', 'source-empty'],
    ['white space', 'a.txt', ' \n\n', 'source-empty'],
    ['a binary file', 'a.odt', 'PK\u0003\u0004\0\0', 'source-binary'],
    ['a document that is none', 'a.docx', 'PK\u0003\u0004\0\0', 'source-broken'],
    ['a transcript without cues', 'a.vtt', 'WEBVTT\n\nNobody is in charge.\n', 'source-broken'],
    ['a page without an article', 'a.html', '<!doctype html><html><body></body></html>', 'source-no-article'],
    ['JSON of another kind', 'a.json', '{"a":1}', 'source-unknown'],
  ])('%s', async (_, file, content, rule) => {
    const cwd = await tempFolder({ [file]: content });
    const { code, stdout, stderr } = await pullquote(['import', file], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`error ${rule}: `);
    expect(await readdir(cwd)).toEqual([file]);
  });

  test('a folder, a missing file, a file of 21 MB', async () => {
    const cwd = await tempFolder({ 'big.txt': new Uint8Array(21 * 1024 * 1024).fill(97) });
    await mkdir(join(cwd, 'folder'));
    expect((await pullquote(['import', 'folder'], { cwd })).stderr).toContain('error file-kind');
    expect((await pullquote(['import', 'none.txt'], { cwd })).stderr).toContain('error file-missing');
    expect((await pullquote(['import', 'big.txt'], { cwd })).stderr).toContain('error source-too-large');
  });
});
