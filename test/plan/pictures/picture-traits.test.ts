import { expect, test } from 'vitest';
import { pictureTraits } from '../../../src/plan/pictures/picture-traits.js';

const svg = (content: string): { type: string; bytes: Buffer } => ({
  type: 'image/svg+xml',
  bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`),
});

test.each([
  ['what has no colour is black', '<path d="M0 0h9v9z"/>', true],
  ['a dark fill', '<path fill="#123456" d="M0 0h9v9z"/>', true],
  ['a dark style', '<path style="stroke: navy; fill:none" d="M0 0h9v9z"/>', true],
  ['a light fill', '<path fill="#fafafa" d="M0 0h9v9z"/>', false],
  ['a light colour by name', '<style>.a { fill: gold }</style><path class="a" d="M0 0h9v9z"/>', false],
  ['mostly light', '<path fill="#fff"/><path fill="#ffe"/><path fill="#000"/>', false],
  ['the colour around it', '<path fill="currentColor"/>', true],
  ['strokes', '<path fill="none" stroke="#222" d="M0 0L9 9"/>', true],
  ['strokes on a ground', '<rect width="9" height="9" fill="#fff"/><path stroke="#222" fill="none"/>', false],
  ['on a ground of all of it', '<rect width="100%" height="100%" style="fill:#eee"/><path/>', false],
  ['a frame around it', '<rect width="9" height="9" fill="none" stroke="#222"/>', true],
  ['a photograph in it', '<image href="data:image/png;base64,AA=="/>', false],
])('a drawing fills its place, and is dark or not: %s', (_, content, dark) => {
  expect(pictureTraits(svg(content))).toEqual({ vector: true, dark });
});

test('a photograph has its own size', () => {
  expect(pictureTraits({ type: 'image/png', bytes: Buffer.from('') })).toEqual({
    vector: false,
    dark: false,
  });
});
