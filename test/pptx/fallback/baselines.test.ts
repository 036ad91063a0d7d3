import { expect, test } from 'vitest';
import type { DrawnText, Paragraph, WordRun } from '../../../src/pptx/drawn/drawn-slide.js';
import { roomAbove, topOf } from '../../../src/pptx/fallback/baselines.js';

function paragraph(text: string, size: number, baseline: number): Paragraph {
  const run: WordRun = {
    ...{ text, face: 'sans', size, bold: false, italic: false, underline: false, width: 100 },
    ...{ colour: { hex: '000000', alpha: 1 }, lang: 'en', href: undefined },
  };
  return {
    ...{ align: 'left', rightToLeft: false, lineHeight: 1.2 * size, baseline, bullet: undefined },
    ...{
      step: undefined,
      hung: undefined,
      runs: [run],
      lines: [{ runs: [run], phraseEnds: [], isEnded: false }],
    },
  };
}

const text = (role: DrawnText['role'], ...paragraphs: readonly Paragraph[]): DrawnText => ({
  ...{ type: 'text', role, quote: undefined, figure: undefined, step: undefined, paragraphs },
  box: { x: 0, y: 0, width: 400, height: 100 },
});

test('a line has what is left of its height above its letters, and so its box begins higher', () => {
  // Of Arial, 0.212 of the size is below the line.
  expect(topOf(text('text', paragraph('Words', 100, 300)), 1)).toBeCloseTo(300 - 120 + 21.2);
  expect(topOf(text('text', paragraph('Words', 100, 300)), 0.8)).toBeCloseTo(300 - 120 + 16.96);
});

test('a page’s number is as high as its letters', () => {
  expect(topOf(text('number', paragraph('12', 20, 700)), 1)).toBeCloseTo(700 - 18.1);
});

test('paragraphs stand where the browser has them, whatever is above them', () => {
  const [number, caption] = [paragraph('3', 200, 300), paragraph('weeks', 40, 400)];
  expect(roomAbove(number, undefined, 1)).toBe(0);
  const end = 300 + 0.212 * 200;
  expect(roomAbove(caption, number, 1)).toBeCloseTo(400 - 48 + 0.212 * 40 - end);
  expect(roomAbove(paragraph('weeks', 40, 310), number, 1)).toBe(0);
});
