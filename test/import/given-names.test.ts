/** Names that the author gives on the command line: any characters, in the draft as they are, and none that cannot be. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/parse/parse-outline.js';
import { verifyOutline } from '../../src/verify/verify-outline.js';
import { pullquote } from '../e2e/support/command.js';
import { tempFolder } from '../support/temp-folder.js';
import { readText } from '../verify/read-text.js';

const TALK = [
  'Anna Berg: Why did you sell the hives to them at the end?',
  'Tom Lind: A neighbour asked me nicely, and I was tired of carrying the honey down the hill every autumn.',
  'Anna Berg: And then what happened to you?',
  'Tom Lind: Then came the winter, and every hive that I had kept was silent in the morning.',
  'Anna Berg: What did you do?',
  'Tom Lind: I listened at each hive with a glass, and the last hive hummed like a far away choir.',
].join('\n\n');
const DRAFT = 'content/talk.en.md';

interface Imported {
  readonly code: number | null;
  readonly stderr: string;
  readonly draft: string;
  /** Of the draft, read and checked against its source. */
  readonly problems: readonly string[];
}

async function imported(args: readonly string[], talk = TALK): Promise<Imported> {
  const cwd = await tempFolder({ 'talk.txt': talk });
  const { code, stderr } = await pullquote(['import', 'talk.txt', '-o', DRAFT, ...args], { cwd });
  if (code !== 0) return { code, stderr, draft: '', problems: [] };
  const draft = await readFile(join(cwd, DRAFT), 'utf8');
  const place = { path: DRAFT, folder: join(cwd, 'content'), name: 'talk', lang: 'en' };
  const parsed = parseOutline({ ...place, text: draft });
  const sources = new Map([[parsed.value.meta.sources[0]?.id ?? '', readText(talk)]]);
  const problems = [...parsed.problems, ...verifyOutline(parsed.value, sources).problems];
  const wrong = problems.filter(({ rule }) => rule !== 'headline-unnamed');
  return { code, stderr, draft, problems: wrong.map(({ rule, message }) => `${rule}: ${message}`) };
}

describe('a name given with --speaker', () => {
  test.each([
    'Tom [BBC]',
    '[Tom] Lind',
    '— Bo [s]',
    'Bo [s',
    'Bo s]',
    '[',
    '[a @ 3]',
    String.raw`Tom\[x`,
    'Tom【BBC】',
    '*Tom* <b>',
    'Tom — Lind',
  ])('%s is the speaker of the draft’s quotations', async (name) => {
    const { code, draft, problems } = await imported(['--speaker', `Tom Lind=${name}`]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(draft.split('\n').filter((line) => line.startsWith('> —')).length).toBeGreaterThan(1);
  });
});
