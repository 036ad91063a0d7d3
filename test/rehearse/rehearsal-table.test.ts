import { expect, test } from 'vitest';
import { displayWidth } from '../../src/text/terminal/display-width.js';
import { rehearsalTable } from '../../src/rehearse/rehearsal-table.js';
import type { Rehearsal } from '../../src/rehearse/rehearsal.js';
import { spokenMinutes } from '../../src/rehearse/spoken-minutes.js';

/** Local time: the table tells the day as it was where the rehearsal was held. */
const day = (date: number): string => new Date(2026, 4, date, 9, 30).toISOString();
const rehearsal = (date: number, spoken: readonly number[]): Rehearsal => ({
  ...{ version: 1, deck: 'talk.zh-CN', outline: 'content/talk.zh-CN.md', startedAt: day(date), budget: 10 },
  slides: [
    { id: 'cover', headline: 'OpenAI 为什么样样都做', planned: 0.5, spoken: spoken[0] ?? 0 },
    { id: 'one', headline: '他曾经反对“垂直整合”', planned: 4, spoken: spoken[1] ?? 0 },
    { id: 'two', headline: 'Sora, he says', planned: 5, spoken: spoken[2] ?? 0 },
    {
      id: 'three',
      headline: 'A headline that goes on and on, longer than any column 应该有的宽度',
      spoken: spoken[3] ?? 0,
    },
  ],
});

test('one rehearsal', () => {
  expect(`\n${rehearsalTable([rehearsal(4, [30, 270.4, 280, 5])]).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    talk.zh-CN: rehearsal 1, 2026-05-04 09:30

                                                  Planned  Spoken  Difference  Before  Change
    OpenAI 为什么样样都做                            0:30    0:30       ±0:00       –       –
    他曾经反对“垂直整合”                             4:00    4:30       +0:30       –       –
    Sora, he says                                    5:00    4:40       −0:20       –       –
    A headline that goes on and on, longer than…        –    0:05           –       –       –
    ─────────────────────────────────────────────────────────────────────────────────────────
    Whole talk                                      10:00    9:45       −0:15       –       –
    "
  `);
});

test('the last of several, and the trend', () => {
  const rehearsals = [
    rehearsal(2, [60, 400, 300, 0]),
    rehearsal(3, [20, 300, 320, 0]),
    rehearsal(4, [30, 270, 280, 5]),
  ];
  const lines = rehearsalTable(rehearsals);
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    talk.zh-CN: rehearsal 3, 2026-05-04 09:30

                                                  Planned  Spoken  Difference  Before  Change
    OpenAI 为什么样样都做                            0:30    0:30       ±0:00    0:40   −0:10
    他曾经反对“垂直整合”                             4:00    4:30       +0:30    5:50   −1:20
    Sora, he says                                    5:00    4:40       −0:20    5:10   −0:30
    A headline that goes on and on, longer than…        –    0:05           –       –       –
    ─────────────────────────────────────────────────────────────────────────────────────────
    Whole talk                                      10:00    9:45       −0:15   11:40   −1:55

    Trend: 12:40 → 10:40 → 9:45 (0:55 shorter than the one before)
    "
  `);
  const numbers = lines.slice(2, 9).filter((line) => !line.startsWith('─'));
  expect(new Set(numbers.map((cell) => displayWidth(cell))).size).toBe(1);
});

test('colour repeats the sign, and only where it is asked for', () => {
  const paint = {
    head: String,
    over: (cell: string) => `<${cell.trim()}>`,
    under: (cell: string) => `(${cell.trim()})`,
  };
  const cells = rehearsalTable([rehearsal(4, [30, 270, 280, 5])], paint).map(
    (line) => /[<(][+−].*?[>)]/.exec(line)?.[0],
  );
  expect(cells.filter((cell) => cell !== undefined)).toEqual(['<+0:30>', '(−0:20)', '(−0:15)']);
});

test('a record cannot steer the terminal', () => {
  const evil = rehearsal(4, [1]);
  const lines = rehearsalTable([
    { ...evil, deck: 'a\u001b[2Jb', slides: [{ id: 'x', headline: '\u001b]0;x\u0007\u202Ey', spoken: 1 }] },
  ]);
  expect(lines.join('\n')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('spoken times become half minutes; what was skipped stays out', () => {
  const slides = [0, 4.9, 5, 74, 75, 104, 105, 200].map((spoken, index) => ({
    id: `s${index}`,
    headline: '',
    spoken,
  }));
  expect([...spokenMinutes({ slides })]).toEqual([
    ['s2', 0.5],
    ['s3', 1],
    ['s4', 1.5],
    ['s5', 1.5],
    ['s6', 2],
    ['s7', 3.5],
  ]);
});
