import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordRehearsal, REHEARSALS } from '../../src/rehearse/record-rehearsal.js';
import type { Rehearsal } from '../../src/rehearse/rehearsal.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote } from './support/command.js';

/** Windows line endings, a byte-order mark, closing hashes, and what only looks like a heading. */
const OUTLINE = `\uFEFF---
title: 一次访谈
lang: zh-CN
minutes: 10
guest: { name: Ada }
---

## 第一个主题 {minutes=4 #one} ##

- 一点

~~~stack
- "## 不是标题 {#one minutes=4}"
- 第二层
~~~

<!--
## 也不是 {#two}
-->

## 第二个主题 {#two .aside}  

- 一点

## 没讲到 {#three minutes=1}

- 一点
`.replaceAll('\n', '\r\n');

const rehearsal = (day: number, spoken: readonly number[], deck = 'talk.zh-CN'): Rehearsal => ({
  ...{ version: 1, deck, outline: `content/${deck}.md`, budget: 10 },
  startedAt: new Date(2026, 4, day, 9, 30).toISOString(),
  slides: [
    { id: 'cover', headline: '一次访谈', planned: 0.5, spoken: spoken[0] ?? 0 },
    { id: 'one', headline: '第一个主题', planned: 4, spoken: spoken[1] ?? 0 },
    { id: 'two', headline: '第二个主题', planned: 4.5, spoken: spoken[2] ?? 0 },
    { id: 'three', headline: '没讲到', planned: 1, spoken: spoken[3] ?? 0 },
  ],
});

async function rehearsed(): Promise<string> {
  const folder = await tempFolder({ 'content/talk.zh-CN.md': OUTLINE });
  await recordRehearsal(folder, rehearsal(3, [20, 300, 320]));
  await recordRehearsal(folder, rehearsal(4, [30, 201, 280]));
  return folder;
}

test('shows the last rehearsal and the trend, in plain text', async () => {
  const { code, stdout, stderr } = await pullquote(['rehearsals', 'content/talk.zh-CN.md'], {
    cwd: await rehearsed(),
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(`\n${stdout}`).toMatchInlineSnapshot(`
    "
    talk.zh-CN: rehearsal 2, 2026-05-04 09:30

                Planned  Spoken  Difference  Before  Change
    一次访谈       0:30    0:30       ±0:00    0:20   +0:10
    第一个主题     4:00    3:21       −0:39    5:00   −1:39
    第二个主题     4:30    4:40       +0:10    5:20   −0:40
    没讲到         1:00    0:00       −1:00       –       –
    ───────────────────────────────────────────────────────
    Whole talk    10:00    8:31       −1:29   10:40   −2:09

    Trend: 10:40 → 8:31 (2:09 shorter than the one before)
    "
  `);
});

test('without an outline, all that were recorded', async () => {
  const folder = await rehearsed();
  await recordRehearsal(folder, rehearsal(5, [10, 20, 30], 'other.en'));
  const { stdout } = await pullquote(['rehearsals'], { cwd: folder });
  expect(stdout.match(/^.*: rehearsal.*$/gm)).toEqual([
    'talk.zh-CN: rehearsal 2, 2026-05-04 09:30',
    'other.en: rehearsal 1, 2026-05-05 09:30',
  ]);
});

test('puts the spoken minutes back, and touches nothing else', async () => {
  const folder = await rehearsed();
  const { code, stdout, stderr } = await pullquote(['rehearsals', '--write-minutes'], { cwd: folder });
  expect([code, stdout, stderr]).toEqual([
    0,
    'content/talk.zh-CN.md: #one minutes=3.5 (4 before)\ncontent/talk.zh-CN.md: #two minutes=4.5 (none before)\n',
    'content/talk.zh-CN.md is written\n',
  ]);
  expect(await readFile(join(folder, 'content/talk.zh-CN.md'), 'utf8')).toBe(
    OUTLINE.replace('{minutes=4 #one} ##', '{minutes=3.5 #one} ##').replace(
      '{#two .aside}',
      '{#two .aside minutes=4.5}',
    ),
  );

  const again = await pullquote(['rehearsals', '--write-minutes', 'content/talk.zh-CN.md'], { cwd: folder });
  expect([again.code, again.stdout, again.stderr]).toEqual([
    0,
    '',
    'content/talk.zh-CN.md has these minutes already\n',
  ]);
});

test('a damaged record is reported, and the others are shown', async () => {
  const folder = await rehearsed();
  await writeFile(join(folder, REHEARSALS, 'talk.zh-CN-20260505T093000000Z.json'), '{"version": 1, "deck"');
  const { code, stdout, stderr } = await pullquote(['rehearsals'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain('rehearsal 2, 2026-05-04');
  expect(stderr).toMatchInlineSnapshot(`
    ".pullquote/rehearsals/talk.zh-CN-20260505T093000000Z.json warning rehearsal-damaged: the record of this rehearsal is damaged (it is not JSON), and is left out
      hint: delete the file, or mend it if its times matter

    1 warning
    to read more: pullquote explain rehearsal-damaged
    "
  `);
});

test('nothing recorded, and an outline that is gone, are said', async () => {
  const folder = await rehearsed();
  const none = await pullquote(['rehearsals', 'content/other.en.md'], { cwd: folder });
  expect([none.code, none.stdout, none.stderr]).toEqual([
    1,
    '',
    'error: there are no rehearsals of content/other.en.md yet\n  hint: record one with: pullquote present content/other.en.md --rehearse\n',
  ]);
  await recordRehearsal(folder, rehearsal(6, [10, 20, 30], 'gone.en'));
  const gone = await pullquote(['rehearsals', '--write-minutes'], { cwd: folder });
  expect([gone.code, gone.stdout]).toEqual([1, '']);
  expect(gone.stderr).toContain('content/gone.en.md error file-missing: there is no such file');
});
