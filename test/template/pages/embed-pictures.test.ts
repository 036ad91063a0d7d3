import { expect, test } from 'vitest';
import { embedPictures } from '../../../src/template/pages/embed-pictures.js';

const ADDRESS = `pictures/${'a'.repeat(32)}`;
const PICTURES = new Map([[ADDRESS, { type: 'image/gif', bytes: Buffer.from('GIF') }]]);

test('a picture stands where its address stood, and nowhere else', () => {
  const text = `src=&quot;${ADDRESS}&quot; ${ADDRESS}`;
  expect(embedPictures(`<img src="${ADDRESS}" alt="${text}"><p>${text}</p>`, PICTURES)).toBe(
    `<img src="data:image/gif;base64,R0lG" alt="${text}"><p>${text}</p>`,
  );
});

test('an address of nothing stays', () => {
  const html = `<img src="pictures/${'b'.repeat(32)}">`;
  expect(embedPictures(html, PICTURES)).toBe(html);
});
