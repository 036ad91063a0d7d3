import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spanId } from '../../src/mcp/quotes/span-id.js';
import { readSource } from '../../src/sources/read-source.js';
import { isThere } from '../../src/write/whole/is-there.js';
import { LONG } from '../support/runs.js';
import { tempFolder } from '../support/temp-folder.js';
import { attempts, DE, EN, type Attempt, type Known } from './liar/attempts.js';
import { outline, VTT } from './liar/interview.js';
import { falseQuotations } from './liar/judge.js';
import { testAgent, type Answered, type TestAgent } from './support/agent-client.js';

const COUNT = 1000;
const SEED = LONG ? Date.now() % 1e9 : 20_261_127;

async function folderOfLies(): Promise<string> {
  const outside = await tempFolder({ 'outside.en.md': outline('en'), 'content/mill.en.md': outline('en') });
  const folder = await tempFolder({
    [EN]: outline('en'),
    [DE]: outline('de'),
    'content/sources/mill.vtt': VTT,
    'content/notes.en.md': '# Notes\n\nOrdinary Markdown.\n',
    'output/mill.en.md': '---\nmarp: true\nlang: en\n---\n\n# A deck\n',
    '.pullquote/x.txt': 'Marit Oswin: We burned the mill for the money of the insurance.\n',
  });
  await symlink(join(outside, 'outside.en.md'), join(folder, 'content/link.en.md'));
  await symlink(join(outside, 'content'), join(folder, 'linked'));
  return folder;
}

async function knowledge(agent: TestAgent): Promise<Known> {
  const ids = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const { data } = await agent.call('find_quotes', {
      path: EN,
      limit: 50,
      ...(cursor !== undefined && { cursor }),
    });
    for (const { words, id } of data['quotes'] as { words: string; id: string }[]) ids.set(words, id);
    cursor = data['next'] as string | undefined;
  } while (cursor !== undefined);
  const read = await readSource(Buffer.from(VTT), 'mill.vtt');
  const source = read.value?.source;
  if (source === undefined) throw new Error('the interview cannot be read');
  return {
    ids,
    forge(words) {
      const start = source.text.indexOf(words);
      const at = start === -1 ? source.text.indexOf(words.split('\n')[0] ?? '') : start;
      return spanId({ source: 'talk', range: [at, at + words.length] }, source);
    },
  };
}

interface Tally {
  tried: number;
  written: number;
}

test(`of ${String(COUNT)} attempts to have somebody say what nobody said, none ends in an outline`, async () => {
  const folder = await folderOfLies();
  const agent = await testAgent(folder);
  const known = await knowledge(agent);
  expect(known.ids.size).toBeGreaterThan(10);
  const originals = new Map([
    [EN, outline('en')],
    [DE, outline('de')],
  ]);
  const revisions = new Map<string, unknown>();
  for (const path of originals.keys())
    revisions.set(path, (await agent.call('read_outline', { path })).data['revision']);
  const tallies = new Map<string, Tally>();
  const found: string[] = [];
  for (const [index, attempt] of attempts(COUNT, SEED, known).entries()) {
    const answer = await tried(attempt, agent, revisions.get(attempt.path));
    const tally = tallies.get(attempt.kind) ?? { tried: 0, written: 0 };
    tallies.set(attempt.kind, tally);
    tally.tried += 1;
    let isWritten = false;
    for (const [path, before] of originals) {
      const after = await readFile(join(folder, path), 'utf8');
      if (after === before) continue;
      isWritten = true;
      for (const fault of falseQuotations(after, before, attempt.lies))
        found.push(`${String(index)} ${attempt.kind} ${JSON.stringify(attempt.asked)}: ${fault}`);
      await writeFile(join(folder, path), before);
    }
    if (await isThere(join(folder, 'content/laundered.en.md')))
      found.push(`${String(index)}: a source of its own`);
    if (isWritten) tally.written += 1;
    // What is refused leaves every file as it was, and what is written says so.
    if (answer.isError && isWritten) found.push(`${String(index)} ${attempt.kind}: refused, and written`);
  }
  await agent.close();
  expect(found).toEqual([]);
  expect(tallies.get('truth')?.written).toBe(tallies.get('truth')?.tried);
  const passed = [...tallies].filter(([, { written }]) => written > 0).map(([kind]) => kind);
  // A translation is written and marked as unreviewed; an elision that stands, and a piece that is a term, may stand.
  expect(passed.toSorted()).toMatchInlineSnapshot(`
    [
      "a false translation",
      "an elision",
      "truth",
    ]
  `);
  expect(await readFile(join(folder, 'content/notes.en.md'), 'utf8')).toBe('# Notes\n\nOrdinary Markdown.\n');
});

function tried({ tool, asked, path }: Attempt, agent: TestAgent, revision: unknown): Promise<Answered> {
  const target = tool === 'draft_outline' ? {} : { path, revision: revision ?? 'none' };
  return agent.call(tool, { ...target, ...asked });
}
