import { describe, expect, test } from 'vitest';
import { readTurns } from './turns.js';

const around = (...lines: readonly string[]): string =>
  ['Anna Berg: Why?', 'Tom Lind: They asked me.', ...lines, 'Anna Berg: I see.', 'Tom Lind: Yes.'].join(
    '\n\n',
  );

describe('a name without its colon is nobody’s turn', () => {
  test.each([
    ...['Anna Berg; Was it the money?', 'Anna Berg Was it the money?', 'Anna Berg – Was it the money?'],
    ...['Anna Berg. Was it the money?', 'Anna Berg > Was it the money?', 'ANNA BERG | Was it the money?'],
  ])('%s', (line) => {
    expect(readTurns(around(line)).turns[2]).toMatch(/^\?anna berg.*: Anna Berg.*money\?$/i);
  });

  test.each(['Anna Berg said no.', 'Anna Berg, my friend, left.', 'Anna Bergs came.'])('but %s', (line) => {
    expect(readTurns(around(line)).turns[1]).toBe(`Tom Lind: They asked me.\n\n${line}`);
  });
});

describe('a dialogue of dashes is nobody’s', () => {
  test.each([
    ['- Was it the money?', '- No, the noise.'],
    ['– No, the noise.', '– Was it the money?'],
    ['—¿Fue el dinero?', '—No, el ruido.'],
  ])('%s', (...lines) => {
    expect(readTurns(around(...lines)).turns[2]).toBe(`?-: ${lines.join('\n\n')}`);
  });

  test('in Markdown too, where dashes make a list', () => {
    const { turns } = readTurns(around('- Was it the money?\n- No, the noise.'), 'talk.md');
    expect(turns[2]).toBe('?-: Was it the money?\n\nNo, the noise.');
  });

  test('a list is none', () => {
    expect(readTurns(around('- flour', '- water')).turns[1]).toBe(
      'Tom Lind: They asked me.\n\n- flour\n\n- water',
    );
  });
});
