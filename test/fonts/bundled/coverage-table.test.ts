import { describe, expect, it } from 'vitest';
import committed from '../../../generated/font-coverage.json' with { type: 'json' };
import { unpackRuns } from '../../../src/fonts/bundled/code-point-ranges.js';
import { makeCoverageTable } from '../../../src/fonts/bundled/coverage-table.js';

describe('the coverage table', () => {
  const table = makeCoverageTable();

  it('is what `npm run compile` wrote: the fonts have not changed since', () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(committed);
  });

  it('asks frequent slices first, plain Latin before its extensions', () => {
    const first = (name: keyof typeof table): string | undefined => table[name][0]?.[0];
    expect(first('serif-han')).toBe('noto-serif-sc-119-wght-normal.woff2');
    expect(first('serif-latin')).toBe('source-serif-4-latin-standard-normal.woff2');
  });

  it('knows the characters, not only the claims', () => {
    const sizes = Object.entries(table).map(([name, files]) => {
      const all = new Set(
        files.flatMap(([, , runs]) =>
          [...unpackRuns(runs)].flatMap(([first, last]) =>
            Array.from({ length: last - first + 1 }, (_, i) => first + i),
          ),
        ),
      );
      return `${name} ${all.size}`;
    });
    expect(sizes).toMatchInlineSnapshot(`
      [
        "serif-latin 807",
        "serif-latin-italic 807",
        "serif-han 13666",
        "serif-han-marks 218",
        "sans-latin 1341",
        "sans-latin-italic 1341",
        "sans-han 13635",
        "sans-han-marks 218",
        "mono-latin 954",
        "raised 45",
        "raised-italic 45",
        "symbols-2 2916",
        "symbols 1094",
        "math 2972",
        "emoji 1454",
      ]
    `);
  });
});
