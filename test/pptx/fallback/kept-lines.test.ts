import { expect, test } from 'vitest';
import type { DrawnText, Paragraph, WordRun } from '../../../src/pptx/drawn/drawn-slide.js';
import { keptLines } from '../../../src/pptx/fallback/kept-lines.js';
import { officeWidth } from '../../../src/pptx/fallback/text-scale.js';

const run = (text: string): WordRun => ({
  ...{ text, face: 'sans', size: 40, bold: false, italic: false, underline: false },
  ...{ colour: { hex: '000000', alpha: 1 }, lang: 'en', href: undefined, width: 300 },
});

function text(lines: readonly string[], width: number, parts: Partial<Paragraph> = {}): DrawnText {
  const paragraph: Paragraph = {
    ...{ align: 'left', rightToLeft: false, lineHeight: 48, baseline: 140, bullet: undefined },
    ...{ step: undefined, hung: undefined, runs: [run(lines.join(''))] },
    lines: lines.map((line) => ({ runs: [run(line)], phraseEnds: [], isEnded: false })),
    ...parts,
  };
  return {
    ...{ type: 'text', role: 'quote', quote: 1, figure: undefined, step: undefined },
    box: { x: 100, y: 100, width, height: 96 },
    paragraphs: [paragraph],
  };
}

const kept = (drawn: DrawnText) => keptLines(drawn, 1, 1280);

test('a balanced text keeps its lines by the width of its box', () => {
  const { width } = kept(text(['Nobody loses ', 'an umbrella'], 1000)).box;
  expect(width).toBeGreaterThan(officeWidth(run('Nobody loses')));
  expect(width).toBeLessThan(officeWidth(run('Nobody loses an')));
});

test('where no width keeps lines of Chinese, one is taken in which they end between phrases', () => {
  const title = [
    { runs: [run('为什么')], phraseEnds: [], isEnded: false },
    { runs: [run('样样都做什么都会')], phraseEnds: [4], isEnded: false },
  ];
  const { width } = kept(text([], 400, { lines: title })).box;
  // 为什么样样都做 | 什么都会
  expect(width).toBeGreaterThan(officeWidth(run('为什么样样都做')));
  expect(width).toBeLessThan(officeWidth(run('为什么样样都做什')));
  const point = { ...text([], 400, { lines: title }), role: 'body' } as const;
  expect(kept(point).box.width).toBe(400);
});

test('where none does, its lines are about as long as each other: no character stands alone', () => {
  const shout = ['没有', '谁说了算。'].map((line) => ({ runs: [run(line)], phraseEnds: [], isEnded: false }));
  const { width } = kept(text([], 250, { lines: shout })).box;
  // 没有谁说 | 了算。
  expect(width).toBeGreaterThan(officeWidth(run('没有谁说')));
  expect(width).toBeLessThan(officeWidth(run('没有谁说了')));
});

test('a line has room for faces that are a little wider, where there is room to grow', () => {
  const width = officeWidth(run('Sources'));
  expect(kept(text(['Sources'], width)).box).toMatchObject({ x: 100, width: width * 1.06 });
  const right = kept(text(['Sources'], width, { align: 'right' })).box;
  expect(right.x + right.width).toBeCloseTo(100 + width);
});

test('what is too wide at the end of a slide grows away from it', () => {
  const drawn = text(['1'], 4);
  const { box } = kept({ ...drawn, box: { ...drawn.box, x: 1180 } });
  expect(box.x).toBeLessThan(1180);
  expect(box.x + box.width).toBeLessThan(1190);
});

test('marks and bullets stand before the edge of the lines', () => {
  const hung = run('“');
  const first = { runs: [run('“So it is')], phraseEnds: [], isEnded: false };
  const quote = kept(text(['“So it is'], 600, { hung, lines: [first] }));
  expect(quote.edge).toBe(officeWidth(hung));
  expect(quote.box.x).toBe(100 - quote.edge);
  const bullet = { type: 'sign', text: '•', colour: hung.colour, size: 1, indent: 30 } as const;
  expect(kept(text(['a point'], 600, { bullet })).box).toMatchObject({ x: 70, width: 630 });
});
