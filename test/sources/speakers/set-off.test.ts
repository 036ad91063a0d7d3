import { describe, expect, test } from 'vitest';
import { readTurns } from './turns.js';

const START = [
  '**Voss:** How did it begin?',
  '**Lind:** We bought it.',
  '**Voss:** I see.',
  '**Lind:** Yes.',
];
const read = (...paragraphs: readonly string[]): readonly string[] =>
  readTurns([...START, ...paragraphs].join('\n\n'), 'talk.md').turns.slice(3);

describe('a question without a label, in bold or italics, is nobody’s', () => {
  test.each(['**And the winter?**', '*And the winter?*', '***And** the winter?*'])('%s', (question) => {
    expect(read(question, 'We burned the floor.', 'All of it.', '**Voss:** Oh.')).toEqual([
      'Lind: Yes.',
      '-: And the winter?',
      'Lind: We burned the floor.\n\nAll of it.',
      'Voss: Oh.',
    ]);
  });

  test('in HTML too', () => {
    const said = [
      ...START,
      '<b>And the winter?</b>',
      'We burned the floor.',
      '<h3>Why that?</h3>',
      'It was cold.',
    ];
    const page = said.map((words) => `<p>${words.replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')}</p>`).join('');
    const long = `<p>${'A long talk about a mill, held in the old barn beside it. '.repeat(6)}</p>`;
    const { turns } = readTurns(`<html><body><article>${long}${page}</article></body></html>`, 'talk.html');
    expect(turns.slice(-5)).toEqual([
      'Lind: Yes.',
      '-: And the winter?',
      'Lind: We burned the floor.',
      '-: Why that?',
      'Lind: It was cold.',
    ]);
  });
});

test('behind what may be a name alone, nobody goes on', () => {
  expect(read('**Frey**', 'I was there too.', '**Voss:** Oh.').slice(1)).toEqual([
    '-: Frey\n\nI was there too.',
    'Voss: Oh.',
  ]);
});

test('an answer without a label is not the asker’s, whose words are in bold', () => {
  const bold = ['**Voss: Why?**', '**Lind:** So.', '**Voss: And then?**', 'It rained.', '**Lind:** Yes.'];
  expect(readTurns(bold.join('\n\n'), 'talk.md').turns.slice(2)).toEqual([
    'Voss: And then?',
    '-: It rained.',
    'Lind: Yes.',
  ]);
});

test('a stage direction and a word in bold are no question', () => {
  expect(read('*laughs*', 'We **burned** it.')).toEqual(['Lind: Yes.\n\nlaughs\n\nWe burned it.']);
});
