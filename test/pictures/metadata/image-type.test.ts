import { expect, test } from 'vitest';
import { imageType } from '../../../src/pictures/metadata/image-type.js';

test.each([
  ['\x89PNG\r\n\x1a\n…', 'image/png'],
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['GIF89a', 'image/gif'],
  ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
  ['<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg>', 'image/svg+xml'],
  ['<html><svg></svg></html>', undefined],
  ['%PDF-1.7', undefined],
  ['', undefined],
])('%j is %s', (head, type) => {
  expect(imageType(Buffer.from(head, 'latin1'))).toBe(type);
});
