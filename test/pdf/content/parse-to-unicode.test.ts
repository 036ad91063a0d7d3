import { expect, test } from 'vitest';
import { parseToUnicode } from '../../../src/pdf/content/parse-to-unicode.js';

test('codes, stretches of codes and lists say what they stand for', () => {
  const map = parseToUnicode(`2 beginbfchar
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
