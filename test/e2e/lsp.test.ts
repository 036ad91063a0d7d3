import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorClient, withCursor } from '../support/editor-client.js';
import { tempFolder } from '../support/temp-folder.js';
import { FRONT, TALK, THEME } from '../lsp/editor.js';

const ROOT = join(import.meta.dirname, '../..');

async function start(files: Readonly<Record<string, string>> = {}) {
  const vtt = await readFile(join(ROOT, 'content/sources/lost-property.vtt'), 'utf8');
  const folder = await tempFolder({ [TALK]: FRONT + THEME, 'sources/talk.vtt': vtt, ...files });
  const args = [join(ROOT, 'dist/pullquote.cjs'), 'lsp', '--stdio'];
  const server: ChildProcessWithoutNullStreams = spawn(process.execPath, args, { cwd: folder });
  const exit = once(server, 'exit') as Promise<[number | null]>;
  const client = await editorClient({ input: server.stdin, output: server.stdout }, folder);
  return { server, client, exit };
}

test('an editor opens an outline, types, is offered a quotation, and takes its leave', async () => {
  const { client, exit } = await start();
  expect(await client.open(TALK)).toEqual([]);
  const { text, position } = withCursor(`${FRONT}${THEME}\n> liar desc|\n`);
  const problems = await client.change(TALK, text);
  expect(problems.map(({ code }) => code)).toContain('unsupported-markdown');
  const { items } = await client.complete(TALK, position);
  expect(items[0]?.label).toBe('A liar will describe the advertisement.');
  // While the pipe to it stays open, as an editor leaves it.
  await client.leave();
  expect(await exit).toEqual([0, null]);
});

test('an editor that is gone leaves no server behind', async () => {
  const { server, exit } = await start();
  server.stdin.destroy();
  expect(await exit).toEqual([1, null]);
});

test('a settings file that is wrong is shown in the editor, and keeps no server from starting', async () => {
  const { client, exit } = await start({ 'pullquote.yml': 'minutes: x\nlook: nowhere\n' });
  const next = client.next('pullquote.yml');
  await client.open(TALK);
  expect((await next).diagnostics.length).toBeGreaterThan(0);
  await client.leave();
  expect(await exit).toEqual([0, null]);
});
