import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fix } from '../../../src/runs/fix.js';
import { testEnvironment } from '../../support/environment.js';
import { tempFolder } from '../../support/temp-folder.js';

const SOURCES = { sources: new Map<string, string>(), allowOutside: false };
const HEAD = `title: T
guest: { name: Ada Brandt }
sources: { talk: { title: The interview, file: talk.txt } }`;
const outline = (body: string, lang = 'en', head = HEAD): string =>
  `---\nlang: ${lang}\n${head}\n---\n\n${body}`;

async function fixed(
  files: Readonly<Record<string, string>>,
  { quotes = false, inputs = ['.'], templates = [] as readonly string[] } = {},
) {
  const cwd = await tempFolder(files);
  const options = { inputs, templates, ...SOURCES, quotes };
  const done = await fix(options, testEnvironment(cwd));
  const again = await fix(options, testEnvironment(cwd));
  expect(again.fixed, 'a second run finds nothing to do').toEqual([]);
  const texts: Record<string, string> = {};
  for (const name of Object.keys(files)) texts[name] = await readFile(join(cwd, name), 'utf8');
  return { cwd, ...done, texts };
}

/** One outline, the lines that are said, and its text. */
async function fixedOne(text: string, quotes = false, source?: string) {
  const files = { 'a.en.md': text, ...(source === undefined ? {} : { 'talk.txt': source }) };
  const { fixed: lines, texts } = await fixed(files, { quotes });
  return { lines, text: texts['a.en.md'] };
}

describe('what can be read in one way only', () => {
  test.each([
    ['subtitel: B', 'subtitle: B', 'a.en.md:6:1 “subtitel” → “subtitle”'],
    ['"minuts": 20', 'minutes: 20', 'a.en.md:6:1 “minuts” → “minutes”'],
    ['look: midnihgt', 'look: midnight', 'a.en.md:6:7 “midnihgt” → “midnight”'],
    ['omit: [agneda, closing]', 'omit: [agenda, closing]', 'a.en.md:6:8 “agneda” → “agenda”'],
  ])('in front matter: %s', async (before, after, line) => {
    const { lines, text } = await fixedOne(outline('## A {#a}\n', 'en', `${HEAD}\n${before}`));
    expect(lines).toEqual([line]);
    expect(text).toBe(outline('## A {#a}\n', 'en', `${HEAD}\n${after}`));
  });

  test('a look of one’s own is one that can be meant', async () => {
    const text = (look: string): string => outline('## A {#a}\n', 'en', `${HEAD}\nlook: ${look}`);
    const look = ':root { --paper: #fff; --ink: #000; --accent: #00f }';
    const files = { 'a.en.md': text('huose'), 'b.en.md': text('house'), 'own/looks/house.css': look };
    const { texts } = await fixed(files, { inputs: ['a.en.md', 'b.en.md'], templates: ['own'] });
    expect([texts['a.en.md'], texts['b.en.md']]).toEqual([text('house'), text('house')]);
  });

  test.each([
    ['## A {#a', '## A {#a}'],
    ['## A {#a} {.aside}', '## A {#a .aside}'],
    ['## A {#a asid}', '## A {#a .aside}'],
    ['## A {#a .reveal}', '## A {#a .reveal}'],
    ['## A {#a minutes:4}', '## A {#a minutes=4}'],
    ['## A {#a minuts=4}', '## A {#a minutes=4}'],
    ['## A {#a minuts=4', '## A {#a minutes=4}'],
    ['## A {#a minutes=4}{.reveal}', '## A {#a minutes=4 .reveal}'],
    ['## A {#a} {minutes=4} {.reveal} {.reveal}', '## A {#a minutes=4 .reveal}'],
    ['## A {#a}{.reveal}{minutes=3', '## A {#a .reveal minutes=3}'],
    [
      '## A {#a}\n\n~~~bars\n- One: 1\n- Two: 2\n\nText, and more.',
      '## A {#a}\n\n~~~bars\n- One: 1\n- Two: 2\n~~~\n\nText, and more.',
    ],
    [
      '## A {#a}\n\n~~~stats {.cuont reveel}\n- 1: One\n- 2: Two\n~~~',
      '## A {#a}\n\n~~~stats {.count .reveal}\n- 1: One\n- 2: Two\n~~~',
    ],
    ['## A {#a}\n\n![A hive](a.png){.bled}', '## A {#a}\n\n![A hive](a.png){.bleed}'],
    ['## A {#a}\n\n~~~stak\n- One: 1\n- Two: 2\n~~~', '## A {#a}\n\n~~~stack\n- One: 1\n- Two: 2\n~~~'],
    ['## A {#a}\n\nSee [it] (https://example.org).', '## A {#a}\n\nSee [it](https://example.org).'],
    ['## A {#a}\n\n见[此处]（https://example.org）。', '## A {#a}\n\n见[此处](https://example.org)。'],
    ['## A {#a}\n\nSee (it)[https://example.org].', '## A {#a}\n\nSee [it](https://example.org).'],
    ['## A {#a}\n\nA\u0007 word.', '## A {#a}\n\nA word.'],
  ])('in the body: %j', async (before, after) => {
    expect((await fixedOne(outline(`${before}\n`))).text).toBe(outline(`${after}\n`));
  });

  test('byte-order mark, line endings and Chinese stay', async () => {
    const text = `\uFEFF${outline('## 标题 {#a asid}\n\n文字\n', 'en', `${HEAD}\nsubtitel: 副标题`)}`;
    const windows = text.replaceAll('\n', '\r\n');
    expect((await fixedOne(windows)).text).toBe(
      windows.replace('asid', '.aside').replace('subtitel', 'subtitle'),
    );
  });
});

describe('what only a person knows', () => {
  test.each([
    ['a name', '## A {#a}\n\n> Bees dance.\n> — Ada Brand [talk]\n', HEAD],
    ['a source', '## A {#a}\n\n> Bees dance.\n> — Ada Brandt [tlak]\n', HEAD],
    ['a number', '## A {#a}\n', `${HEAD}\nratio: 16:8`],
    ['two keys that are near', '## A {#a}\n', `${HEAD}\nhots: B`.replace('hots', 'guestx')],
    ['a key that is there', '## A {#a}\n', `${HEAD}\ntitel: B`],
    ['a sign in a quotation', '## A {#a}\n\n> Bees\u0007 dance.\n> — Ada Brandt [talk]\n', HEAD],
    ['an item behind a blank line', '## A {#a}\n\n~~~bars\n- One: 1\n- Two: 2\n\n- Three: 3\n\nText\n', HEAD],
    ['a key behind a blank line', '## A {#a}\n\n~~~bars\nunit: km\n\nthe rows: []\n', HEAD],
    ['what is set in behind one', '## A {#a}\n\n~~~bars\nrows:\n\n\n  - One: 1\n', HEAD],
    ['a figure that begins with a blank line', '## A {#a}\n\n~~~bars\n\n- One: 1\n- Two: 2\n', HEAD],
    ['an id that stands among the words', '## A {#bees minutes=4} (part 1)\n', HEAD],
    ['two ids', '## A {#a} {#b}\n', HEAD],
    ['two numbers of minutes', '## A {#a} {minutes=4} {minutes=5}\n', HEAD],
    ['minutes that are there', '## A {#a minutes=4 minuts=7}\n', HEAD],
    ['minutes that come', '## A {#a minuts=7 minutes=4}\n', HEAD],
    [
      'an attribute on a quotation’s line',
      '## A {#a}\n\n> Bees dance.\n> — Ada Brandt [talk] {.last-lin}\n',
      HEAD,
    ],
    [
      'another fence where the figure should end',
      '## A {#a}\n\n~~~cycle\n- a\n- b\n```\n\n## B {#b}\n',
      HEAD,
    ],
    ['a fence that says that it ends', '## A {#a}\n\n~~~cycle\n- a\n- b\n~~~ end\n\n## B {#b}\n', HEAD],
    ['signs that are nearly a fence', '## A {#a}\n\n~~~cycle\n- a\n- b\n～～～\n\n## B {#b}\n', HEAD],
    ['minutes without a number', '## A {#a minutes}\n', HEAD],
    ['minutes with spaces in them', '## A {#a minutes = 4}\n', HEAD],
    ['an id with more in it', '## A {#a;minutes=4}\n', HEAD],
    ['what may be an id', '## A hive {hive}\n\n## B {id=b}\n\n## C {# c}\n\n## D hive #hive}\n', HEAD],
    ['a kind beside another', '## A {#a .asid .plain}\n', HEAD],
    ['a key that comes', '## A {#a}\n', `minuts: 20\n${HEAD}\nminutes: 10`],
    ['a headline without letters for an id', '## 标题\n', HEAD],
    ['a comment in a link', '## A {#a}\n\nSee [it <!-- note -->] (https://example.org).\n', HEAD],
  ])('%s is left', async (_, body, head) => {
    const text = outline(body, 'en', head);
    expect(await fixedOne(text)).toEqual({ lines: [], text });
  });
});

describe('ids', () => {
  test('missing, doubled and impossible ones', async () => {
    const { lines, text } = await fixedOne(
      outline(
        '## Bees dance {minutes=4}\n\n## One {#one}\n\n## Two {#one}\n\n## Three {#Three}\n\n## End ##\n',
      ),
    );
    expect(text).toBe(
      outline(
        '## Bees dance {#bees-dance minutes=4}\n\n## One {#one}\n\n## Two {#one-2}\n\n## Three {#three}\n\n## End {#end} ##\n',
      ),
    );
    expect(lines).toContain('a.en.md:12:9 “#one” → “#one-2”');
    expect(lines).toContain('a.en.md:16:7 add “{#end}”');
  });

  test('one that only its author can give keeps the others from none, in one language or two', async () => {
    const { text } = await fixedOne(outline('## Bees {}\n\n## !!!\n\n## One {#one} more\n\n## Wax\n'));
    expect(text).toBe(outline('## Bees {#bees}\n\n## !!!\n\n## One {#one} more\n\n## Wax {#wax}\n'));
    const { texts } = await fixed({
      'a.en.md': outline('## Bees\n\n## !!!\n'),
      'a.zh-CN.md': outline('## 蜜蜂\n\n## 蜡\n', 'zh-CN'),
    });
    expect(texts['a.en.md']).toBe(outline('## Bees {#bees}\n\n## !!!\n'));
    expect(texts['a.zh-CN.md']).toBe(outline('## 蜜蜂 {#bees}\n\n## 蜡\n', 'zh-CN'));
  });

  test('a talk’s languages get the same', async () => {
    const { texts } = await fixed({
      'a.en.md': outline('## Bees dance\n\n## Wax\n'),
      'a.zh-CN.md': outline('## 蜜蜂\n\n## 蜡 {#candles}\n', 'zh-CN'),
    });
    expect(texts['a.en.md']).toBe(outline('## Bees dance {#bees-dance}\n\n## Wax {#candles}\n'));
    expect(texts['a.zh-CN.md']).toBe(outline('## 蜜蜂 {#bees-dance}\n\n## 蜡 {#candles}\n', 'zh-CN'));
  });

  test.each([
    ['of another number', '## 蜜蜂 {#b}\n\n## 蜡 {#w}\n', ['.']],
    ['in another order', '## 蜡 {#wax}\n\n## 蜜蜂 {#bees}\n\n## 三 {#three}\n', ['.']],
    ['that nobody asked to change', '## 蜜蜂\n\n## 蜡 {#wax}\n\n## 三 {#three}\n', ['a.en.md']],
  ])('are left beside sections %s', async (_, body, inputs) => {
    const files = {
      'a.en.md': outline('## Bees\n\n## Wax {#wax}\n\n## Three {#three}\n'),
      'a.zh-CN.md': outline(body, 'zh-CN'),
    };
    expect(await fixed(files, { inputs })).toMatchObject({ fixed: [], texts: files });
  });

  test('are left beside a language that cannot be read', async () => {
    const files = { 'a.en.md': outline('## Bees\n'), 'a.de.md': '\u0000' };
    expect(await fixed(files)).toMatchObject({ fixed: [], texts: files });
  });
});

describe('--fix-quotes', () => {
  const SOURCE =
    'ADA BRANDT: We sell to 61 bakeries, and we know each of them by name.\n\nADA BRANDT: We do not sell honey to any of the big shops in town.\n';
  const near =
    '## A {#a}\n\n> We sell to 16 bakeries,\n> and we know each of them by name.\n> — Ada Brandt [talk]\n';

  test('puts the words of the source in, and nothing without it', async () => {
    expect(await fixedOne(outline(near), false, SOURCE)).toEqual({ lines: [], text: outline(near) });
    const { lines, text } = await fixedOne(outline(near), true, SOURCE);
    expect(lines).toHaveLength(1);
    expect(text).toContain('61 bakeries');
    expect(text).toContain('> — Ada Brandt [talk]\n');
  });

  test.each([
    ['emphasis', near.replace('16', '**16**')],
    ['an elision', near.replace('16 bakeries', '16 […]')],
    ['words of somebody else', near.replace('Ada Brandt', 'Bo Lind')],
    [
      'the other half of a denial',
      near
        .replace(/> We[^]*name\./, '> We do sell honey to some of the big shops in town.')
        .replace('big', 'bigger'),
    ],
  ])('leaves a quotation with %s as it is, or true to its source', async (_, body) => {
    const { text } = await fixedOne(outline(body), true, SOURCE);
    expect(
      [
        body,
        body.replace(/> We[^]*?\n> —/, '> We do not sell honey to any of the big shops in town.\n> —'),
      ].map((each) => outline(each)),
    ).toContain(text);
  });
});

describe('files', () => {
  const text = outline('## A {#a asid}\n');

  test('a link goes on leading where it led, and permissions stay', async () => {
    const cwd = await tempFolder({ 'real/own.md': text });
    await symlink('real/own.md', join(cwd, 'a.en.md'));
    await chmod(join(cwd, 'real/own.md'), 0o640);
    const options = { inputs: ['a.en.md'], templates: [], ...SOURCES, quotes: false };
    expect((await fix(options, testEnvironment(cwd))).fixed).toHaveLength(1);
    expect((await lstat(join(cwd, 'a.en.md'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(cwd, 'real/own.md'), 'utf8')).toContain('{#a .aside}');
    expect((await stat(join(cwd, 'real/own.md'))).mode & 0o777).toBe(0o640);
  });

  test('one that is read-only is left, and the others are mended', async () => {
    const cwd = await tempFolder({ 'a.en.md': text, 'b.en.md': text });
    await chmod(join(cwd, 'a.en.md'), 0o444);
    const options = { inputs: ['.'], templates: [], ...SOURCES, quotes: false };
    const { fixed: lines, failures } = await fix(options, testEnvironment(cwd));
    expect(lines).toEqual(['b.en.md:8:10 “asid” → “.aside”']);
    expect(failures.map(({ error }) => error.message)).toEqual(['cannot write a.en.md: it is read-only']);
    expect(await readFile(join(cwd, 'a.en.md'), 'utf8')).toBe(text);
  });

  test('one with nothing to mend keeps its bytes and its time', async () => {
    const cwd = await tempFolder({ 'a.en.md': outline('## A {#a}\r\nmixed\n\rends\r') });
    const { mtimeMs, ino } = await stat(join(cwd, 'a.en.md'));
    await fix({ inputs: ['.'], templates: [], ...SOURCES, quotes: true }, testEnvironment(cwd));
    expect(await stat(join(cwd, 'a.en.md'))).toMatchObject({ mtimeMs, ino });
  });
});
