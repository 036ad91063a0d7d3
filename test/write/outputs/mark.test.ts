import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { parseMark, withMark } from '../../../src/write/outputs/mark.js';
import { binaryText } from '../../support/binary-text.js';

const DIGEST = /[0-9a-f]{64}/;
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n';

const marked = (name: string, text: string): string =>
  Buffer.from(withMark(name, Buffer.from(text)))
    .toString()
    .replace(DIGEST, '…');

test('each kind of file has its own place for it', () => {
  expect({
    html: marked('a.html', '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>a</title>'),
    headless: marked('a.html', '<!doctype html>\n<title>a</title>'),
    md: marked('a.md', '---\nmarp: true\n---\n\n# A\n'),
    bare: marked('a.md', '# A\n'),
    css: marked('a.theme.css', '/* @theme a */'),
    notes: marked('a.notes.txt', '1. A'),
    pdf: marked('a.pdf', PDF),
  }).toMatchInlineSnapshot(`
    {
      "bare": "---
    # Pullquote sha256:…
    ---

    # A
    ",
      "css": "/* Pullquote sha256:… */
    /* @theme a */",
      "headless": "<!doctype html>
    <meta name="generator" content="Pullquote sha256:…">
    <title>a</title>",
      "html": "<!DOCTYPE html>
    <html lang="en">
    <head>
    <meta name="generator" content="Pullquote sha256:…">
    <title>a</title>",
      "md": "---
    # Pullquote sha256:…
    marp: true
    ---

    # A
    ",
      "notes": "Pullquote sha256:…

    1. A",
      "pdf": "%PDF-1.7
    1 0 obj
    <<>>
    endobj
    %Pullquote sha256:…
    startxref
    9
    %%EOF
    ",
    }
  `);
});

describe('a mark', () => {
  const files: Readonly<Record<string, Buffer>> = {
    'a.html': Buffer.from('<!doctype html>\n<head>\n<title>a</title>\n'),
    'a.presenter.html': Buffer.from('no head at all'),
    'a.md': Buffer.from('---\nmarp: true\n---\n\n# A\n'),
    'b.md': Buffer.from('# A\n'),
    'a.theme.css': Buffer.from('a {}\n'),
    'a.notes.txt': Buffer.from(''),
    'a.pdf': Buffer.from(PDF),
    'a.png': PNG.sync.write(new PNG({ width: 3, height: 2 })),
  };

  test.each(Object.entries(files))('of %s is found again, and tells of every changed byte', (name, bytes) => {
    const file = Buffer.from(withMark(name, bytes));
    expect(parseMark(name, bytes)).toBe('none');
    expect(parseMark(name, file)).toBe('intact');
    for (let at = 0; at < file.length; at += 1) {
      const changed = Buffer.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(parseMark(name, changed)).not.toBe('intact');
    }
    expect(parseMark(name, Buffer.concat([file, Buffer.from(' ')]))).not.toBe('intact');
  });

  test.each(Object.entries(files).filter(([name]) => !/pdf|png/.test(name)))(
    'of %s outlives other line endings',
    (name, bytes) => {
      const file = Buffer.from(withMark(name, bytes)).toString().replaceAll('\n', '\r\n');
      expect(parseMark(name, Buffer.from(file))).toBe('intact');
    },
  );

  test('leaves a picture as it is', () => {
    const picture = new PNG({ width: 2, height: 1 });
    picture.data.set([1, 2, 3, 255, 4, 5, 6, 255]);
    const read = PNG.sync.read(Buffer.from(withMark('a.png', PNG.sync.write(picture))), { checkCRC: true });
    expect([...read.data]).toEqual([...picture.data]);
  });

  test('of any text is its own', () => {
    fc.assert(
      fc.property(fc.constantFrom('a.md', 'a.html', 'a.txt', 'a.css'), binaryText(), (name, text) => {
        const once = withMark(name, Buffer.from(text));
        expect(parseMark(name, once)).toBe('intact');
        expect(Buffer.from(withMark(name, Buffer.from(text)))).toEqual(Buffer.from(once));
      }),
    );
  });
});

test('a file that quotes a mark is not ours', () => {
  const [mark = ''] = /sha256:\w+/.exec(Buffer.from(withMark('a.txt', Buffer.from('x'))).toString()) ?? [];
  expect(parseMark('a.txt', Buffer.from(`My notes on Pullquote ${mark}\n\n`))).toBe('none');
});
