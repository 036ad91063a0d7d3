import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints, parse } from '../support.js';

const THEME = '\n## A theme {#theme}\n';

afterEach(() => vi.unstubAllGlobals());

describe('front matter', () => {
  test('an empty outline', () => {
    expect(complaints('')).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error file-empty: the outline is empty
        1 |
          | ^
        hint: begin with front matter (\`---\`, \`title: …\`, \`lang: …\`, \`---\`), or let \`pullquote new\` write an example

      1 error
      to read more: pullquote explain file-empty"
    `);
    expect(complaints(' \n\n')).toBe(complaints(''));
  });

  test('none at all', () => {
    expect(complaints(`title: A talk\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error front-matter-missing: the outline does not begin with front matter
        1 | title: A talk
          | ^^^^^^^^^^^^^
        hint: begin with a line \`---\`, then \`title: …\` and \`lang: …\`, then another line \`---\`

      1 error
      to read more: pullquote explain front-matter-missing"
    `);
  });

  test('not in the very first line', () => {
    expect(complaints(`\n\n---\ntitle: A talk\n---\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error missing-key: the front matter has no \`lang\`
        1 |
          | ^
        hint: add \`lang: en\`

      talk.en.md:3:1 error front-matter-missing: the front matter does not begin in the first line
        3 | ---
          | ^^^
        hint: delete what stands before the \`---\`, blank lines and spaces too

      2 errors
      to read more: pullquote explain missing-key (or front-matter-missing)"
    `);
  });

  test('and nothing else', () => {
    expect(complaints('---\ntitle: A talk\nlang: en\n---\n')).toMatchInlineSnapshot(`
      "talk.en.md:4:4 error theme-missing: the outline has no themes
        4 | ---
          |    ^
        hint: begin one with a heading: \`## What they changed their minds about {#an-id}\`

      1 error
      to read more: pullquote explain theme-missing"
    `);
  });

  test('never closed', () => {
    expect(complaints(`---\ntitle: A talk\nlang: en\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error front-matter-open: the front matter opened here is never closed
        1 | ---
          | ^^^
        hint: put a line with nothing but \`---\` after its last key

      1 error
      to read more: pullquote explain front-matter-open"
    `);
  });

  test('closed by a line that is no fence', () => {
    expect(complaints(`---\ntitle: A talk\nlang: en\n---foo\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:4:1 error front-matter-open: \`---foo\` does not close the front matter
        4 | ---foo
          | ^^^^^^
        hint: the closing fence is a line with nothing but \`---\`, without anything before or after it

      1 error
      to read more: pullquote explain front-matter-open"
    `);
  });

  test('a line that is no fence may stand in it', () => {
    expect(complaints(`---\ntitle: |\n  A talk\n  ---foo\nlang: en\n---  \n${THEME}`)).toBe('');
  });

  test('an empty one', () => {
    expect(complaints(`---\n---\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error missing-key: the front matter has no \`title\`
        1 | ---
          | ^^^
        hint: add \`title: What they changed their minds about\`

      talk.en.md:1:1 error missing-key: the front matter has no \`lang\`
        1 | ---
          | ^^^
        hint: add \`lang: en\`

      2 errors
      to read more: pullquote explain missing-key"
    `);
  });

  test('with windows of white space after its fences', () => {
    const { value, problems } = parse(`---  \ntitle: A talk\nlang: en\n--- \t\n${THEME}`);
    expect(problems).toEqual([]);
    expect(value.meta.title).toBe('A talk');
  });

  test('too long', () => {
    const text = `---\ntitle: A talk\n${'# x\n'.repeat(8_000)}---\n${THEME}`;
    expect(complaints(text)).toMatchInlineSnapshot(`
      "talk.en.md:1:1 error front-matter-too-long: the front matter has more than 32,000 characters
        1 | ---
          | ^^^
        hint: keep the facts of the talk in it, and move everything else below the closing \`---\`

      1 error
      to read more: pullquote explain front-matter-too-long"
    `);
  });

  test('the same text parsed twice gives the same, and is not shared', () => {
    const text = `---\ntitle: A talk\nlang: en\nomit: [agenda]\n---\n${THEME}`;
    expect(parse(text).value).toEqual(parse(text).value);
    expect(parse(text).value.meta.omit).not.toBe(parse(text).value.meta.omit);
  });
});

describe('front matter in another language', () => {
  test('JavaScript is refused', () => {
    expect(complaints(`---js\n{ title: 'A talk' }\n---\n${THEME}`)).toMatchInlineSnapshot(`
      "talk.en.md:1:4 error front-matter-language: front matter is YAML here; \`js\` is neither read nor run
        1 | ---js
          |    ^^
        hint: make the first line \`---\` alone, and write the keys as \`title: …\`

      1 error
      to read more: pullquote explain front-matter-language"
    `);
  });

  test.each(['js', 'javascript', 'JS', ' js', 'coffee', 'coffeescript', 'cson'])(
    '%s is never run',
    (language) => {
      vi.stubGlobal('ran', vi.fn());
      const { problems } = parse(`---${language}\n(globalThis.ran(), { title: 'A talk' })\n---\n${THEME}`);
      expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-language']);
      expect((globalThis as unknown as { ran: unknown }).ran).not.toHaveBeenCalled();
    },
  );

  test.each(['json', 'toml', '__proto__', 'constructor', ' title: A talk'])('%s is refused', (language) => {
    const { problems } = parse(`---${language}\n{ "title": "A talk" }\n---\n${THEME}`);
    expect(problems.map(({ rule }) => rule)).toEqual(['front-matter-language']);
  });

  test.each(['yaml', 'yml', ' yaml '])('%j is YAML all the same', (language) => {
    expect(complaints(`---${language}\ntitle: A talk\nlang: en\n---\n${THEME}`)).toBe('');
  });
});
