import { expect, test } from 'vitest';
import {
  PICTURE_FILE,
  SHOWN_SOURCES,
  SOURCE_FILE,
  WATCHED_FILES,
} from '../../../src/lsp/documents/file-kinds.js';
import { DOCUMENT_FORMATS, SOURCE_FORMATS } from '../../../src/sources/formats/registry.js';

const TEXTS = Object.values(SOURCE_FORMATS);
const extensionsOf = (formats: readonly { readonly extensions: readonly string[] }[]) =>
  formats.flatMap(({ extensions }) => extensions);

test.each(extensionsOf([...TEXTS, ...Object.values(DOCUMENT_FORMATS)]))(
  'a source that ends in %s is offered and watched',
  (extension) => {
    expect(SOURCE_FILE.test(`talk.${extension.toUpperCase()}`)).toBe(true);
    expect(endings(WATCHED_FILES)).toContain(extension);
  },
);

test('an editor asks about every source that it shows as text, Markdown being asked about anyway', () => {
  const others = TEXTS.filter(({ name }) => name !== 'markdown');
  expect(endings(SHOWN_SOURCES)).toEqual(extensionsOf(others));
});

test.each(['photo.JPG', 'a.b.tiff', 'x.svg'])('%s is a picture, and watched', (name) => {
  expect(PICTURE_FILE.test(name)).toBe(true);
  expect(endings(WATCHED_FILES)).toContain(name.toLowerCase().split('.').at(-1));
});

test.each(['photo.jpg.txt', 'jpg', 'photo.jpgx'])('%s is no picture', (name) => {
  expect(PICTURE_FILE.test(name)).toBe(false);
});

/** Of `**\/*.{a,b}`. */
function endings(glob: string): readonly string[] {
  return /^\*\*\/\*\.\{(.*)\}$/.exec(glob)?.[1]?.split(',') ?? [];
}
