import { expect, test } from 'vitest';
import { readToUnicode } from '../../../src/pdf/content/read-to-unicode.js';

test('codes, stretches of codes and lists say what they stand for', () => {
  const map = readToUnicode(`2 beginbfchar
<0001> <0020>
<0002> <00660069>
endbfchar
2 beginbfrange
<0010> <0012> <0061>
<0020> <0021> [<d83dde00> <4e00>]
endbfrange`);
  expect([...map]).toEqual([
    [1, ' '],
    [2, 'fi'],
    [16, 'a'],
    [17, 'b'],
    [18, 'c'],
    [32, '😀'],
    [33, '一'],
  ]);
});
