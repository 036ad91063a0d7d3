import { expect, test } from 'vitest';
import { findGaps, indexText, wordsOfMarks } from '../../../src/pdf/content/find-gaps.js';
import type { TextRun } from '../../../src/pdf/content/page-content.js';

const font = { characters: new Map(), bytesPerCode: 2 } as const;

/** Lines of one paragraph, one below the other. */
function lines(...texts: readonly string[]): readonly TextRun[] {
  return texts.map((text, i) => {
    const place = [0, -20 * i] as const;
    return { mark: 0, text, font, setting: '/F4 12', first: place, last: place, size: 12, end: 0 };
  });
}

test.for([
  ['Loses an umbrella', ['Loses', 'an umbrella'], 'Loses an umbrella'],
  ['a well-known habit', ['a well-', 'known habit'], 'a well-known habit'],
  ['a dash – and more', ['a dash –', 'and more'], 'a dash – and more'],
  ['https://example.com/path', ['https://', 'example.com/', 'path'], 'https://example.com/path'],
  ['他曾经反对垂直整合', ['他曾经反对', '垂直整合'], '他曾经反对垂直整合'],
  ['大家订阅的 AI 产品', ['大家订阅的', 'AI 产品'], '大家订阅的 AI 产品'],
  ['ภาษาไทยไม่เว้นวรรค', ['ภาษาไทย', 'ไม่เว้นวรรค'], 'ภาษาไทยไม่เว้นวรรค'],
  ['한국어 문장은 나뉜다', ['한국어 문', '장은 나뉜다'], '한국어 문장은 나뉜다'],
  ['Name\nof the guest', ['Name', 'of the guest'], 'Name of the guest'],
  ['“\nhanging marks\n”', ['“', 'hanging marks', '”'], '“hanging marks”'],
  ['nothing of it', ['made by', 'a style'], 'made by a style'],
] as const)('%j in lines %j is read as %j', ([printed, drawn, read]) => {
  const runs = lines(...drawn);
  expect(wordsOfMarks(runs, findGaps(runs, indexText(printed))).get(0)).toBe(read);
});

test('the same words with and without a space are told apart by what is around them', () => {
  const printed = indexText('they sign in at the door, then use the sign in the hall; signin is a word');
  const runs = lines('they sign', 'in at the door');
  expect(findGaps(runs, printed)).toHaveLength(1);
  expect(findGaps(lines('hall; sign', 'in is a word'), printed)).toHaveLength(0);
});
