import { describe, expect, test } from 'vitest';
import { extractSource } from '../../../src/sources/extract-source.js';

const TURNS = [
  ['Ann Berg', '00:00:12', 'How did the mill begin, back then?'],
  ['Tom Lind', '00:01:20', 'We bought it, and "never" looked back; not once.'],
  ['Ann Berg', '01:02:03', 'And would you do it all again, today?'],
  ['Tom Lind', '01:02:30', 'Yes, but I would ask more questions.'],
] as const;

function turnsOf(text: string, path: string): readonly unknown[] {
  const source = extractSource(new TextEncoder().encode(text), path).value;
  if (source === undefined) throw new Error('no source');
  return source.turns.map(({ speaker, start, end }) => [
    speaker,
    source.cues.find((cue) => cue.start <= start && start < cue.end)?.startSeconds,
    source.text.slice(start, end),
  ]);
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const table = (
  head: readonly string[],
  rule: boolean,
  cells: (turn: (typeof TURNS)[number]) => readonly string[],
) =>
  [head, ...(rule ? [head.map(() => ':---')] : []), ...TURNS.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const UNTIMED = TURNS.map(([who, , said]) => [who, undefined, said]);
const TIMED = TURNS.map(([who, time, said], index) => [who, [12, 80, 3723, 3750][index] ?? time, said]);

describe('a table of turns is read as a transcript', () => {
  test.each([
    [
      'with commas',
      'a.csv',
      ['time,speaker,text', ...TURNS.map(([who, time, said]) => [time, who, quoted(said)].join(','))],
    ],
    [
      'with semicolons',
      'a.csv',
      ['Name;Beginn;Wortlaut', ...TURNS.map((turn) => turn.map(quoted).join(';'))],
    ],
    ['with tabs', 'a.tsv', ['話者\t時間\t内容', ...TURNS.map((turn) => turn.map(quoted).join('\t'))]],
    ['without names of columns', 'a.csv', TURNS.map((turn) => turn.map(quoted).join(','))],
    ['with other names of columns', 'a.csv', ['X,Y,Z', ...TURNS.map((turn) => turn.map(quoted).join(','))]],
    [
      'in seconds',
      'a.csv',
      [
        'start,speaker,text',
        ...TIMED.map(([who, time, said]) => `${String(time)}.5,${String(who)},${quoted(String(said))}`),
      ],
    ],
  ])('%s', (_, path, lines) => {
    expect(turnsOf(lines.join('\n'), path)).toEqual(TIMED);
  });

  test('without times', () => {
    const lines = ['speaker,text', ...TURNS.map(([who, , said]) => `${who},${quoted(said)}`)];
    expect(turnsOf(`${lines.join('\n')}\n\n`, 'a.csv')).toEqual(UNTIMED);
  });

  test.each([
    ['with the words that we know', ['Speaker', 'Text']],
    ['with others', ['Wer spricht', 'Was']],
  ])('in Markdown, %s', (_, head) => {
    expect(
      turnsOf(`# Talk\n\n${table(head, true, ([who, , said]) => [`**${who}**`, said])}\n`, 'a.md').slice(1),
    ).toEqual(UNTIMED);
  });
});

describe('another table stays as it is written', () => {
  const words = (text: string, path: string): string | undefined =>
    extractSource(new TextEncoder().encode(text), path).value?.text;

  test.each([
    ['of numbers', 'a.csv', 'year,flour\n1990,12\n1991,14\n1992,15'],
    ['of prose with commas', 'a.csv', 'Then, one day, it stopped.\nNobody, as far as I know, saw it.'],
    ['of places', 'a.md', '| River | Length |\n| --- | --- |\n| Aare | 288 |\n| Rhine | 1230 |'],
    ['without a rule', 'a.md', table(['Speaker', 'Text'], false, ([who, , said]) => [who, said])],
  ])('%s', (_, path, text) => {
    expect(words(text, path)).toBe(text);
  });
});
