import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Artifact } from '../../../src/model/artifact.js';
import { writeOutputs, type WrittenOutputs } from '../../../src/write/outputs/write-outputs.js';
import { tempFolder } from '../../support/temp-folder.js';

const PDF = '%PDF-1.7\nstartxref\n9\n%%EOF\n';
const HTML = '<!DOCTYPE html>\n<head>\n<title>a</title>\n';
const MD = '---\nmarp: true\n---\n\n# A\n';

function deck(text = ''): readonly Artifact[] {
  const files = { 'a.en.md': MD + text, 'a.en.html': HTML + text, 'a.en.pdf': `%${text}\n${PDF}` };
  return Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
}

interface Run {
  readonly cwd: string;
  readonly folder?: string;
  readonly force?: boolean;
  readonly artifacts?: readonly Artifact[];
}

async function run({
  cwd,
  folder = join(cwd, 'output'),
  force = false,
  artifacts = deck(),
}: Run): Promise<
  Omit<WrittenOutputs, 'written' | 'aside'> & { written: number; aside: Readonly<Record<string, string>> }
> {
  const { written, aside, ...rest } = await writeOutputs(artifacts, { folder, name: 'a.en', cwd, force });
  const short = [...aside].map(([name, path]) => [name, path.slice(dirname(path).length + 1)] as const);
  return { ...rest, written: written.length, aside: Object.fromEntries(short) };
}

const CALM = { written: 3, foreign: [], aside: {}, earlier: undefined };
const textOf = (...path: readonly string[]): Promise<string> => readFile(join(...path), 'utf8');

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'latin1')), 'latin1');
}

test('digests are remembered beside the project, not in the folder that is published', async () => {
  const cwd = await tempFolder();
  expect(await run({ cwd })).toEqual(CALM);
  expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.html', 'a.en.md', 'a.en.pdf']);
  expect(await readdir(join(cwd, '.pullquote'))).toEqual(['.gitignore', 'outputs']);
  const { outputs } = JSON.parse(await textOf(cwd, '.pullquote/outputs/a.en.json')) as { outputs: object };
  expect(Object.keys(outputs)).toEqual(['output/a.en.md', 'output/a.en.html', 'output/a.en.pdf']);
});

test.each([
  [
    'the file',
    async (cwd: string, there: string) => symlink(there, join(cwd, '.pullquote/outputs/a.en.json')),
  ],
  [
    'its folder',
    async (cwd: string, there: string) => {
      await rm(join(cwd, '.pullquote/outputs'), { recursive: true });
      await symlink(dirname(there), join(cwd, '.pullquote/outputs'));
    },
  ],
])('digests are not written where a link leads out of the project: %s', async (_, link) => {
  const cwd = await tempFolder({ '.pullquote/outputs/x': '' });
  const elsewhere = await tempFolder({ 'a.en.json': 'theirs' });
  await link(cwd, join(elsewhere, 'a.en.json'));
  expect(await run({ cwd })).toEqual(CALM);
  expect(await textOf(elsewhere, 'a.en.json')).toBe('theirs');
  expect(await readdir(elsewhere)).toEqual(['a.en.json']);
});

describe('what nobody has changed is replaced without a word', () => {
  test.each([
    ['in the same project', (cwd: string) => run({ cwd, artifacts: deck('new') })],
    [
      'without what we remember',
      async (cwd: string) => {
        await rm(join(cwd, '.pullquote'), { recursive: true });
        return run({ cwd, artifacts: deck('new') });
      },
    ],
    [
      'from another folder',
      async (cwd: string) =>
        run({ cwd: await tempFolder(), folder: join(cwd, 'output'), artifacts: deck('new') }),
    ],
    [
      'where nothing can be remembered',
      async (cwd: string) => {
        const file = join(await tempFolder({ file: '' }), 'file');
        return run({ cwd: file, folder: join(cwd, 'output'), artifacts: deck('new') });
      },
    ],
    [
      'with the line endings of Windows',
      async (cwd: string) => {
        for (const name of ['a.en.md', 'a.en.html'])
          await edit(join(cwd, 'output', name), (text) => text.replaceAll('\n', '\r\n'));
        return run({ cwd, artifacts: deck('new') });
      },
    ],
    [
      'from another folder, and back again',
      async (cwd: string) => {
        await run({ cwd: await tempFolder(), folder: join(cwd, 'output'), artifacts: deck('elsewhere') });
        return run({ cwd, artifacts: deck('new') });
      },
    ],
    [
      'with nothing in it',
      async (cwd: string) => {
        await writeFile(join(cwd, 'output/a.en.pdf'), '');
        return run({ cwd, artifacts: deck('new') });
      },
    ],
  ])('%s', async (_, again) => {
    const cwd = await tempFolder();
    await run({ cwd });
    expect(await again(cwd)).toEqual(CALM);
    expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.html', 'a.en.md', 'a.en.pdf']);
    expect(await textOf(cwd, 'output/a.en.md')).toContain('new');
  });
});

describe('what a person has changed is set aside', () => {
  test.each([
    ['in the Markdown', 'a.en.md', (text: string) => `${text}\nMine.\n`],
    ['in the page', 'a.en.html', (text: string) => text.replace('<title>a', '<title>mine')],
    ['in the PDF', 'a.en.pdf', (text: string) => text.replace('%PDF-1.7', '%PDF-1.6')],
    ['so that our mark is gone', 'a.en.md', () => 'All mine.\n'],
  ])('%s', async (_, name, change) => {
    const cwd = await tempFolder();
    await run({ cwd });
    await edit(join(cwd, 'output', name), change);
    const mine = await textOf(cwd, 'output', name);
    const yours = name.replace(/(\.\w+)$/, '.yours$1');
    expect(await run({ cwd, artifacts: deck('new') })).toEqual({ ...CALM, aside: { [name]: yours } });
    expect(await textOf(cwd, 'output', yours)).toBe(mine);
    expect(await textOf(cwd, 'output', name)).toContain('new');
    expect(await run({ cwd, artifacts: deck('newer') })).toEqual(CALM);
  });

  test('also where nobody remembers what we wrote', async () => {
    const cwd = await tempFolder();
    await run({ cwd });
    await edit(join(cwd, 'output/a.en.md'), (text) => `${text}\nMine.\n`);
    await rm(join(cwd, '.pullquote'), { recursive: true });
    expect((await run({ cwd })).aside).toEqual({ 'a.en.md': 'a.en.yours.md' });
  });

  test('again and again, each beside the other', async () => {
    const cwd = await tempFolder();
    for (const text of ['1', '2', '3']) {
      await run({ cwd });
      await edit(join(cwd, 'output/a.en.md'), () => text);
    }
    await run({ cwd });
    const kept = ['a.en.yours.md', 'a.en.yours.2.md', 'a.en.yours.3.md'];
    expect(await Promise.all(kept.map((name) => textOf(cwd, 'output', name)))).toEqual(['1', '2', '3']);
  });
});

describe('what a person has changed, in a clone that remembers nothing,', () => {
  const png = (size: number, rest = ''): Buffer => {
    const start = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const sides = Buffer.alloc(8);
    sides.writeUInt32BE(size, 0);
    sides.writeUInt32BE(size, 4);
    return Buffer.concat([start, sides, Buffer.from([8, 6, 0, 0, 0, 0, 0, 0, 0]), Buffer.from(rest)]);
  };
  const artifacts = (text = ''): readonly Artifact[] => [
    ...deck(text),
    { name: 'a.en.notes.txt', bytes: Buffer.from(`Notes ${text}\n`) },
    { name: 'a.en.theme.css', bytes: Buffer.from(`/* ${text} */\n`) },
    { name: 'a.en.png', bytes: png(7, text) },
  ];

  async function clone(name: string, change: (file: Buffer) => Buffer): Promise<string> {
    const cwd = await tempFolder();
    await run({ cwd, artifacts: artifacts() });
    await rm(join(cwd, '.pullquote'), { recursive: true });
    const path = join(cwd, 'output', name);
    await writeFile(path, change(await readFile(path)));
    return cwd;
  }

  const bom = (file: Buffer): Buffer => Buffer.concat([Buffer.from('\ufeff'), file]);
  const blank = (file: Buffer): Buffer => Buffer.concat([Buffer.from('\n\n'), file]);
  const utf16 = (file: Buffer): Buffer => Buffer.from(`\ufeff${file.toString()}`, 'utf16le');
  const saved = (): Buffer => png(7, 'saved by an image program');
  const annotated = (file: Buffer): Buffer => Buffer.concat([file, Buffer.alloc(9000, 'annotation ')]);
  const formatted = (file: Buffer): Buffer => Buffer.from(file.toString().replace('">\n', '" />\n'));

  test.each([
    ...(['a.en.notes.txt', 'a.en.theme.css', 'a.en.md', 'a.en.html'] as const).flatMap(
      (name) =>
        [
          ['has a byte-order mark', name, bom],
          ['begins with blank lines', name, blank],
          ['is in UTF-16', name, utf16],
        ] as const,
    ),
    ['is formatted', 'a.en.html', formatted],
    ['is saved by an image program', 'a.en.png', saved],
    ['bears annotations', 'a.en.pdf', annotated],
  ] as const)('%s: %s', async (_, name, change) => {
    const cwd = await clone(name, change);
    const mine = await readFile(join(cwd, 'output', name));
    const yours = name.replace(/(\.\w+)$/, '.yours$1');
    const result = await run({ cwd, artifacts: artifacts('new') });
    expect(result).toMatchObject({ foreign: [], aside: { [name]: yours }, earlier: undefined });
    expect(await readFile(join(cwd, 'output', yours))).toEqual(mine);
  });

  test('is not a picture of another size, nor one beside nothing of ours', async () => {
    const other = await clone('a.en.png', () => png(8));
    expect((await run({ cwd: other, artifacts: artifacts() })).foreign).toEqual(['a.en.png']);
    const alone = await tempFolder({ 'output/a.en.png': png(7), 'output/a.en.html': '<title>mine</title>' });
    const { foreign } = await run({ cwd: alone, artifacts: artifacts() });
    expect(foreign).toEqual(['a.en.html', 'a.en.png']);
  });
});

describe('what is not ours', () => {
  test.each([
    ['a file', (path: string) => writeFile(path, 'mine')],
    ['a link', (path: string) => symlink('../mine.txt', path)],
    ['a link to nowhere', (path: string) => symlink('/no/such/file', path)],
  ])('%s is left as it is, and nothing is written', async (_, place) => {
    const cwd = await tempFolder({ 'mine.txt': 'mine' });
    await mkdir(join(cwd, 'output'));
    await place(join(cwd, 'output/a.en.html'));
    expect(await run({ cwd })).toEqual({ ...CALM, written: 0, foreign: ['a.en.html'] });
    expect(await readdir(join(cwd, 'output'))).toEqual(['a.en.html']);
    expect(await textOf(cwd, 'mine.txt')).toBe('mine');
  });

  test('is set aside when forced', async () => {
    const cwd = await tempFolder({ 'output/a.en.html': 'mine', 'elsewhere.md': 'mine' });
    await symlink('../elsewhere.md', join(cwd, 'output/a.en.md'));
    const aside = { 'a.en.html': 'a.en.yours.html', 'a.en.md': 'a.en.yours.md' };
    expect(await run({ cwd, force: true })).toEqual({
      ...CALM,
      aside,
      foreign: Object.keys(aside).toReversed(),
    });
    expect(await textOf(cwd, 'output/a.en.yours.html')).toBe('mine');
    expect(await textOf(cwd, 'elsewhere.md')).toBe('mine');
    expect(await run({ cwd })).toEqual(CALM);
  });

  test('a folder is the environment’s fault', async () => {
    const cwd = await tempFolder({ 'output/a.en.pdf/x': '' });
    const folder = join(cwd, 'output');
    await expect(run({ cwd })).rejects.toMatchObject({
      name: 'EnvironmentError',
      code: 'output-unwritable',
      message: `cannot write to ${folder}: a folder stands where a.en.pdf should go`,
      hint: 'check that the folder may be written to and the disk has room, or name another folder with --output',
    });
    expect(await readdir(folder)).toEqual(['a.en.pdf']);
  });

  test('nor is a file in the folder’s place', async () => {
    const cwd = await tempFolder({ output: 'a file' });
    await expect(run({ cwd })).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(await textOf(cwd, 'output')).toBe('a file');
  });
});

describe('what 0.1.0 wrote, without marks,', () => {
  const page = HTML.replace('<title>', '<meta name="generator" content="Pullquote, Marp">\n<title>');
  const markdown = '---\nmarp: true\ntheme: pullquote-a-en\n---\n\n# A\n';
  const facts = '/Producer <FEFF00500075006C006C00710075006F00740065>';
  const printed = Buffer.concat([
    Buffer.from('%PDF-1.7\n7 0 obj\n<< /Filter /FlateDecode /Type /ObjStm /N 1 >>\nstream\n'),
    deflateSync(facts),
    Buffer.from('\nendstream\n'),
  ]);

  test.each([
    ['by the page beside them', { 'a.en.html': page, 'a.en.pdf': 'old pdf' }],
    ['by the speaker’s page beside them', { 'a.en.presenter.html': page, 'a.en.pdf': 'old pdf' }],
    ['by the Markdown beside them', { 'a.en.md': markdown, 'a.en.pdf': 'old pdf' }],
    ['by what a PDF says inside', { 'a.en.pdf': printed }],
  ])('is known %s, and taken over once', async (_, files) => {
    const there = Object.entries(files).map(([name, text]) => [`output/${name}`, text] as const);
    const cwd = await tempFolder(Object.fromEntries(there));
    const earlier = join(cwd, '.pullquote/earlier-outputs');
    expect(await run({ cwd })).toEqual({ ...CALM, earlier });
    const kept = Object.entries(files).filter(([name]) => !name.includes('presenter'));
    expect(await readdir(earlier)).toEqual(kept.map(([name]) => name).toSorted());
    for (const [name, text] of kept) expect(await readFile(join(earlier, name))).toEqual(Buffer.from(text));
    expect(await run({ cwd, artifacts: deck('new') })).toEqual(CALM);
  });

  test('is not a person’s file of the same name beside nothing of ours', async () => {
    const cwd = await tempFolder({ 'output/a.en.pdf': 'mine', 'output/a.en.html': '<title>mine</title>' });
    expect((await run({ cwd })).foreign).toEqual(['a.en.html', 'a.en.pdf']);
  });

  test('is not a person’s file beside what we have marked since', async () => {
    const cwd = await tempFolder();
    await run({ cwd, artifacts: deck().slice(0, 2) });
    await writeFile(join(cwd, 'output/a.en.pdf'), 'printed elsewhere');
    expect((await run({ cwd })).foreign).toEqual(['a.en.pdf']);
  });
});
