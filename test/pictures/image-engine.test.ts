import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { loadImageEngine } from '../../src/pictures/image-engine.js';

const NOTHING = { r: 0, g: 0, b: 0, alpha: 0 };

/** A mark of one colour in the middle of 40 × 20 pixels of a ground. */
const mark = (colour: string, ground: string | typeof NOTHING = NOTHING): Sharp =>
  sharp({ create: { width: 40, height: 20, channels: 4, background: ground } }).composite([
    { input: { create: { width: 20, height: 10, channels: 4, background: colour } } },
  ]);

/** Strokes of a pixel in a picture of 800 × 400. */
const strokes = (colour: string): Sharp =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect x="9.5" y="9.5" width="700" height="300" fill="none" stroke="${colour}"/></svg>`,
    ),
  );
/** A picture of a dark window that has round corners. */
const WINDOW = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" rx="40" fill="#181820"/></svg>',
  ),
);

test.each([
  ['ink on nothing', mark('#1a1a2a').png(), true],
  ['the same as WebP', mark('#1a1a2a').webp(), true],
  ['navy on nothing', mark('#000080').png(), true],
  ['white on nothing', mark('#ffffff').png(), false],
  ['a bright colour on nothing', mark('#f2a65a').png(), false],
  ['ink on white', mark('#1a1a2a', '#ffffff').png(), false],
  ['thin dark strokes on nothing', strokes('#1a1a2a').png(), true],
  ['thin light strokes on nothing', strokes('#f7f3ea').png(), false],
  ['a dark window with round corners', WINDOW.png(), false],
  ['nothing at all', mark('#00000000').png(), false],
  ['a picture without any nothing', mark('#1a1a2a', '#1a1a2a').jpeg(), false],
])('what a dark slide would hide is dark: %s', async (_, picture, dark) => {
  const engine = await loadImageEngine();
  expect(await engine?.isDark(await picture.toBuffer())).toBe(dark);
});
