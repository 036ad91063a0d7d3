import { expect, test } from 'vitest';
import { rangeInFile } from '../../../src/lsp/places/source-line.js';
import { readText } from '../../verify/read-text.js';

const VTT = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Ann>The tide was early.

2
00:00:04.000 --> 00:00:08.000
<v Ann>Once more the tide was early.
And the boat
`;

function at(file: string, path: string, words: string, from = 0) {
  const source = readText(file, path);
  const start = source.text.indexOf(words, from);
  const { start: first, end } = rangeInFile(file, source, [start, start + words.length]);
  return [first.line, first.character, end.line, end.character];
}

test('words in a line of a transcript, the second time they are said', () => {
  expect(at(VTT, 'a.vtt', 'tide was')).toEqual([4, 11, 4, 19]);
  expect(at(VTT, 'a.vtt', 'tide was', 10)).toEqual([8, 21, 8, 29]);
});

test('words that go on in the next line', () => {
  const source = readText(VTT, 'a.vtt');
  const start = source.text.lastIndexOf('early');
  const { start: first, end } = rangeInFile(VTT, source, [start, source.text.trimEnd().length]);
  expect([first.line, end.line]).toEqual([8, 9]);
});

test('words that the file writes in another way: its beginning', () => {
  const html =
    '<html><body><article><p>The tide &amp; the boat were early that day.</p></article></body></html>';
  const source = { ...readText('The tide & the boat were early.'), format: 'html' as const };
  expect(rangeInFile(html, source, [0, 16]).start).toEqual({ line: 0, character: 0 });
});
