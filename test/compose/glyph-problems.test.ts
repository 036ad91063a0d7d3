import { expect, test } from 'vitest';
import { glyphProblems } from '../../src/compose/glyph-problems.js';
import { planOutline } from '../support/plan-outline.js';

const outline = planOutline([]);
const withText = (text: string): typeof outline => ({ ...outline, file: { ...outline.file, text } });

test('each character is told once, where it first stands, in the order of the outline', () => {
  const problems = glyphProblems([0x12000, 0x1e900], withText('a\nb 𞤀 c\n𒀀𒀀 𞤀'));
  expect(problems.map(({ message, span }) => [message, span?.start.line, span?.start.column])).toEqual([
    ['no embedded font has “𞤀” (U+1E900)', 2, 3],
    ['no embedded font has “𒀀” (U+12000)', 3, 1],
  ]);
});

test('a character that no text of the outline has comes last, without a place', () => {
  const problems = glyphProblems([0x61, 0x62], withText('b'));
  expect(problems.map(({ message, span }) => [message, span?.start.offset])).toEqual([
    ['no embedded font has “b” (U+0062)', 0],
    ['no embedded font has “a” (U+0061)', undefined],
  ]);
});
