import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeProblem } from '../../src/model/problems/make-problem.js';
import type { Problem } from '../../src/model/problems/problem.js';
import { formatProblems } from '../../src/report/text-reporter.js';
import { binaryText } from '../support/binary-text.js';

const at = (line: number, column: number) => ({ line, column, offset: 0 });

function problem(line: number, from: number, to: number, parts: Partial<Problem> = {}): Problem {
  const span = { start: at(line, from), end: at(line, to) };
  return {
    ...makeProblem('unknown-key', { message: 'a message', hint: 'a hint', file: 'a.md', span }),
    ...parts,
  };
}

const format = (text: string, ...problems: Problem[]): string =>
  formatProblems(problems, new Map([['a.md', text]]), { color: false });

describe('formatProblems', () => {
  test('says nothing of nothing', () => {
    expect(format('')).toBe('');
  });

  test('leaves a message the lines that it has', () => {
    const lines = { message: 'they differ:\n  the source: a *b*\n  your quote: a *c*' };
    expect(
      format('a\n', problem(1, 1, 2, lines))
        .split('\n')
        .slice(0, 3),
    ).toEqual(['a.md:1:1 error unknown-key: they differ:', '  the source: a *b*', '  your quote: a *c*']);
  });

  test('shows place, line, carets and hint, and counts', () => {
    expect(
      format(
        'title: A\nsubtitel: B\n',
        problem(2, 1, 9),
        problem(2, 11, 12, { rule: 'raw-html', severity: 'warning' }),
      ),
    ).toMatchInlineSnapshot(`
      "a.md:2:1 error unknown-key: a message
        2 | subtitel: B
          | ^^^^^^^^
        hint: a hint

      a.md:2:11 warning raw-html: a message
        2 | subtitel: B
          |           ^
        hint: a hint

      1 error, 1 warning
      to read more: pullquote explain unknown-key (or raw-html)"
    `);
  });

  test('needs neither place nor text nor hint', () => {
    expect(
      format('', problem(1, 1, 1, { span: undefined }), problem(1, 1, 1, { file: 'b.md', hint: undefined })),
    ).toMatchInlineSnapshot(`
      "a.md error unknown-key: a message
        hint: a hint

      b.md:1:1 error unknown-key: a message

      2 errors
      to read more: pullquote explain unknown-key"
    `);
  });

  test('names three rules at most', () => {
    const rules = ['unknown-key', 'raw-html', 'value-type', 'value-empty', 'id-missing'] as const;
    const lastLine = (count: number): string | undefined =>
      format('', ...rules.slice(0, count).map((rule) => problem(1, 1, 1, { rule })))
        .split('\n')
        .at(-1);
    expect(lastLine(3)).toBe('to read more: pullquote explain unknown-key (or raw-html, value-type)');
    expect(lastLine(5)).toBe(
      'to read more: pullquote explain unknown-key (or raw-html, value-type and 2 more)',
    );
  });

  test('gives wide characters two columns, and combining ones none', () => {
    expect(format('标题：值 错 x', problem(1, 6, 7))).toMatchInlineSnapshot(`
      "a.md:1:6 error unknown-key: a message
        1 | 标题：值 错 x
          |          ^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
    expect(format('e\u0301e\u0301 x', problem(1, 6, 7))).toMatchInlineSnapshot(`
      "a.md:1:6 error unknown-key: a message
        1 | éé x
          |    ^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
    expect(format('👩‍👩‍👧 ❤️ 🇨🇳 x', problem(1, '👩‍👩‍👧 ❤️ 🇨🇳 '.length + 1, '👩‍👩‍👧 ❤️ 🇨🇳 '.length + 2)))
      .toMatchInlineSnapshot(`
        "a.md:1:18 error unknown-key: a message
          1 | 👩‍👩‍👧 ❤️ 🇨🇳 x
            |          ^
          hint: a hint

        1 error
        to read more: pullquote explain unknown-key"
      `);
    expect(format('标题', problem(1, 1, 3))).toMatchInlineSnapshot(`
      "a.md:1:1 error unknown-key: a message
        1 | 标题
          | ^^^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
  });

  test('shows tabs and control characters', () => {
    expect(format('\ta\u001b[31m\u0007\u202eb\u0085 x', problem(1, 12, 13))).toMatchInlineSnapshot(`
      "a.md:1:12 error unknown-key: a message
        1 | →   a␛[31m␇<U+202E>b<U+0085> x
          |                             ^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
  });

  test('cuts long lines around the place', () => {
    const line = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
    expect(format(line, problem(1, 800, 805))).toMatchInlineSnapshot(`
      "a.md:1:800 error unknown-key: a message
        1 | … w174 w175 w176 w177 w178 w179 w180 w181 w182 w183 w184 w185 w186 w187 w188 w189 w190 w191 w192 w193…
          |                                          ^^^^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
    expect(format(line, problem(1, 1, 3))).toMatchInlineSnapshot(`
      "a.md:1:1 error unknown-key: a message
        1 | w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 w26 w2…
          | ^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
    expect(format(line, problem(1, line.length + 1, line.length + 1))).toMatchInlineSnapshot(`
      "a.md:1:1390 error unknown-key: a message
        1 | … w292 w293 w294 w295 w296 w297 w298 w299
          |                                          ^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
    expect(format('字'.repeat(300), problem(1, 200, 203))).toMatchInlineSnapshot(`
      "a.md:1:200 error unknown-key: a message
        1 | …字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…
          |                                          ^^^^^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
  });

  test('marks the first line of what spans several, and the end of a line', () => {
    const span = { start: at(1, 3), end: at(3, 2) };
    expect(format('ab cd\nef\ngh', problem(1, 1, 1, { span }), problem(2, 3, 3))).toMatchInlineSnapshot(`
      "a.md:1:3 error unknown-key: a message
        1 | ab cd
          |   ^^^
        hint: a hint

      a.md:2:3 error unknown-key: a message
        2 | ef
          |   ^
        hint: a hint

      2 errors
      to read more: pullquote explain unknown-key"
    `);
  });

  test('lines numbers of any length up', () => {
    expect(format('\n'.repeat(1233) + 'here', problem(1234, 1, 5))).toMatchInlineSnapshot(`
      "a.md:1234:1 error unknown-key: a message
        1234 | here
             | ^^^^
        hint: a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
  });

  test('colours place, severity, carets and hint', () => {
    const text = formatProblems([problem(1, 1, 2)], new Map([['a.md', 'x']]), { color: true });
    expect(text.replaceAll('\u001b', '␛')).toMatchInlineSnapshot(`
      "␛[1ma.md:1:1␛[22m ␛[31merror␛[39m unknown-key: a message
        ␛[2m1 |␛[22m x
        ␛[2m  |␛[22m ␛[31m^␛[39m
        ␛[36mhint:␛[39m a hint

      1 error
      to read more: pullquote explain unknown-key"
    `);
  });

  test('shows a hundred of thousands, errors first', () => {
    const warning = problem(1, 1, 2, { rule: 'raw-html', severity: 'warning' });
    const text = format('x', ...Array.from({ length: 1500 }, () => warning), problem(1, 1, 2));
    expect(text.split('\n').slice(0, 1).join('\n')).toMatchInlineSnapshot(
      `"a.md:1:1 error unknown-key: a message"`,
    );
    expect(text.split('\n\n').slice(-2)).toMatchInlineSnapshot(`
      [
        "… and 1,401 more",
        "1 error, 1,500 warnings
      to read more: pullquote explain unknown-key (or raw-html)",
      ]
    `);
  });

  test('never lets a control character through', () => {
    const anything = binaryText();
    fc.assert(
      fc.property(anything, anything, fc.nat(30), (line, message, column) => {
        const text = format(
          line,
          problem(1, column + 1, column + 3, { message, hint: message, file: 'a.md' }),
        );
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
