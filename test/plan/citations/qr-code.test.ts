import { expect, test } from 'vitest';
import { qrCode } from '../../../src/plan/citations/qr-code.js';

const svgOf = (url: string): string =>
  Buffer.from(qrCode(url).replace('data:image/svg+xml;base64,', ''), 'base64').toString();

test('is a square picture with a quiet edge, in the address and nothing else', () => {
  const svg = svgOf('https://example.org/?a=1&b="><script>');
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 (\d+) \1" shape-rendering="crispEdges"><rect width="\1" height="\1" fill="#fff"\/><path d="[Mhvz\d -]+"\/><\/svg>$/,
  );
});

test('has the three squares by which a phone finds it', () => {
  const picture = drawn(svgOf('https://example.org/'));
  const side = picture.length;
  for (const [x, y] of [
    [2, 2],
    [side - 9, 2],
    [2, side - 9],
  ] as const) {
    const rows = picture.slice(y, y + 7).map((row) => row.slice(x, x + 7).join(''));
    expect(rows).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']);
  }
  expect(picture.slice(0, 2).flat().includes(1)).toBe(false);
});

test('is another for another address, and the same for the same', () => {
  expect(qrCode('https://example.org/a')).toBe(qrCode('https://example.org/a'));
  expect(qrCode('https://example.org/a')).not.toBe(qrCode('https://example.org/b'));
});

function drawn(svg: string): readonly (readonly number[])[] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (__, x) => (dark.has(`${x} ${y}`) ? 1 : 0)),
  );
}
