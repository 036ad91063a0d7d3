import { describe, expect, test } from 'vitest';
import { complaints, frontMatter, parse } from '../../parse/support.js';

test('what is missing for a fault of the front matter is not held against the quotes', () => {
  const quote = '\n> Yes.\n> — Ada [talk]\n';
  const rules = (lines: string): readonly string[] =>
    parse(frontMatter(lines) + quote).problems.map(({ rule }) => rule);
  const talk = 'sources: { talk: { title: T } }';
  expect(rules(`title: A talk\nlang: en\n${talk}`)).toEqual(['unknown-speaker']);
  expect(rules(`title: A: talk\nlang: en\n${talk}`)).toEqual(['yaml-syntax']);
  expect(rules(`title: A talk\nlang: en\nguest: { nam: Ada }\n${talk}`)).toEqual([
    'missing-key',
    'unknown-key',
  ]);
  expect(rules('title: A talk\nlang: en\nguest: Ada\nsources: { talk: { titel: T } }')).not.toContain(
    'unknown-source',
  );
  expect(rules(`titel: A talk\ntitle: A talk\nlang: en\n${talk}`)).toEqual([
    'unknown-key',
    'unknown-speaker',
  ]);
});

const said = (line: string): string => complaints(frontMatter(`title: A talk\nlang: en\n${line}`));

describe('YAML that cannot be read', () => {
  test.each([
    'guest:\n\tname: Ada',
    'guests:\n\t- [Ada',
    'sources:\n\ttalk: { title: X }',
    'guest:\n\tname:Ada',
  ])('a tab is said to be one, whatever follows it: %j', (lines) => {
    expect(said(lines)).toContain('a line is indented with a tab');
    expect(said(lines)).toContain('hint: indent with spaces\n');
  });

  test('a second colon', () => {
    expect(said('subtitle: Sora: why')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-syntax: this text has a second \`: \` in it, which YAML takes for another key
        4 | subtitle: Sora: why
          |           ^
        hint: put the whole text in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('a quotation mark that is never closed', () => {
    expect(said('subtitle: "Why')).toMatchInlineSnapshot(`
      "talk.en.md:4:15 error yaml-syntax: a quotation mark is never closed
        4 | subtitle: "Why
          |               ^
        hint: put the same mark at the end of the text

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('text after a quotation', () => {
    expect(said('subtitle: "Why" they did it')).toMatchInlineSnapshot(`
      "talk.en.md:4:17 error yaml-syntax: YAML cannot make sense of this
        4 | subtitle: "Why" they did it
          |                 ^^^^^^^^^^^
        hint: to keep the quotation marks, put the whole text in single quotes: '…'

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('a character that YAML keeps for itself', () => {
    expect(said('subtitle: @sama')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-syntax: a text cannot begin with this character in YAML
        4 | subtitle: @sama
          |           ^
        hint: put the whole text in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
    expect(said('subtitle: `code`')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-syntax: a text cannot begin with this character in YAML
        4 | subtitle: \`code\`
          |           ^
        hint: put the whole text in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
    expect(said('subtitle: *bold*')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-alias: YAML takes a text that begins with \`*\` for an alias
        4 | subtitle: *bold*
          |           ^^^^^^
        hint: put the text in double quotes: "*…"

      talk.en.md:4:11 warning mark-unread: the front matter is plain text: this mark would be shown as it stands
        4 | subtitle: *bold*
          |           ^^^^^^
        hint: write the words alone, and signs such as x², ☕ or “é” themselves

      1 error, 1 warning
      to read more: pullquote explain yaml-alias (or mark-unread)"
    `);
    expect(said('subtitle: &c')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-alias: YAML takes a text that begins with \`&\` for an anchor
        4 | subtitle: &c
          |           ^^
        hint: put the text in double quotes: "&…"

      1 error
      to read more: pullquote explain yaml-alias"
    `);
    expect(said('subtitle: !important')).toMatchInlineSnapshot(`
      "talk.en.md:4:11 error yaml-syntax: YAML takes a text that begins with \`!\` for a tag
        4 | subtitle: !important
          |           ^^^^^^^^^^
        hint: put the whole text in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
    expect(said('subtitle: [sic] he said')).toMatchInlineSnapshot(`
      "talk.en.md:4:17 error yaml-syntax: YAML cannot make sense of this
        4 | subtitle: [sic] he said
          |                 ^^^^^^^
        hint: a text that begins with \`[\` or \`{\` goes in double quotes: "…"

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('the colon of Chinese typing', () => {
    expect(said('subtitle：为什么')).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error yaml-syntax: YAML cannot make sense of this
        4 | subtitle：为什么
          | ^^^^^^^^^^^^^^^^
        hint: use the colon \`:\` of the Latin keyboard, and a space after it

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('no space after the colon', () => {
    expect(said('subtitle:Why')).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error yaml-syntax: YAML cannot make sense of this
        4 | subtitle:Why
          | ^^^^^^^^^^^^
        hint: put a space after the colon: \`key: value\`

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('tabs', () => {
    expect(said('guest:\n\tname: Ada')).toMatchInlineSnapshot(`
      "talk.en.md:5:1 error yaml-syntax: a line is indented with a tab
        5 | →   name: Ada
          | ^^^^
        hint: indent with spaces

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('a key given twice', () => {
    expect(said('title: Another')).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error yaml-duplicate-key: \`title\` has been given before
        4 | title: Another
          | ^^^^^
        hint: keep one of the two

      1 error
      to read more: pullquote explain yaml-duplicate-key"
    `);
  });

  test('a backslash', () => {
    expect(said('subtitle: "C:\\work"')).toMatchInlineSnapshot(`
      "talk.en.md:4:14 error yaml-syntax: there is a backslash in a double-quoted text that YAML cannot read
        4 | subtitle: "C:\\work"
          |              ^
        hint: write it twice (\`\\\\\`), or use single quotes

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('the end of a document', () => {
    expect(said('event: x\n...\n')).toBe('');
    expect(said('...\nevent: x')).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error yaml-syntax: YAML ends at a line \`...\`; what follows is not read
        4 | ...
          | ^^^
        hint: delete the line, or put the text in double quotes

      1 error
      to read more: pullquote explain yaml-syntax"
    `);
  });

  test('what is nested without end', () => {
    const nested = `a: ${'['.repeat(5_000)}`;
    expect(parse(frontMatter(nested)).problems.length).toBeLessThan(5);
  });

  test('a bomb of aliases', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    expect(parse(frontMatter(bomb)).problems.map(({ rule }) => rule)).toContain('yaml-alias');
  });

  test('leaves the rest of the outline to be read', () => {
    const { value, problems } = parse(
      `---\ntitle: A: B\nlang: en\n---\n\n## A theme {#theme}\n\n> Words.\n> — Ada [article]\n`,
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(value.sections[0]?.blocks).toHaveLength(1);
  });
});
