import { describe, expect, test } from 'vitest';
import { parseTruth, readTruth } from '../../bench/truth-file.js';
import { tempFolder } from '../support/temp-folder.js';

describe('truth.json', () => {
  test('says who is who by file; what it leaves out is not known', () => {
    const truth = parseTruth(
      '{ "mill.md": { "hosts": ["Ann Berg"], "starts": ["Welcome", "Let us turn"] } }',
    );
    expect(truth.get('mill.md')).toEqual({
      hosts: ['Ann Berg'],
      guests: [],
      starts: ['Welcome', 'Let us turn'],
    });
  });

  test.each([
    '[]',
    '{ "mill.md": 1 }',
    '{ "mill.md": { "hosts": "Ann" } }',
    '{ "mill.md": { "guests": [1] } }',
  ])('of another shape is refused: %s', (text) => {
    expect(() => parseTruth(text)).toThrow(/truth\.json/);
  });

  test('may be absent', async () => {
    expect(await readTruth(await tempFolder({}))).toEqual(new Map());
  });
});
