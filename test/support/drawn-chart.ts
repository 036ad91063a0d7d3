/** A chart as a browser may have drawn it: no browser is asked. */
import type { ChartWords, DrawnChart, WordRun } from '../../src/pptx/drawn/drawn-slide.js';

const black = { hex: '000000', alpha: 1 };
const run: WordRun = {
  ...{ text: 'Item 1', face: 'sans', size: 28, bold: false, italic: false, underline: false },
  ...{ colour: black, lang: 'en', href: undefined, width: 80 },
};
const words = (box: ChartWords['box']): ChartWords => ({ run, texts: [[run]], box });

/** Rows one below the other, their names before their marks. */
export function drawnChart(count: number): DrawnChart {
  const box = { x: 100, y: 100, width: 1000, height: 400 };
  return {
    ...{ type: 'chart', box, figure: 1, step: undefined, axis: black },
    rows: Array.from({ length: count }, (_, row) => {
      const y = 110 + row * 40;
      return {
        marks: [{ x: 300, y, width: 100 + row * 40, height: 30 }],
        dots: [
          { x: 300, y },
          { x: 900, y: y + 10 },
        ],
        colour: black,
        isDashed: row === 3,
        label: { x: 100, y, width: 80, height: 30 },
        number: { x: 420, y, width: 40, height: 30 },
      };
    }),
    labels: words({ x: 100, y: 110, width: 80, height: 390 }),
    numbers: words({ x: 420, y: 110, width: 40, height: 390 }),
    heads: words({ x: 300, y: 470, width: 600, height: 30 }),
  };
}
