import { readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/commands/run-command-line.js';
import { EnvironmentError } from '../../src/model/problems/environment-error.js';
import { DEFAULT_BUILD } from '../../src/pipeline/workshop/build-options.js';
import { build } from '../../src/runs/build.js';
import { check, type CheckResult } from '../../src/runs/check.js';
import type { CheckOptions } from '../../src/runs/checker.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const SOURCE = `Ada: Nobody is in charge, and everybody is sure.

Sam: How long does that take?

Ada: I have never once regretted waiting a day. The other bees would say so too.
`;

const outline = (lang: string, quote: string): string => `---
title: Bees
lang: ${lang}
guest: { name: Ada, also: 艾达 }
hosts: [{ name: Sam }]
sources:
  talk: { title: A talk, lang: en, file: talk.txt }
---

## They agree {#agree}

> ${quote}
> — Ada [talk]
`;

const files = {
  'talk.txt': SOURCE,
  'bees.en.md': outline('en', 'Nobody is in charge, and everybody is sure.'),
  'bees.zh-CN.md': outline('zh-CN', 'I have never once regretted waiting a day.'),
};

/** Each test has a project of its own. */
const project = { cwd: '' };

beforeEach(async () => {
  project.cwd = await tempFolder(files);
});

/** Measured is what is asked for with `fit`: evidence and coverage are the same without. */
function run(options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  return check(
    { ...DEFAULT_BUILD, inputs: ['.'], fit: false, updateEvidence: false, coverage: false, ...options },
    testEnvironment(project.cwd),
  );
}

async function rules(options: Partial<CheckOptions> = {}): Promise<readonly string[]> {
  return (await run(options)).problems.map(({ rule }) => rule);
}

const path = (name: string): string => join(project.cwd, name);
const lock = (): Promise<string> => readFile(path('bees.evidence.json'), 'utf8');

describe('whether slides fit', () => {
  const noBrowser = () =>
    Promise.reject(new EnvironmentError('browser-missing', 'there is no browser', 'get one'));

  test('is said not to have been measured, with the reason', async () => {
    expect((await run()).unmeasured).toBe('--no-fit asks for that');
    const environment = testEnvironment(project.cwd, { openBrowser: noBrowser });
    const options = { ...DEFAULT_BUILD, inputs: ['.'], updateEvidence: false, coverage: false };
    const { unmeasured } = await check({ ...options, fit: true }, environment);
    expect(unmeasured).toBe('there is no browser; get one');
  });

  test('is a question of decks alone: of no outline nothing is said', async () => {
    expect((await run({ inputs: ['nowhere.en.md'] })).unmeasured).toBeUndefined();
  });

  test('is told to programs, whatever else they are told', async () => {
    const printed = async (reporter: string): Promise<string> => {
      const said: string[] = [];
      const environment = testEnvironment(project.cwd, { print: (line) => said.push(line) });
      await runCommandLine(['check', '.', '--no-fit', '--reporter', reporter], environment);
      return said.join('\n');
    };
    expect(JSON.parse(await printed('json'))).toMatchObject({ unmeasured: '--no-fit asks for that' });
    expect(await printed('github')).toContain('::notice title=fit-unmeasured::whether each slide fits');
    expect(await printed('sarif')).toContain('toolExecutionNotifications');
  });
});

test('a section that shows nothing is said, and where', async () => {
  const text = `${outline('en', 'Nobody is in charge, and everybody is sure.')}\n## Later {#later}\n\nOnly read.\n`;
  await writeFile(join(project.cwd, 'bees.en.md'), text);
  const { problems } = await run({ inputs: ['bees.en.md'], fit: true });
  expect(problems.map(({ rule, section, span }) => [rule, section, span?.start.line])).toEqual([
    ['section-empty', 'later', 15],
  ]);
});

describe('check', () => {
  test('a quotation that is in its source passes, and nothing is written', async () => {
    const { problems, written } = await run({ fit: true });
    expect(problems).toEqual([]);
    expect(written).toEqual([]);
    await expect(lock()).rejects.toThrow('ENOENT');
  });

  test('one character more is an error, in check and in build', async () => {
    await writeFile(path('bees.en.md'), outline('en', 'Nobody is in charge, and everybody is surer.'));
    expect(await rules({ fit: true })).toEqual(['quote-near']);
    const options = { ...DEFAULT_BUILD, inputs: ['bees.en.md'], formats: ['md'] as const };
    const { problems, written } = await build(options, testEnvironment(project.cwd));
    expect(problems.map(({ rule }) => rule)).toEqual(['quote-near']);
    expect(written).toEqual([]);
  });

  test('an unknown source on the command line is a problem, one that some outline has is none', async () => {
    expect(await rules({ sources: new Map([['talk', 'talk.txt']]) })).toEqual([]);
    const { problems } = await run({ sources: new Map([['tlak', 'talk.txt']]) });
    expect(problems.map(({ rule, hint }) => [rule, hint])).toEqual([
      ['unknown-source', 'did you mean `talk`?'],
    ]);
  });

  test('languages of a talk have the same sections', async () => {
    const other = files['bees.zh-CN.md'].replace('{#agree}', '{#else}');
    await writeFile(path('bees.zh-CN.md'), other);
    expect(await rules({ fit: true })).toEqual(['sibling-sections', 'sibling-sections']);
  });

  test('a glyph that only the handout needs is missed as well', async () => {
    await writeFile(path('bees.en.md'), `${files['bees.en.md']}\nReading text with ภาษาไทย in it.\n`);
    expect(new Set(await rules({ inputs: ['bees.en.md'], fit: true }))).toEqual(new Set(['glyph-missing']));
  });
});

describe('the lock file', () => {
  test('speaks for the quotations where the source is not at hand', async () => {
    expect(await rules({ updateEvidence: true })).toEqual([]);
    await rm(path('talk.txt'));
    expect(await rules()).toEqual(['source-absent', 'source-absent']);
    await writeFile(path('bees.en.md'), outline('en', 'Nobody is in charge, and everybody is surer.'));
    expect(await rules({ inputs: ['bees.en.md'] })).toEqual(['source-absent', 'stale-evidence']);
  });

  test('keeps the other languages, and is the same whoever writes first', async () => {
    await run({ updateEvidence: true });
    const both = await lock();
    await run({ inputs: ['bees.en.md'], updateEvidence: true });
    expect(await lock()).toBe(both);
    await rm(path('bees.evidence.json'));
    await run({ inputs: ['bees.zh-CN.md'], updateEvidence: true });
    await run({ inputs: ['bees.en.md'], updateEvidence: true });
    expect(await lock()).toBe(both);
  });

  test('says nothing of the source, and no clock time', async () => {
    await run({ updateEvidence: true });
    expect(await lock()).not.toMatch(/charge|regretted|20\d\d-/);
  });

  test('that is damaged is not replaced while a source is away', async () => {
    await run({ updateEvidence: true });
    await writeFile(path('bees.evidence.json'), '{"version": 1, "quotes": [');
    await rm(path('talk.txt'));
    expect(await rules({ inputs: ['bees.en.md'], updateEvidence: true })).toContain('lock-broken');
    expect(await lock()).toBe('{"version": 1, "quotes": [');
  });

  test('that is damaged is mended with the sources at hand, and kept aside: a person may have written in it', async () => {
    await writeFile(path('bees.evidence.json'), 'no JSON');
    expect(await rules({ updateEvidence: true })).toEqual(['output-changed']);
    expect(await rules()).toEqual([]);
    expect(await readFile(path('bees.evidence.yours.json'), 'utf8')).toBe('no JSON');
  });

  test.each([
    ['a lock file', '{"version":1,"quotes":[]}'],
    ['anything else', 'no JSON'],
  ])('that is a link to %s elsewhere is left alone, and so is that file', async (_, content) => {
    const elsewhere = await tempFolder({ 'theirs.json': content });
    const theirs = join(elsewhere, 'theirs.json');
    await symlink(theirs, path('bees.evidence.json'));
    const { problems, written } = await run({ inputs: ['bees.en.md'], updateEvidence: true });
    expect(problems.find(({ rule }) => rule === 'outside-folder')).toMatchObject({
      severity: 'error',
      file: 'bees.en.md',
      message:
        "“bees.evidence.json” is a link to a file outside the outline's folder, which is left as it is",
    });
    expect(written).toEqual([]);
    expect(await readdir(elsewhere)).toEqual(['theirs.json']);
    expect(await readFile(theirs, 'utf8')).toBe(content);
    expect(await readlink(path('bees.evidence.json'))).toBe(theirs);
  });

  test('that is a link within the folder is written through it', async () => {
    await writeFile(path('shared.json'), '{"version":1,"quotes":[]}');
    await symlink('shared.json', path('bees.evidence.json'));
    expect(await rules({ updateEvidence: true })).toEqual([]);
    expect(await readlink(path('bees.evidence.json'))).toBe('shared.json');
    expect(await readFile(path('shared.json'), 'utf8')).toContain('sha256');
  });

  test('of a newer Pullquote is never replaced', async () => {
    await writeFile(path('bees.evidence.json'), '{"version": 99, "quotes": []}');
    expect(await rules({ inputs: ['bees.en.md'], updateEvidence: true })).toEqual(['lock-newer']);
    expect(await lock()).toBe('{"version": 99, "quotes": []}');
  });
});

describe('coverage', () => {
  test('is drawn over nothing that the run reads, and over nobody’s file', async () => {
    await writeFile(path('mine.html'), 'mine');
    expect(await rules({ coverage: 'bees.en.md' })).toContain('output-is-input');
    expect(await rules({ coverage: 'mine.html' })).toContain('output-not-ours');
    expect((await run({ coverage: 'mine.html' })).problems.map(({ hint }) => hint)).toEqual([
      'rename that file, or name another page with `--coverage=page.html`',
    ]);
    expect(await readFile(path('mine.html'), 'utf8')).toBe('mine');
    await run({ coverage: 'drawn.html' });
    expect(await rules({ coverage: 'drawn.html' })).toEqual([]);
  });

  test('lists what no theme uses', async () => {
    const { coverage } = await run({ inputs: ['bees.en.md'], coverage: true });
    expect(coverage).toEqual([
      'bees.en.md',
      'talk: 1 of 3 turns are used',
      '  unused turn 2 Sam  How long does that take?',
      '  unused turn 3 Ada  I have never once regretted waiting a day. The other bees wo…',
    ]);
  });

  test('says which characters of a source its page has no font for', async () => {
    await writeFile(path('talk.txt'), `${SOURCE}\nAda: 𓅓 熱\n`);
    const logged: string[] = [];
    const options = { ...DEFAULT_BUILD, inputs: ['.'], updateEvidence: false, coverage: 'coverage.html' };
    await check(options, { ...testEnvironment(project.cwd), log: (line) => logged.push(line) });
    expect(logged).toContain('warning: on coverage.html no embedded font has “𓅓”');
  });

  test('draws the source as a strip, in one file that asks for nothing', async () => {
    const { written } = await run({ coverage: 'coverage.html' });
    expect(written).toEqual([path('coverage.html')]);
    const page = await readFile(path('coverage.html'), 'utf8');
    expect(page.match(/<i class="(hue-\d|unused)" style/g)).toHaveLength(6);
    expect(page).not.toMatch(/https?:|<script/);
  });
});
