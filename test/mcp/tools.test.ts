import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REFUSALS } from '../../src/edit/refusal.js';
import { sharedFolder } from '../support/shared-folder.js';
import { mkdir } from 'node:fs/promises';
import { DE, EN } from './liar/attempts.js';
import { GUEST, outline, VTT } from './liar/interview.js';
import { testAgent, type Answered, type TestAgent } from './support/agent-client.js';

const folder = await sharedFolder();
const made: { agent?: TestAgent } = {};
const ROOT = join(import.meta.dirname, '../..');

const call = (name: string, asked?: Readonly<Record<string, unknown>>): Promise<Answered> => {
  if (made.agent === undefined) throw new Error('no server was started');
  return made.agent.call(name, asked);
};
const textOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

beforeAll(async () => {
  await mkdir(join(folder, 'content/sources'), { recursive: true });
  await writeFile(join(folder, 'content/sources/mill.vtt'), VTT);
  made.agent = await testAgent(folder);
});
beforeEach(async () => {
  await writeFile(join(folder, EN), outline('en'));
  await writeFile(join(folder, DE), outline('de'));
});
afterAll(() => made.agent?.close());

async function revision(path = EN): Promise<unknown> {
  return (await call('read_outline', { path })).data['revision'];
}

async function idOf(words: string, path = EN): Promise<string> {
  const { data } = await call('find_quotes', { path, words });
  return (data['quotes'] as { id: string }[])[0]?.id ?? 'none';
}

const QUOTED = '> The river decided about everything we did.\n> — Marit Oswin [talk @ 00:00:30]';

describe('a quotation', () => {
  test('is written from its id: words, speaker, place', async () => {
    const quotes = [{ ids: [await idOf('second pair of boots')] }, { keep: 'river/1' }];
    const { isError } = await call('set_theme', {
      path: EN,
      revision: await revision(),
      theme: 'river',
      quotes,
    });
    expect(isError).toBe(false);
    expect(await textOf(EN)).toBe(
      outline('en').replace(
        QUOTED,
        `> Keep a second pair of boots in the attic.\n> — ${GUEST} [talk @ 00:01:30]\n\n${QUOTED}`,
      ),
    );
  });

  test('may be several sentences, and leaves out what is between', async () => {
    const ids = [await idOf('never wanted to sell'), await idOf('brother kept the keys')];
    await call('set_theme', { path: EN, revision: await revision(), theme: 'river', quotes: [{ ids }] });
    expect(await textOf(EN)).toContain(
      '> We never wanted to sell the mill to anybody. My brother kept the keys until the spring.\n',
    );
    const apart = [await idOf('trust the bank with a single'), await idOf('perfectly safe')];
    await call('set_theme', {
      path: EN,
      revision: await revision(),
      theme: 'river',
      quotes: [{ ids: apart }],
    });
    expect(await textOf(EN)).toContain(
      '> I did not trust the bank with a single coin. \\[…\\] The council told us that the dam was perfectly safe.\n',
    );
  });

  test('in another language says that it is a translation, and that nobody has reviewed it', async () => {
    const quotes = [
      { ids: [await idOf('single coin', DE)], translation: 'Ich traute der Bank mit keiner Münze.' },
    ];
    const { isError, data } = await call('set_theme', {
      ...{ path: DE, revision: await revision(DE), theme: 'river', quotes },
    });
    expect(isError).toBe(false);
    expect(data['problems']).toMatchObject({ errors: 0, list: [{ rule: 'quote-unreviewed' }] });
    expect(await textOf(DE)).toContain(
      '> Ich traute der Bank mit keiner Münze.\n> — Marit Oswin [talk @ 00:00:30, translated from "I did not trust the bank with a single coin."] {.unreviewed}\n',
    );
    expect(
      await call('set_theme', { path: EN, revision: await revision(), theme: 'river', quotes }),
    ).toMatchObject({ isError: true, data: { refused: 'translation-unfit' } });
  });
});

describe('what is refused', () => {
  test('a change of what somebody changed meanwhile: it is told so, and the file stays', async () => {
    const before = await revision();
    const mine = outline('en').replace('It closed in spring', 'It closed in autumn');
    await writeFile(join(folder, EN), mine);
    const answer = await call('set_theme', { path: EN, revision: before, theme: 'river', points: ['x'] });
    expect(answer).toMatchObject({ isError: true, data: { refused: 'file-changed' } });
    expect(String(answer.data['message'])).toContain(String(await revision()));
    expect(await textOf(EN)).toBe(mine);
  });

  test('two changes at once: the last one is told', async () => {
    const both = await revision();
    const answers = await Promise.all([
      call('set_theme', { path: EN, revision: both, theme: 'river', headline: 'One' }),
      call('set_theme', { path: EN, revision: both, theme: 'boots', headline: 'Two' }),
    ]);
    expect(answers.map(({ isError }) => isError)).toEqual([false, true]);
    expect(answers[1].data).toMatchObject({ refused: 'file-changed' });
  });

  test('a change that would bring an error, with the error', async () => {
    const figure = { kind: 'stats', body: '- 1: only' };
    expect(
      await call('set_theme', { path: EN, revision: await revision(), theme: 'river', figure }),
    ).toMatchObject({
      data: { refused: 'problems-new', message: expect.stringContaining('figure-items') as string },
    });
    expect(await textOf(EN)).toBe(outline('en'));
  });

  test.each([
    ['an unknown key', 'set_front_matter', { sources: {} }, 'input'],
    ['a path as a look', 'set_front_matter', { look: '../x' }, 'input'],
    ['no such theme', 'set_theme', { theme: 'none', points: ['x'] }, 'no-such-theme'],
    ['a comment on its lines', 'set_theme', { theme: 'river', reading: ['x'] }, 'shares-place'],
    ['an id that is taken', 'add_theme', { id: 'river', headline: 'x' }, 'id-taken'],
    ['two lines', 'set_theme', { theme: 'river', points: ['x\ny'] }, 'text-unfit'],
    [
      'a file of numbers',
      'set_theme',
      { theme: 'river', figure: { kind: 'bars', body: 'data: x.csv' } },
      'text-unfit',
    ],
    ...[
      'source: talk @ 00:00:30\n- Mills: 12\n- Tons: 2',
      '- Mills: 12 [talk]\n- Tons: 2',
      'source: computed\n- Mills: 12\n- Tons: 2',
    ].map((body): [string, string, Record<string, unknown>, string] => [
      `where a number comes from: ${body}`,
      'set_theme',
      { theme: 'river', figure: { kind: 'bars', body } },
      'text-unfit',
    ]),
    ...['headline', 'notes', 'points'].map((key): [string, string, Record<string, unknown>, string] => {
      const many = '“the river decided about everything” '.repeat(13);
      return [
        `many marks: ${key}`,
        'set_theme',
        { theme: 'boots', [key]: key === 'headline' ? many : [many] },
        'text-unfit',
      ];
    }),
    [
      'many marks in all',
      'set_theme',
      { theme: 'boots', notes: Array.from({ length: 40 }, () => '“the river decided”, “river”') },
      'text-unfit',
    ],
    [
      'marks as references',
      'set_theme',
      { theme: 'river', notes: ['&ldquo;We burned the mill&rdquo;'] },
      'text-unfit',
    ],
    [
      'a figure’s text on the next line',
      'set_theme',
      { theme: 'river', figure: { kind: 'list', body: '- One: two\n- Marit Oswin: >\n    I burned it' } },
      'text-unfit',
    ],
    [
      'marks that YAML hides',
      'set_theme',
      {
        theme: 'river',
        figure: { kind: 'list', body: '- One: two\n- Three: "\\u201cWe burned the mill down\\u201d"' },
      },
      'unsourced-quotation',
    ],
    [
      'a title with marks',
      'set_front_matter',
      { title: '“We burned the mill for money”' },
      'unsourced-quotation',
    ],
  ])('%s', async (_, tool, asked, refused) => {
    expect(await call(tool, { path: EN, revision: await revision(), ...asked })).toMatchObject({
      isError: true,
      data: { refused },
    });
    expect(await textOf(EN)).toBe(outline('en'));
  });

  test('what Pullquote made, as a source', async () => {
    const built = await call('build', { path: EN });
    expect(built.data['written']).toContain('output/mill.en.html');
    for (const source of ['output/mill.en.html', 'output/mill.en.md', EN])
      expect(await call('draft_outline', { source, name: 'x', lang: 'en' })).toMatchObject({
        data: { refused: 'source-unfit' },
      });
  });

  test.each([
    '{ title: T, lang: en }',
    'title: T\n? lang\n: en',
    'title: T\n!!str lang: en',
    'title: T\n"l\\x61ng": en',
  ])('an outline as a source, however its front matter is written: %s', async (front) => {
    const source = 'content/other.en.md';
    await writeFile(
      join(folder, source),
      `---\n${front}\n---\n\n## One {#one}\n\n- We burned the mill down\n`,
    );
    expect(await call('draft_outline', { source, name: 'x', lang: 'en' })).toMatchObject({
      data: { refused: 'source-unfit' },
    });
    await rm(join(folder, source));
  });

  test('is listed in the documentation, each with what it is about', async () => {
    const page = await readFile(join(ROOT, 'docs/agents.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)];
    const listed = Object.fromEntries(rows.map(([, name = '', about = '']) => [name, about]));
    expect(listed).toMatchObject(REFUSALS);
  });
});

describe('what can be read', () => {
  test('a source, part by part', async () => {
    const { data } = await call('read_source', { path: EN, source: 'talk', from: '00:00:35' });
    expect((data['parts'] as unknown[])[0]).toMatchObject({ place: '00:00:30', speaker: GUEST });
    expect(await call('read_source', { path: EN, source: 'other' })).toMatchObject({
      data: { refused: 'not-found', hint: 'there is `talk`' },
    });
  });

  test('what can be quoted, by place and speaker, on several pages', async () => {
    const first = await call('find_quotes', { path: EN, from: '00:00:50', limit: 1 });
    expect(first.data['quotes']).toMatchObject([
      { words: 'I always thought that the dam was a fine piece of work.' },
    ]);
    const more = await call('find_quotes', {
      path: EN,
      from: '00:00:50',
      limit: 1,
      cursor: first.data['next'],
    });
    expect(more.data['quotes']).not.toEqual(first.data['quotes']);
    const asked = await call('find_quotes', { path: EN, speaker: 'Tobias Fenn', limit: 50 });
    const speakers = (asked.data['quotes'] as { speaker: string }[]).map(({ speaker }) => speaker);
    expect(new Set(speakers)).toEqual(new Set(['Tobias Fenn']));
  });

  test('what no theme uses, and what a rule means', async () => {
    const { data } = await call('coverage', { path: EN });
    expect(data['sources']).toMatchObject([{ source: 'talk', used: 2 }]);
    expect(await call('explain_rule', { rule: 'quote-nere' })).toMatchObject({
      data: { hint: 'did you mean `quote-near`?' },
    });
    expect((await call('explain_rule', { rule: 'quote-near' })).data['page']).toContain('# quote-near');
  });

  test('the format and the problems of an outline, as resources; and prompts', async () => {
    const { client } = made.agent ?? {};
    const { resources } = (await client?.listResources()) ?? { resources: [] };
    expect(resources.map(({ uri }) => uri)).toContain(`pullquote://problems/${EN}`);
    const read = await client?.readResource({ uri: `pullquote://problems/${DE}` });
    expect(JSON.stringify(read?.contents)).toContain('errors');
    const outside = client?.readResource({ uri: 'pullquote://problems/../x.en.md' });
    await expect(outside).rejects.toThrow();
    const { prompts } = (await client?.listPrompts()) ?? { prompts: [] };
    expect(prompts.map(({ name }) => name)).toEqual([
      'draft_talk',
      'tighten_theme',
      'translate_talk',
      'find_missing',
    ]);
    const prompt = await client?.getPrompt({
      name: 'tighten_theme',
      arguments: { path: EN, theme: 'river' },
    });
    expect(JSON.stringify(prompt?.messages)).toContain('Tighten the theme river');
  });
});

test.each(['https://example.org/talks', 'file://elsewhere/talks', 'file:///a%2Fb'])(
  'a root that is no folder of this machine is said to be none: %s',
  async (uri) => {
    const agent = await testAgent(folder, {}, [{ uri }]);
    const answer = await agent.call('read_outline', { path: EN });
    expect(answer).toMatchObject({ isError: true, data: { refused: 'roots-unfit' } });
    await agent.close();
  },
);

test('what lies in none of the folders that the client allows is not seen', async () => {
  const roots = [{ uri: pathToFileURL(join(folder, 'content/sources')).href }];
  const agent = await testAgent(folder, {}, roots);
  expect(await agent.call('read_outline', { path: EN })).toMatchObject({
    data: { refused: 'outside-folder' },
  });
  expect((await agent.call('list_outlines')).data['outlines']).toEqual([]);
  await agent.close();
});
