import { expect, test } from 'vitest';
import { locateBookmarks } from '../../../src/pdf/bookmarks/locate-bookmarks.js';

test('bookmarks without a page lead to their headings, in the order of these', () => {
  const headings = [
    { text: 'HANDOUT', page: 1, top: 700 },
    { text: '2 A second one ', page: 1, top: 300 },
    { text: '1The first', page: 2, top: 600 },
    { text: 'The first', page: 3, top: 500 },
  ];
  const bookmarks = [
    { title: 'The first' },
    { title: 'A second  one' },
    { title: 'Not printed' },
    { title: 'The first' },
  ];
  expect(locateBookmarks(bookmarks, headings)).toEqual([
    { title: 'A second  one', page: 1, top: 300 },
    { title: 'The first', page: 2, top: 600 },
    { title: 'The first', page: 3, top: 500 },
  ]);
});
