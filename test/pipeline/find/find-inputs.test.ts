import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInputs, type FindOptions } from '../../../src/pipeline/find/find-inputs.js';
import { outlineText } from '../../support/outline-text.js';
import { tempFolder } from '../../support/temp-folder.js';

const OUTLINE = outlineText();

async function find(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<FindOptions> = {},
): Promise<readonly string[]> {
  return paths(await tempFolder(files), options);
}

async function paths(cwd: string, options: Partial<FindOptions> = {}): Promise<readonly string[]> {
  const { value } = await findInputs({ inputs: ['c'], sources: new Map(), ...options }, { cwd });
  return value.map(({ path, folder }) => (folder === '' ? path : `${path} → ${folder}`));
}

describe('a folder that is named', () => {
  test('stands for the outlines in it and below it, each once, those of a folder first', async () => {
    const files = { 'c/z.en.md': OUTLINE, 'c/b/a/x.en.md': OUTLINE, 'c/b/x.en.md': OUTLINE };
    const inOrder = ['c/z.en.md', 'c/b/x.en.md → b', 'c/b/a/x.en.md → b/a'];
    expect(await find(files)).toEqual(inOrder);
    expect(await find(files, { inputs: ['c', './c/', 'c/b/x.en.md'] })).toEqual(inOrder);
    expect(await find(files, { inputs: ['c/b', 'c'] })).toEqual([
      'c/b/x.en.md',
      'c/b/a/x.en.md → a',
      'c/z.en.md',
    ]);
  });

  test('hidden folders, dependencies, sources and outputs are passed over', async () => {
    const below = ['.git', 'node_modules', 'sources', 'b/sources', 'out', 'output2'];
    const files = Object.fromEntries(below.map((folder) => [`c/${folder}/x.en.md`, OUTLINE]));
    expect(await find(files, { output: 'c/out' })).toEqual(['c/output2/x.en.md → output2']);
    expect(await find(files, { inputs: ['c/sources'], output: 'c/sources' })).toEqual(['c/sources/x.en.md']);
  });

  test('Markdown that says no language is none, nor is a deck, ours or another', async () => {
    const front = (yaml: string): string => `---\n${yaml}\n---\n\n## A {#a}\n`;
    expect(
      await find({
        'c/none.md': '# Notes\n\nlang: en\n',
        'c/other.md': front('title: Notes'),
        'c/nested.md': front('talk:\n  lang: en'),
        'c/deck.en.md': front('marp: true\nlang: en'),
        'c/rule.md': 'Text\n\n---\n\nlang: en\n\n---\n',
        'c/readme.en.md': OUTLINE,
        'c/x.en.yours.md': OUTLINE,
        'c/flow.en.md': front('{ title: A, lang: en }'),
        'c/quoted.en.md': front('"lang": en'),
      }),
    ).toEqual(['c/flow.en.md', 'c/quoted.en.md']);
  });

  test('an outline with a fault is one all the same', async () => {
    const all = {
      'c/a.en.md': '---\nlang: en\ntitle: [\n---\n',
      'c/b.en.md': '---\ntitle: never closed\nlang: en\n\n## A {#a}\n',
      'c/c.en.md': '---js\nlang: en\n---\n',
      'c/d.en.md': '---\r\nlang:\r\n---\r\n',
      'c/e.en.md': Buffer.from([0xff, 0x00, 0xd8]),
      'c/f.en.md': `\n---\nlang: en\n---\n`,
      'c/g.en.md': '',
      'c/h.en.md': '---js\n{ title: 1 }\n---\n',
      'c/i.en.md': '---\ntitle: [\n---\n',
    };
    expect(await find(all)).toEqual(Object.keys(all));
  });

  test('what an outline names as a source is none, unless it is named as well', async () => {
    const files = {
      'c/a.en.md': outlineText(undefined, {
        sources: '{ talk: { title: T, lang: en, file: ../d/talk.en.md } }',
      }),
      'd/talk.en.md': OUTLINE,
      'd/given.en.md': OUTLINE,
      'd/self.en.md': outlineText(undefined, { sources: '{ me: { title: T, lang: en, file: self.en.md } }' }),
    };
    const inputs = ['c', 'd'];
    const sources = new Map([['talk', 'd/given.en.md']]);
    expect(await find(files, { inputs, sources })).toEqual(['c/a.en.md', 'd/self.en.md']);
    expect(await find(files, { inputs: [...inputs, 'd/talk.en.md'] })).toEqual([
      'c/a.en.md',
      'd/given.en.md',
      'd/self.en.md',
      'd/talk.en.md',
    ]);
  });

  test('links to files are followed, those to folders are not: none leads round in a circle', async () => {
    const cwd = await tempFolder({ 'c/b/x.en.md': OUTLINE, 'd/y.en.md': OUTLINE });
    await symlink('..', join(cwd, 'c/b/up'));
    await symlink('../d', join(cwd, 'c/d'));
    await symlink('../d/y.en.md', join(cwd, 'c/y.en.md'));
    await symlink('c', join(cwd, 'link'));
    expect(await paths(cwd)).toEqual(['c/y.en.md', 'c/b/x.en.md → b']);
    expect(await paths(cwd, { inputs: ['link'] })).toEqual(['link/y.en.md', 'link/b/x.en.md → b']);
  });

  test('without an outline is a problem, with what is missing', async () => {
    const hints = async (files: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
      const cwd = await tempFolder({ 'c/x.txt': '', ...files });
      const { problems } = await findInputs({ inputs: ['c'], sources: new Map() }, { cwd });
      return problems.map(({ rule, hint }) => [rule, hint]);
    };
    expect(await hints({})).toEqual([
      ['no-outlines', 'write a starter outline with `pullquote new my-talk`'],
    ]);
    expect(await hints({ 'c/d/notes.md': 'Notes' })).toEqual([
      ['no-outlines', 'an outline says its language at its beginning, as `lang: en` between two lines `---`'],
    ]);
  });
});

test('a file that is named is read, whatever it says', async () => {
  const files = { 'c/notes.md': 'Notes', 'c/sources/x.md': 'Notes', 'c/.hidden.md': 'Notes' };
  expect(await find(files, { inputs: Object.keys(files) })).toEqual(Object.keys(files));
});

test('what is called as an outline is and says no language is told', async () => {
  const cwd = await tempFolder({
    'c/a.en.md': '---\ntitle: A\n---\n',
    'c/empty.md': '',
    'c/text.de.md': 'Text',
    'c/notes.md': 'Notes',
    'c/deck.en.md': '---\nmarp: true\n---\n',
    'c/z.en.md': OUTLINE,
  });
  const { passedOver } = await findInputs({ inputs: ['c'], sources: new Map() }, { cwd });
  expect(passedOver).toEqual(['c/a.en.md', 'c/text.de.md']);
});
