import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/sources/decode/decode-source.js';

const WORDS = '“It is café time,” she said – not tea.';
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
/** In windows-1252, where quotation marks and dashes stand between 0x80 and 0x9F. */
const windows = (text: string): Uint8Array =>
  latin(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'));
const page = (head: string): string => `${head}<p>${WORDS}</p>`;
const textOf = (bytes: Uint8Array): string | undefined => {
  const decoded = decodeSource(bytes, 'a.txt');
  return 'text' in decoded ? decoded.text : undefined;
};

describe('what a file declares is read', () => {
  test.each<readonly [what: string, bytes: Uint8Array, text: string]>([
    ['nothing, in UTF-8', Buffer.from(WORDS), WORDS],
    ['the mark of UTF-8', Buffer.from(`\ufeff${WORDS}`), WORDS],
    ['the mark of UTF-16', wide(`\ufeff${WORDS}`), WORDS],
    ['that of UTF-16, the other way round', wide(`\ufeff${WORDS}`, true), WORDS],
    ['line ends in UTF-16', wide('\ufeffone\r\ntwo\r'), 'one\ntwo\n'],
    ...[
      '<!doctype html><meta charset="windows-1252">',
      '<html><meta charset=iso-8859-1>',
      "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Windows-1252'>",
      '<?xml version="1.0" encoding="windows-1252"?>',
    ].map((head) => [head, windows(page(head)), page(head)] as const),
  ])('%s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  test('Chinese in its older encodings', () => {
    const head = '<meta charset="gb2312">';
    const bytes = Buffer.concat([latin(head), Buffer.from([0xb0, 0xc2, 0xcc, 0xd8])]);
    expect(textOf(bytes)).toBe(`${head}奥特`);
  });

  test('in markup alone: a text may be about it', () => {
    const text = `Write <meta charset="windows-1252"> there. ${WORDS}`;
    expect(textOf(Buffer.from(text))).toBe(text);
  });
});

describe('what is not declared is refused, with a hint that fits', () => {
  test.each([
    ['accents that stand alone', windows(WORDS), 'WINDOWS-1252'],
    ['Chinese', Buffer.from([0xb0, 0xc2, 0xcc, 0xd8, 0xc2, 0xfc]), 'GB18030'],
    ['Japanese', Buffer.from([0x82, 0xa0, 0x82, 0xa2, 0x82, 0xa4, 0x41]), 'SHIFT_JIS'],
    ['Japanese of Unix', Buffer.from([0xa4, 0xa2, 0xa4, 0xa4, 0xa4, 0xa6]), 'EUC-JP'],
    ['Korean', Buffer.from([0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9]), 'EUC-KR'],
    ['UTF-16 without a mark', wide('It is tea time.'), 'UTF-16LE'],
    ['the other way round', wide('It is tea time.', true), 'UTF-16BE'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decodeSource(bytes, 'a.txt');
    expect(decoded).toMatchObject({ problem: { rule: 'source-encoding', file: 'a.txt' } });
    expect('problem' in decoded && decoded.problem.hint).toContain(`iconv -f ${encoding} `);
  });

  test.each([
    ['utf-8', Buffer.concat([latin('<meta charset="utf-8">'), windows(WORDS)]), 'says that it is UTF-8'],
    ['one nobody knows', latin('<meta charset="klingon">x'), 'says that it is KLINGON'],
  ])('it declares %s, and is not', (_, bytes, message) => {
    expect(decodeSource(bytes, 'a.html')).toMatchObject({
      problem: { rule: 'source-encoding', message: expect.stringContaining(message) as string },
    });
  });

  test('a picture is no text', () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48, 0xff, 0xd8);
    expect(decodeSource(picture, 'a.png')).toMatchObject({ problem: { rule: 'source-binary' } });
  });
});
