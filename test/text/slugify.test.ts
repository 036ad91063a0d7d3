import { expect, test } from 'vitest';
import { slugify } from '../../src/text/slugify.js';

test.each([
  ['Über größe', 'uber-grosse'],
  ['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
  ['Łódź – Đorđe', 'lodz-dorde'],
  ['It’s 2 o’clock!', 'its-2-oclock'],
  ['61 bakeries', 'the-61-bakeries'],
  ['蜜蜂', undefined],
  ['!!!', undefined],
])('%s', (words, slug) => {
  expect(slugify(words)).toBe(slug);
});
