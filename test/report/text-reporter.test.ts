import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { formatProblems } from '../../src/report/text-reporter.js';

const TEXT = '---\ntitel: A talk\n---\n\n## 他说**错了** {#id minutes=x}\n';

function problem(line: number, column: number, length: number, rest: Partial<Problem> = {}): Problem {
  const offset = TEXT.split('\n', line - 1).join('\n').length + column;
  return {
    rule: 'unknown-key',
    severity: 'error',
    message: '“titel” is no key of the front matter',
    hint: 'did you mean `title`?',
    file: 'content/a.en.md',
    span: {
      start: { line, column, offset },
      end: { line, column: column + length, offset: offset + length },
    },
    ...rest,
  };
}

const plain = (...problems: Problem[]): string =>
  formatProblems(problems, new Map([['content/a.en.md', TEXT]]), { color: false });

describe('formatProblems', () => {
  test('shows place, rule, message, the line with a mark, hint and a count', () => {
    expect(plain(problem(2, 1, 5))).toMatchInlineSnapshot(`
      "content/a.en.md:2:1 error unknown-key: “titel” is no key of the front matter
        2 | titel: A talk
          | ^^^^^
        hint: did you mean \`title\`?

      1 error"
    `);
  });

  test('counts columns as a terminal shows them: Chinese characters are two wide', () => {
    expect(plain(problem(5, 4, 2), problem(5, 24, 1, { severity: 'warning' }))).toMatchInlineSnapshot(`
      "content/a.en.md:5:4 error unknown-key: “titel” is no key of the front matter
        5 | ## 他说**错了** {#id minutes=x}
          |    ^^^^
        hint: did you mean \`title\`?

      content/a.en.md:5:24 warning unknown-key: “titel” is no key of the front matter
        5 | ## 他说**错了** {#id minutes=x}
          |                            ^
        hint: did you mean \`title\`?

      1 error, 1 warning"
    `);
  });

  test('cuts a long line around the place', () => {
    const long = `${'a'.repeat(500)}X${'b'.repeat(500)}`;
    const span = { start: { line: 1, column: 501, offset: 500 }, end: { line: 1, column: 502, offset: 501 } };
    const report = formatProblems([problem(1, 1, 1, { span })], new Map([['content/a.en.md', long]]), {
      color: false,
    });
    expect(report.split('\n')[1]).toBe(`  1 | …${'a'.repeat(60)}X${'b'.repeat(60)}…`);
    expect(report.split('\n')[2]).toBe(`    | ${' '.repeat(61)}^`);
  });

  test('nothing in the input reaches the terminal as a command', () => {
    const report = formatProblems(
      [problem(1, 1, 1, { message: '\u001b[2J\u202Eevil', file: 'a\u0007.md', hint: undefined })],
      new Map([['a\u0007.md', '\u001b]0;owned\u0007']]),
      { color: false },
    );
    expect(report).toBe(
      'a<U+0007>.md:1:1 error unknown-key: <U+001B>[2J<U+202E>evil\n' +
        '  1 | <U+001B>]0;owned<U+0007>\n    | ^^^^^^^^\n\n1 error',
    );
  });

  test('a problem without a place, and colours', () => {
    expect(formatProblems([problem(1, 1, 1, { span: undefined })], new Map(), { color: true })).toContain(
      'content/a.en.md \u001b[31merror\u001b[39m unknown-key',
    );
  });
});
