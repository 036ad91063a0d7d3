import { expect, test } from 'vitest';
import { readText } from '../../verify/read-text.js';

const time = (second: number): string => `00:00:${String(second).padStart(2, '0')}.000`;
const captions = (cues: readonly string[]): string =>
  ['WEBVTT', ...cues.map((words, at) => `${time(at)} --> ${time(at + 1)}\n${words}`)].join('\n\n');

test('automatic captions, which show each line three times, are read once', () => {
  const text = captions([
    ' \nwe<00:00:00.480><c> bought</c><c> the</c><c> mill</c>',
    'we bought the mill\n ',
    'we bought the mill\nand<00:00:02.480><c> nobody</c><c> helped</c>',
    'and nobody helped\n ',
    'and nobody helped\nus<00:00:04.480><c> at</c><c> all</c>',
    'us at all\n ',
  ]);
  const source = readText(text, 'a.vtt');
  expect(source.text).toBe('we bought the mill\nand nobody helped\nus at all');
  expect(source.cues.map(({ startSeconds }) => startSeconds)).toEqual([0, 2, 4]);
});

test('so are those whose inner times a converter dropped', () => {
  const text = captions(['one two', 'one two\nthree', 'three\nfour five', 'four five\nsix', 'six']);
  expect(readText(text, 'a.vtt').text).toBe('one two\nthree\nfour five\nsix');
});

test('who says a line twice says it twice', () => {
  const rolling = captions(['no<00:00:00.1>', 'no\nno<00:00:01.1>', 'no\nnever<00:00:02.1>']);
  expect(readText(rolling, 'a.vtt').text).toBe('no\nno\nnever');
  const plain = captions(['Why?', 'No.', 'No.', 'I told you.', 'And them too.', 'Never.', 'Yes.']);
  expect(readText(plain, 'a.vtt').text).toContain('No.\nNo.');
});
