/** Words of a line that change, and marks that stay. */
import { expect, test } from 'vitest';
import { hasMarks, rewriteWords } from '../../../src/edited-presentation/merge/rewrite-words.js';

const POINT = 'First **bold** point [here](https://example.org/x) with *it* and `code`';

test.each([
  [POINT, 'Erst bold point here with it and code', POINT.replace('First', 'Erst')],
  [POINT, 'First brave point here with it and code', POINT.replace('bold', 'brave')],
  [POINT, 'First bold point there with it and code', POINT.replace('here', 'there')],
  [POINT, 'First bold point here with it and cooode', POINT.replace('code', 'cooode')],
  [POINT, 'First bold point here with it, and then code', POINT.replace('* and', '*, and then')],
  [POINT, 'bold point here with it and code', POINT.replace('First ', '')],
  [POINT, 'First bold point here with code', POINT.replace(' *it* and', '')],
  [POINT, 'First bold point here with it and code at last', `${POINT} at last`],
  [POINT, 'At First bold point here with it and code', `At ${POINT}`],
  ['**Bold** words', 'Be Bold words', 'Be **Bold** words'],
  ['*a* **b**', 'a or b', '*a* or **b**'],
  ['one\\\n*two*', 'one and two', 'one\\\nand *two*'],
  ['**one two**', 'one or two', '**one or two**'],
  ['Second point,\\\nwith 42 crates', 'Second point, with 44 crates', 'Second point,\\\nwith 44 crates'],
  ['Fog *and* **mist**', 'Nebel and mist', 'Nebel *and* **mist**'],
  ['two lines\n  of a *point*', 'two rows of a point', 'two rows\n  of a *point*'],
  ['5 \\* 3 is *15*', '5 * 4 is 15', '5 \\* 4 is *15*'],
  ['Bees *dance* here', 'Bees [x] dance here', 'Bees \\[x\\] *dance* here'],
  ['A *quotation*\n> of two lines', 'A quotation of three lines', 'A *quotation*\n> of three lines'],
  ['雾*和*雨', '雪和雨', '雪*和*雨'],
  ['雾*和*雨', '雾雨', '雾雨'],
])('%j is to say %j', (raw, words, expected) => {
  expect(rewriteWords(raw, words)).toContain(expected);
});

test.each([
  ['what begins within a mark', 'Bees *dance all* day', 'Bees dance every night'],
  ['a link that would go', 'Bees [dance](https://example.org) here', 'Bees sing'],
  ['a link that nothing is left of', '雾[和](https://example.org)雨', '雾雨'],
  ['a line break that would go', 'Bees dance\\\nhere', 'Bees sing'],
])('%s is left to people', (_, raw, words) => {
  expect(rewriteWords(raw, words)).toEqual([]);
  expect(hasMarks(raw)).toBe(true);
});
