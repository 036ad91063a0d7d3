import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/sources/detect-format.js';
import { SOURCE_FORMATS } from '../../../src/sources/formats/registry.js';

describe('the formats of sources', () => {
  test('each stands under its own name, and no extension is that of two', () => {
    const formats = Object.entries(SOURCE_FORMATS);
    expect(formats.map(([, { name }]) => name)).toEqual(formats.map(([name]) => name));
    const extensions = formats.flatMap(([, format]) => format.extensions);
    expect(extensions).toHaveLength(new Set(extensions).size);
  });

  test.each([
    ['what a text begins with decides', 'WEBVTT\n', 'a.txt', 'vtt'],
    ['else its extension, in capitals too', 'Hello.', 'A.MD', 'markdown'],
    ['else it is plain text', 'Hello.', 'a.docs', 'text'],
    ['also without an extension', 'Hello.', 'html', 'text'],
    ['a list of records is JSON', '[{"start": 0}]', 'a', 'json'],
    ['a time in brackets is none', '[00:01] "Ann": Hello.', 'a', 'text'],
  ])('%s', (_, text, path, format) => {
    expect(detectFormat(text, path)).toBe(format);
  });
});
