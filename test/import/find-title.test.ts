import { expect, test } from 'vitest';
import { findTitle } from '../../src/import/find-title.js';
import { NO_FACTS } from '../../src/sources/formats/format.js';
import { extractSource } from '../../src/sources/extract-source.js';

const TALK = ['Ann Host: How did it begin?', 'Ben Guest: With a wheel.'].join('\n\n');

function titleOf(head: string): string {
  const bytes = new TextEncoder().encode(`${head}${TALK}\n\n${TALK}\n\n${TALK}\n`);
  const source = extractSource(bytes, 'the-mill.txt').value;
  if (source === undefined) throw new Error('no source');
  return findTitle(source, NO_FACTS, 'the-mill.txt');
}

test.each([
  ['a line that is set off', 'A wheel stands still\n\n', 'A wheel stands still'],
  ['no header of the file', 'Interviewee: Ben Guest\n\nDate: 4 May 2021\n\n', 'The mill'],
  ['no date', 'Date: 4 May 2021\n\n', 'The mill'],
  ['no turn', '', 'The mill'],
])('the title of a transcript is %s', (_, head, title) => {
  expect(titleOf(head)).toBe(title);
});
