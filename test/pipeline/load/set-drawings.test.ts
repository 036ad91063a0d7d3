import { cachePart } from '../../../src/write/cache/cache-part.js';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../../src/fonts/index.js';
import { setDrawings } from '../../../src/pipeline/load/set-drawings.js';
import type { EmbeddedPicture } from '../../../src/model/picture.js';
import { parseOutline } from '../../../src/parse/parse-outline.js';
import { CACHE } from '../../browser/helpers.js';

const outline = parseOutline({
  ...{ path: 'talk.en.md', folder: '/nowhere', name: 'talk', lang: 'en' },
  text: '---\ntitle: A talk\nlang: en\nlogo: logo.svg\n---\n\n## A {#a}\n\n![P](p.svg)\n',
}).value;

const svg = (inside: string): EmbeddedPicture => ({
  type: 'image/svg+xml',
  bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`),
});

async function setIn(
  inside: string,
): Promise<{ readonly drawing: string; readonly problems: readonly string[] }> {
  const pictures = {
    images: new Map([
      ['logo.svg', 'pictures/1' as const],
      ['p.svg', 'pictures/2' as const],
    ]),
    pictures: new Map([
      ['pictures/1' as const, svg('<path/>')],
      ['pictures/2' as const, svg(inside)],
    ]),
  };
  const { value, problems } = await setDrawings(
    pictures,
    outline,
    { faces: FACES, addedFonts: [] },
    {
      cache: cachePart({ folder: join(CACHE, 'fonts') }),
      workers: {},
    },
  );
  expect(value.images.get('logo.svg')).toBe('pictures/1');
  const address = value.images.get('p.svg') ?? 'pictures/none';
  return {
    drawing: Buffer.from(value.pictures.get(address)?.bytes ?? []).toString(),
    problems: problems.map(({ rule, message, span }) => `${span?.start.line ?? ''} ${rule}: ${message}`),
  };
}

const facesOf = (drawing: string): readonly string[] =>
  [...drawing.matchAll(/font-family:&quot;([\w ]+)&quot;;font-style:(\w+);font-weight:(\d+)/g)].map(
    ([, family = '', style = '', weight = '']) => `${family} ${weight} ${style}`,
  );

describe('drawings with text', () => {
  test('bring the faces that they use, and no others', async () => {
    const { drawing, problems } = await setIn('<text>Bee</text>');
    expect(problems).toEqual([]);
    expect(facesOf(drawing)).toEqual(['Pullquote Sans 400 normal']);
    expect(drawing).toContain('unicode-range:U+20,U+2D,U+30-39,U+42,U+65,U+A0');
  });

  test('bring bold and slanted ones, and signs of every script that we have', async () => {
    const { drawing } = await setIn(
      '<text font-family="serif" font-weight="700">蜂 ☕ <tspan font-style="italic">b</tspan></text>',
    );
    const faces = new Set(facesOf(drawing).filter((face) => face.startsWith('Pullquote Serif')));
    expect([...faces].toSorted()).toEqual([
      'Pullquote Serif 500 italic',
      'Pullquote Serif 500 normal',
      'Pullquote Serif 700 normal',
    ]);
  });

  test('are told to be set in other letters than they ask for, once, where they are named', async () => {
    const { problems } = await setIn(
      '<text font-family="Helvetica">a</text><text font-family="Gill Sans">b</text>',
    );
    expect(problems).toMatchInlineSnapshot(`
      [
        "9 image-font: “p.svg” asks for fonts that it does not bring: “Helvetica”, “Gill Sans”; its text is set in the fonts of the deck",
      ]
    `);
  });

  test('are refused where no font has a sign of theirs', async () => {
    expect((await setIn('<text>한국 a</text>')).problems).toMatchInlineSnapshot(`
      [
        "9 glyph-missing: no embedded font has the Korean characters “국”, “한”, in the text of “p.svg”",
      ]
    `);
  });

  test('stay as they are where there is none', async () => {
    expect((await setIn('<path/>')).drawing).toBe('<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>');
  });
});
