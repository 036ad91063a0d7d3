import { expect, test } from 'vitest';
import { speechUnits } from '../../src/quoting/speech-units.js';
import { indexSource } from '../../src/verify/index/index-source.js';
import { readText } from '../verify/read-text.js';

function unitsOf(text: string): readonly (readonly [string, boolean])[] {
  const indexed = indexSource(readText(text));
  return speechUnits(indexed).map(({ start, end, isQuoted }) => [
    indexed.source.text.slice(start, end),
    isQuoted,
  ]);
}

test('a transcript’s sentences, turn by turn', () => {
  expect(
    unitsOf('Ann: The tide was early. “It was late today,” he said.\n\nBen: Was it?\n\nAnn: Yes.\n'),
  ).toEqual([
    ['The tide was early.', false],
    ['“It was late today,” he said.', false],
    ['Was it?', false],
    ['Yes.', false],
  ]);
});

test('an article’s sentences, and what stands between its marks; so-called words are none', () => {
  expect(unitsOf('The “old pier” burnt. “We saw it all night,” she said.\n')).toEqual([
    ['The “old pier” burnt.', false],
    ['“We saw it all night,” she said.', false],
    ['We saw it all night', true],
  ]);
});
