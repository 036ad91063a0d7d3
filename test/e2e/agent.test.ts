/** One server in a process of its own, as a client starts it: an honest agent, one that lies, and clients that misbehave. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE, ROOT } from '../browser/helpers.js';
import { attempts, DE, EN } from '../mcp/liar/attempts.js';
import { outline, VTT } from '../mcp/liar/interview.js';
import { falseQuotations } from '../mcp/liar/judge.js';
import { agentOf, type Answered, type TestAgent } from '../mcp/support/agent-client.js';
import { THEMES, type HonestTheme } from '../mcp/support/honest-talk.js';
import { sharedFolder } from '../support/shared-folder.js';

const folder = await sharedFolder();
const COMMAND = [join(ROOT, 'dist/pullquote.cjs'), 'mcp'];
const ENV = { ...process.env, PULLQUOTE_CACHE: CACHE } as Record<string, string>;
const made: { agent?: Pick<TestAgent, 'call'>; client?: Client } = {};

const call = (name: string, asked?: Readonly<Record<string, unknown>>): Promise<Answered> => {
  if (made.agent === undefined) throw new Error('no server was started');
  return made.agent.call(name, asked);
};

beforeAll(async () => {
  await mkdir(join(folder, 'content/sources'), { recursive: true });
  await cp(
    join(ROOT, 'content/sources/lost-property.vtt'),
    join(folder, 'content/sources/lost-property.vtt'),
  );
  await writeFile(join(folder, 'content/sources/mill.vtt'), VTT);
  await writeFile(join(folder, EN), outline('en'));
  await writeFile(join(folder, DE), outline('de'));
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...COMMAND, folder],
      env: ENV,
      stderr: 'ignore',
    }),
  );
  made.client = client;
  made.agent = agentOf(client);
});

afterAll(() => made.client?.close());

test('each tool says what it asks for and what it answers', async () => {
  const { tools } = (await made.client?.listTools()) ?? { tools: [] };
  expect(tools.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "list_outlines",
      "read_outline",
      "list_sources",
      "read_source",
      "find_quotes",
      "coverage",
      "draft_outline",
      "set_theme",
      "add_theme",
      "remove_theme",
      "move_theme",
      "set_front_matter",
      "check",
      "build",
      "preview",
      "explain_rule",
    ]
  `);
  for (const { inputSchema, outputSchema, description, annotations } of tools) {
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema).toMatchObject({ type: 'object' });
    expect(description).toMatch(/\.$/);
    expect(annotations).toMatchObject({ openWorldHint: false });
  }
});

test('an honest agent makes a talk of five themes that checks clean and builds', async () => {
  const drafted = await call('draft_outline', {
    source: 'content/sources/lost-property.vtt',
    name: 'umbrellas',
    lang: 'en',
  });
  expect(drafted).toMatchObject({ isError: false, data: { path: 'content/umbrellas.en.md' } });
  const path = 'content/umbrellas.en.md';
  const read = await call('read_outline', { path });
  const { order, revision } = read.data as { order: string[]; revision: string };
  const state = { revision };
  const change = async (tool: string, asked: Readonly<Record<string, unknown>>): Promise<void> => {
    const answer = await call(tool, { path, revision: state.revision, ...asked });
    expect(answer.isError ? answer.data : undefined).toBeUndefined();
    state.revision = String(answer.data['revision']);
  };
  await change('set_front_matter', {
    title: 'Nobody Loses an Umbrella',
    minutes: 3,
    footer: 'Lost property',
  });
  for (const theme of THEMES) await change('add_theme', await honest(theme, path));
  for (const theme of order.filter((id) => id !== 'discussion')) await change('remove_theme', { theme });
  if (order.includes('discussion')) await change('move_theme', { theme: 'discussion', behind: 'waiting' });
  const checked = await call('check', { path });
  expect(checked.data['problems']).toEqual({ errors: 0, warnings: 0, list: [] });
  const preview = await call('preview', { path, slide: 'umbrellas' });
  expect(preview.data).toMatchObject({
    width: 1280,
    height: 720,
    headline: 'We abandon umbrellas on purpose',
  });
  expect(
    Buffer.from(preview.picture ?? '', 'base64')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  const built = await call('build', { path });
  expect(built.data['written']).toContain('output/umbrellas.en.pdf');
  const { data } = await call('read_outline', { path });
  const verdicts = (data['sections'] as { quotes: { verdict: string }[] }[]).flatMap(({ quotes }) => quotes);
  expect(verdicts).toHaveLength(6);
  expect(verdicts.filter(({ verdict }) => !['exact', 'normalised'].includes(verdict))).toEqual([]);
});

async function honest(theme: HonestTheme, path: string): Promise<Readonly<Record<string, unknown>>> {
  const { quotes, ...rest } = theme;
  const found = [];
  for (const sentences of quotes) {
    const ids = [];
    for (const [words, beginning] of sentences) {
      const { data } = await call('find_quotes', { path, words });
      const offered = data['quotes'] as { id: string; words: string }[];
      const quote = offered.find((one) => one.words.startsWith(beginning));
      expect(quote === undefined ? offered : undefined).toBeUndefined();
      ids.push(quote?.id);
    }
    found.push({ ids });
  }
  return { ...rest, quotes: found };
}

test('an agent that lies gets nothing into an outline from another process either', async () => {
  const ids = new Map<string, string>();
  const { data } = await call('find_quotes', { path: EN, limit: 50 });
  for (const { id, words } of data['quotes'] as { id: string; words: string }[]) ids.set(words, id);
  const forge = (words: string): string => ids.get(words) ?? 'talk.0-20.0123456789ab';
  const revisions = new Map<string, unknown>();
  for (const path of [EN, DE]) revisions.set(path, (await call('read_outline', { path })).data['revision']);
  for (const { tool, asked, path, lies } of attempts(40, 7, { ids, forge })) {
    const target = tool === 'draft_outline' ? {} : { path, revision: revisions.get(path) ?? 'none' };
    await call(tool, { ...target, ...asked });
    for (const [file, before] of [
      [EN, outline('en')],
      [DE, outline('de')],
    ] as const) {
      const after = await readFile(join(folder, file), 'utf8');
      expect(
        after === before
          ? []
          : [...falseQuotations(after, before, lies)].map((one) => one + JSON.stringify(asked)),
      ).toEqual([]);
      if (after !== before) await writeFile(join(folder, file), before);
    }
  }
});

describe('clients that misbehave', () => {
  const started = (): ReturnType<typeof spawn> =>
    spawn(process.execPath, [...COMMAND, folder], { env: ENV, stdio: ['pipe', 'pipe', 'pipe'] });

  test('garbage is answered by nothing but the protocol, and the end of the input ends the server', async () => {
    const server = started();
    if (server.stdin === null || server.stdout === null) throw new Error('no pipes');
    const said = text(server.stdout);
    server.stdin.write('not json\n{"jsonrpc":"2.0"}\n[1,2\n\u0000\u0001\n');
    server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'no/such', params: {} })}\n`);
    server.stdin.end();
    const code = await new Promise((resolve) => server.on('close', resolve));
    for (const line of (await said).split('\n').filter((one) => one !== ''))
      expect(JSON.parse(line)).toMatchObject({ jsonrpc: '2.0' });
    expect(code).toBe(0);
  });

  test('there is no such folder', async () => {
    const server = spawn(process.execPath, [...COMMAND, join(folder, 'none')], { env: ENV });
    const said = text(server.stderr);
    expect(await new Promise((resolve) => server.on('close', resolve))).toBe(2);
    expect(await said).toContain('error: there is no folder');
  });
});
