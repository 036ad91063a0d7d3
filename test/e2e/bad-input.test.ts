import { existsSync } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, script } from '../browser/helpers.js';
import { bookmarksOf, readPdf } from '../pdf/read-pdf.js';
import { folderBytes } from '../support/folder-bytes.js';
import { outlineText, THEME } from '../support/outline-text.js';
import { tempFolder } from '../support/temp-folder.js';
import { pullquote, type Ran } from './support/command.js';

const MD = ['--format', 'md'];
const NOT_MEASURED =
  'Whether each slide fits was not measured: none of the outputs asked for needs a browser.\n';

/** Builds one outline; every path of the test's folder is shown as `…`, and the reporter's last lines are left out. */
async function build(
  outline: string | Uint8Array,
  options: readonly string[] = MD,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Ran & { readonly cwd: string }> {
  const cwd = await tempFolder({ 'content/talk.en.md': outline, ...files });
  const end = await pullquote(['build', ...options], { cwd });
  const stderr = problemsOf(end.stderr).replaceAll(cwd, '…').replaceAll(ROOT, '‹pullquote›/');
  return { ...end, stderr, cwd };
}

function problemsOf(stderr: string): string {
  return stderr.replace(NOT_MEASURED, '').replace(/\n\d+ (error|warning)s?\b[^]*$/, '');
}

async function built(outline: string | Uint8Array, options: readonly string[] = MD): Promise<string> {
  const { code, stderr, cwd } = await build(outline, options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readFile(join(cwd, 'output/talk.en.md'), 'utf8');
}

/** Refused, with nothing written, and the outline as it was. */
async function refused(outline: string | Uint8Array, options: readonly string[] = MD): Promise<string> {
  const { code, stdout, stderr, cwd } = await build(outline, options);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(existsSync(join(cwd, 'output'))).toBe(false);
  expect(
    Buffer.compare(await readFile(join(cwd, 'content/talk.en.md')), Buffer.from(outline as string)),
  ).toBe(0);
  return stderr;
}

describe('the file', () => {
  test('that is not UTF-8', async () => {
    expect(await refused(Buffer.from(outlineText('## Caf\xe9 {#one}'), 'latin1'))).toMatchInlineSnapshot(`
      "content/talk.en.md error file-encoding: line 7 has bytes that are not UTF-8
        hint: open it in your editor, and save it with the encoding UTF-8
      "
    `);
  });

  test('that is UTF-16', async () => {
    expect(await refused(Buffer.from(`\uFEFF${outlineText()}`, 'utf16le'))).toMatchInlineSnapshot(`
      "content/talk.en.md error file-encoding: this file is UTF-16, and an outline is UTF-8
        hint: open it in your editor, and save it with the encoding UTF-8
      "
    `);
  });

  test('that is a picture', async () => {
    expect(await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toMatchInlineSnapshot(`
      "content/talk.en.md error file-encoding: there is a NUL byte in line 1, so this is no text
        hint: check that this is the file you meant
      "
    `);
  });

  test('with a byte-order mark and CRLF gives what it gives without', async () => {
    const windows = `\uFEFF${outlineText().replaceAll('\n', '\r\n')}`;
    expect(await built(windows)).toBe(await built(outlineText()));
  });

  test('with the line ends of old Macs too', async () => {
    expect(await built(outlineText().replaceAll('\n', '\r'))).toBe(await built(outlineText()));
  });

  test.each([
    ['nothing', ''],
    ['only white space', ' \n\t\n'],
  ])('with %s', async (_, outline) => {
    expect(await refused(outline)).toMatch(
      /^content\/talk.en.md error file-empty: this file is empty\n {2}hint: .+\n/,
    );
  });

  test('with front matter only', async () => {
    expect(await refused(outlineText(''))).toMatchInlineSnapshot(`
      "content/talk.en.md:5:4 error theme-missing: the outline has no themes
        5 | ---
          |    ^
        hint: begin one with a heading: \`## What they changed their minds about {#an-id}\`
      "
    `);
  });

  test('with broken YAML', async () => {
    expect(await refused(outlineText(undefined, { title: '"A talk', event: '[x' }))).toMatchInlineSnapshot(`
      "content/talk.en.md:5:10 error yaml-syntax: a quotation mark is never closed
        5 | event: [x
          |          ^
        hint: a text that begins with \`[\` or \`{\` goes in double quotes: "…"
      "
    `);
  });

  test.each(['js', 'javascript', 'coffee'])(
    'with ---%s front matter, which is never run',
    async (language) => {
      const cwd = await tempFolder();
      const marker = join(cwd, 'ran');
      const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`;
      const stderr = await refused(
        `---${language}\n{ title: ${code} || 'x', lang: 'en' }\n---\n\n${THEME}\n`,
      );
      expect(existsSync(marker)).toBe(false);
      expect(stderr).toMatch(/^content\/talk.en.md:1:4 error front-matter-language: /);
    },
  );

  test('of 10 MB', async () => {
    const line = `- ${'word '.repeat(40)}\n`;
    const outline = outlineText(`## One {#one}\n\n${line.repeat(Math.ceil(10_000_000 / line.length))}`);
    expect(await refused(outline)).toMatchInlineSnapshot(`
      "content/talk.en.md error outline-too-large: the outline is larger than 2 MB, and is not read
        hint: keep one talk in it; pictures, transcripts and articles stay in files of their own
      "
    `);
  });

  test('of 10 MB that is one line of brackets', async () => {
    expect(await refused(outlineText(`## One {#one}\n\n${'['.repeat(10_000_000)}`))).toContain(
      'error outline-too-large',
    );
  });
});

describe('the folder', () => {
  test('without outlines', async () => {
    const cwd = await tempFolder({ 'content/readme.txt': 'x' });
    const { code, stdout, stderr } = await pullquote(['build', ...MD], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(problemsOf(stderr)).toMatchInlineSnapshot(`
      "content error no-outlines: this folder holds no outlines, which are files named \`<name>.<lang>.md\`
        hint: write a starter outline with \`pullquote new my-talk\`
      "
    `);
  });

  test('that is not there', async () => {
    const { code, stderr } = await pullquote(['build', ...MD], { cwd: await tempFolder() });
    expect(code).toBe(1);
    expect(problemsOf(stderr)).toMatchInlineSnapshot(`
      "content error file-missing: there is no such file or folder
        hint: check the spelling, or write a starter outline with \`pullquote new my-talk\`
      "
    `);
  });

  test('with a marp.config.cjs in it, which is never run', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    const config = `require('node:fs').writeFileSync(${JSON.stringify(join(cwd, 'ran'))}, ''); module.exports = {};`;
    for (const name of ['marp.config.cjs', 'marp.config.js', '.marprc.cjs', 'content/marp.config.cjs']) {
      await writeFile(join(cwd, name), config);
    }
    expect((await pullquote(['build', '--format', 'default,png,theme,notes'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });
});

describe('the text', () => {
  test('with an underline below a paragraph: a problem, not a new theme', async () => {
    expect(await refused(outlineText(`${THEME}\n\nA paragraph\n---\n\nAnother.`))).toMatchInlineSnapshot(`
      "content/talk.en.md:15:1 error unsupported-markdown: the \`---\` below this text makes it a heading
        15 | A paragraph
           | ^^^^^^^^^^^
        hint: put a blank line above \`---\`, or better delete it: a theme begins with \`##\`
      "
    `);
  });

  test('with a note that reads like directives: it stays a note', async () => {
    const note =
      'hello\nfooter: LEAKED\nstyle: "section { color: red }"\nbackgroundImage: url(https://example.org/x.png)';
    const body = `## One {#one}\n\n- a\n\n<!-- ${note} -->\n\n<!-- footer: LEAKED -->\n\n<!-- _class: LEAKED -->\n\n<!-- paginate: false -->\n\n## Two {#two}\n\n- b`;
    const { code, stderr, cwd } = await build(outlineText(body), ['--format', 'html,presenter,notes']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [html, presenter, notes] = await Promise.all(
      ['html', 'presenter.html', 'notes.txt'].map((end) =>
        readFile(join(cwd, `output/talk.en.${end}`), 'utf8'),
      ),
    );
    expect(html).not.toContain('LEAKED');
    expect(html).not.toContain('example.org');
    expect(html?.match(/<section[^>]*data-marpit-pagination=/g)?.length).toBe(
      html?.match(/<section/g)?.length,
    );
    expect(presenter?.match(/LEAKED/g)).toHaveLength(3);
    expect(notes).toContain(`${note}\n\nfooter: LEAKED\n\n_class: LEAKED\n\npaginate: false\n`);
  });

  test('with a headline of 500 characters', async () => {
    expect(await refused(outlineText(`## ${'word '.repeat(100)}{#one}\n\n- a`))).toMatchInlineSnapshot(`
      "content/talk.en.md:7:1 error headline-too-long: the headline has 499 characters, and a slide has room for 200
        7 | ## word word word word word word word word word word word word word word word word word word word wo…
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: say it in one short sentence, and move the rest to a paragraph below
      "
    `);
  });

  test('with more than a slide holds: which theme, and by how much', async () => {
    const points = Array.from(
      { length: 14 },
      (_, index) => `- point ${index} ${'and more '.repeat(12)}`,
    ).join('\n');
    const stderr = await refused(outlineText(`## A crowded theme {#one}\n\n${points}`), ['--format', 'pdf']);
    expect(stderr.replace(/by \d+ px at “.*”/, 'by … px at “…”')).toMatchInlineSnapshot(`
      "content/talk.en.md:7:1 error overflow: “A crowded theme” does not fit on one slide: it runs off the slide by … px at “…”
        7 | ## A crowded theme {#one}
          | ^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: shorten or drop a point, a quote or a figure item, or make two themes of it
      "
    `);
    expect(Number(/by (\d+) px/.exec(stderr)?.[1])).toBeGreaterThan(100);
  });

  test('with a character that no font has: its place, never an empty box', async () => {
    const stderr = await refused(outlineText('## One \u{1E900} {#one}\n\n- a \u{12000}'));
    expect(stderr).toMatchInlineSnapshot(`
      "content/talk.en.md:7:8 error glyph-missing: no embedded font has “𞤀” (U+1E900)
        7 | ## One 𞤀 {#one}
          |        ^
        hint: name a font that has it under \`fonts:\` in the front matter, or write it otherwise

      content/talk.en.md:9:5 error glyph-missing: no embedded font has “𒀀” (U+12000)
        9 | - a 𒀀
          |     ^
        hint: name a font that has it under \`fonts:\` in the front matter, or write it otherwise
      "
    `);
  });
});

describe('what the outline names', () => {
  test('an accent too faint for letters: areas keep it, letters are darker, and said so', async () => {
    const { code, stderr, cwd } = await build(outlineText(undefined, { accent: '"#f4d35e"' }), [
      '--format',
      'theme',
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatchInlineSnapshot(`
      "content/talk.en.md warning accent-adjusted: the accent \`#f4d35e\` is too faint for letters on the paper of \`editorial\`: they are \`#846c00\`, areas keep the accent
        hint: nothing need be done; \`accent: "#846c00"\` gives areas and letters one colour
      "
    `);
    expect(await readFile(join(cwd, 'output/talk.en.theme.css'), 'utf8')).toContain(
      ':root { --accent: #f4d35e; --accent-text: #846c00; --on-accent: #1f1b16; }',
    );
  });

  test('a picture on a server: refused', async () => {
    const stderr = await refused(outlineText('## One {#one}\n\n![A cat](https://example.org/cat.png)'));
    expect(stderr).toMatchInlineSnapshot(`
      "content/talk.en.md:9:1 error image-remote: “https://example.org/cat.png” is not on this computer
        9 | ![A cat](https://example.org/cat.png)
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: save the picture beside the outline, or have it fetched with \`--allow-remote\`
      "
    `);
  });

  test('a picture that is not there', async () => {
    expect(await refused(outlineText('## One {#one}\n\n![A cat](cat.png)'))).toMatchInlineSnapshot(`
      "content/talk.en.md:9:1 error file-missing: there is no file “cat.png”
        9 | ![A cat](cat.png)
          | ^^^^^^^^^^^^^^^^^
        hint: paths start at the outline's folder; check the spelling
      "
    `);
  });

  test('a picture outside the folder, straight or by a link: refused', async () => {
    const cwd = await tempFolder({
      'content/talk.en.md': outlineText('## One {#one}\n\n![A](../secret.svg)\n\n![B](inside.svg)'),
      'secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    });
    await symlink(join(cwd, 'secret.svg'), join(cwd, 'content/inside.svg'));
    const { code, stdout, stderr } = await pullquote(['build', ...MD], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(problemsOf(stderr)).toMatchInlineSnapshot(`
      "content/talk.en.md:9:1 error outside-folder: “../secret.svg” lies outside the outline's folder
        9 | ![A](../secret.svg)
          | ^^^^^^^^^^^^^^^^^^^
        hint: copy the file beside the outline, or allow it with \`--allow-outside\`

      content/talk.en.md:11:1 error outside-folder: “inside.svg” lies outside the outline's folder
        11 | ![B](inside.svg)
           | ^^^^^^^^^^^^^^^^
        hint: copy the file beside the outline, or allow it with \`--allow-outside\`
      "
    `);
    expect((await pullquote(['build', ...MD, '--allow-outside'], { cwd })).code).toBe(0);
  });

  test('a picture that is a script in disguise is shown as a picture and runs nothing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
    const outline = outlineText('## One {#one}\n\n![A](a.svg)');
    const { code, cwd } = await build(outline, ['--format', 'html'], { 'content/a.svg': svg });
    expect(code).toBe(0);
    const html = await readFile(join(cwd, 'output/talk.en.html'), 'utf8');
    expect(html).toContain('<img src="data:image/svg+xml;base64,');
    expect(html).not.toContain('alert(1)');
  });

  test('a font of the author’s own, for a script that ours lack', async () => {
    const file =
      'node_modules/@fontsource-variable/noto-sans-symbols/files/noto-sans-symbols-symbols-wght-normal.woff2';
    const font = await readFile(join(ROOT, file));
    const outline = outlineText('## One 🜁 {#one}\n\n- a', { fonts: '[fonts/symbols.woff2]' });
    const { code, stderr, cwd } = await build(outline, ['--format', 'html,pdf'], {
      'content/fonts/symbols.woff2': font,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await readdir(join(cwd, 'output'))).toEqual(['talk.en.html', 'talk.en.pdf']);
  });

  test('a font that is none', async () => {
    const outline = outlineText(undefined, { fonts: '[fonts/no.ttf]' });
    const { code, stderr } = await build(outline, MD, { 'content/fonts/no.ttf': 'not a font' });
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "content/talk.en.md:5:9 error font-broken: the font “fonts/no.ttf” cannot be read: it is no TrueType, OpenType, WOFF or WOFF2 file
        5 | fonts: [fonts/no.ttf]
          |         ^^^^^^^^^^^^
        hint: give a TrueType, OpenType, WOFF or WOFF2 file
      "
    `);
  });
});

test('100 themes build, fit, and are announced on several slides', async () => {
  const themes = Array.from(
    { length: 100 },
    (_, index) =>
      `## Theme number ${index + 1} says so {#t${index + 1}}\n\n- a point\n\nReading text ${index + 1}.`,
  );
  const { code, stderr, cwd } = await build(outlineText(themes.join('\n\n')), ['--format', 'default']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const pdf = await readPdf(await readFile(join(cwd, 'output/talk.en.pdf')));
  const titles = (await bookmarksOf(pdf)).map(([title]) => title);
  expect(titles.filter((title) => title.startsWith('Theme number'))).toHaveLength(100);
  expect(titles.filter((title) => title === titles[1])).toHaveLength(10);
});

describe('the browser', () => {
  test('that is missing', async () => {
    const { code, stdout, stderr } = await build(outlineText(), ['--browser', '/nope']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "error browser-missing: --browser names /nope, which is not a program that can be run
        hint: correct the path, or leave --browser away to use the browser that comes with Pullquote; \`pullquote doctor\` shows all that builds need
      "
    `);
  });

  // It once reported this at once, and then did not end for a minute.
  test('that refuses to start', { timeout: 30_000 }, async () => {
    const folder = await tempFolder();
    const browser = await script(folder, ['echo "cannot open display" >&2', 'exit 1']);
    const { code, stdout, stderr, cwd } = await build(outlineText(), ['--browser', browser]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.replaceAll(folder, '‹folder›')).toMatchInlineSnapshot(`
      "error browser-failed: the browser ‹folder›/fake-browser did not start: cannot open display
        hint: start it by hand to see what it lacks, or name another browser with --browser; \`pullquote doctor\` shows all that builds need
      "
    `);
    expect(await readdir(cwd)).toEqual(['content']);
  });

  test.each([
    ['that is missing', '/nope'],
    ['that refuses to start', undefined],
  ])('%s keeps check from nothing but measuring, which is said', async (_, named) => {
    const folder = await tempFolder();
    const path = named ?? (await script(folder, ['echo "cannot open display" >&2', 'exit 1']));
    const quoted = outlineText('## A theme {#a}\n\n> Nobody is here.\n>\n> — Ada [s]', {
      sources: '{ s: { title: S, file: s.txt } }',
    });
    const cwd = await tempFolder({ 'content/talk.en.md': quoted, 'content/s.txt': 'Ada: Somebody is here.' });
    const { code, stderr } = await pullquote(['check', '--browser', path], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('quote-near');
    expect(stderr.match(/warning: whether each slide fits was not measured: /g)).toHaveLength(1);
  });

  test('is not started where --no-fit asks for that', async () => {
    const cwd = await tempFolder({ 'content/talk.en.md': outlineText() });
    const { code, stderr } = await pullquote(['check', '--no-fit', '--browser', '/nope'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Whether each slide fits was not measured: --no-fit asks for that.\nNo problems.\n',
    });
  });

  test('that is missing is not missed by what needs none', async () => {
    expect(
      (await build(outlineText(), ['--browser', '/nope', '--format', 'md,html,presenter,notes,theme'])).code,
    ).toBe(0);
  });
});

test('templates that are not there', async () => {
  const { code, stderr } = await build(outlineText(), [...MD, '--templates', 'nope']);
  expect(code).toBe(3);
  expect(stderr).toMatchInlineSnapshot(`
    "error templates-unreadable: cannot read the templates in …/nope
      hint: check the folder given with --templates
    "
  `);
});

test('nothing that is refused changes what lies in the folder', async () => {
  const cwd = await tempFolder({ 'content/talk.en.md': outlineText(''), 'content/images/a.txt': 'a' });
  const before = await folderBytes(cwd);
  expect((await pullquote(['build'], { cwd })).code).toBe(1);
  expect(await folderBytes(cwd)).toEqual(before);
});
