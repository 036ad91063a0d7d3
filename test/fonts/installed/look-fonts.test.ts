/** Faces that a look takes from font packages: their files, and a deck set in them. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  clustersOf,
  deckFaces,
  embedFonts,
  nearestFace,
  readLookFonts,
  type DeckFace,
} from '../../../src/fonts/index.js';
import type { LookFace } from '../../../src/model/look.js';
import { postScriptName, rulesOf, tablesOf } from '../sample.js';

const DISPLAY: LookFace = {
  ...{ family: 'Pullquote Serif', weight: 800, style: 'normal', axes: { opsz: 96 }, like: 'Pullquote Sans' },
  package: '@fontsource-variable/bricolage-grotesque',
};

async function filesOf(face: Partial<LookFace>, text = 'A'): Promise<readonly string[]> {
  const { fonts } = await readLookFonts([{ ...DISPLAY, ...face }], text, []);
  return fonts.flatMap(({ files }) => files.map(({ path }) => basename(path)));
}

describe('the files of a face', () => {
  test('are the slices that its text may need, plain Latin first', async () => {
    const named = (slice: string): string => `bricolage-grotesque-${slice}-opsz-normal.woff2`;
    expect(await filesOf({})).toEqual([named('latin')]);
    expect(await filesOf({}, 'ő A')).toEqual([named('latin'), named('latin-ext')]);
  });

  test.each([
    [{}, 'wght'],
    [{ opsz: 20 }, 'opsz'],
    [{ wdth: 80 }, 'wdth'],
    [{ opsz: 20, wdth: 80 }, 'standard'],
  ])('have the axes that are asked for and no more: %j', async (axes, cut) => {
    expect(await filesOf({ axes: axes })).toEqual([`bricolage-grotesque-latin-${cut}-normal.woff2`]);
  });

  test('are of the nearest weight where each has a file of its own', async () => {
    const mono = { package: '@fontsource/ibm-plex-mono', axes: {} };
    expect(await filesOf({ ...mono, weight: 640 })).toEqual(['ibm-plex-mono-latin-600-normal.woff2']);
    expect(await filesOf({ ...mono, weight: 900, style: 'italic' })).toEqual([
      'ibm-plex-mono-latin-700-italic.woff2',
    ]);
  });

  test('stand still where the face says, as far as their axes go', async () => {
    const axesOf = async (weight: number, axes: LookFace['axes']): Promise<unknown> =>
      (await readLookFonts([{ ...DISPLAY, weight, axes }], 'A', [])).fonts[0]?.files[0]?.axes;
    expect(await axesOf(800, { opsz: 96 })).toEqual({ opsz: 96, wght: 800 });
    expect(await axesOf(900, { opsz: 200 })).toEqual({ opsz: 96, wght: 800 });
  });

  test('are absent where the package is, or has no such style', async () => {
    const faces: readonly LookFace[] = [
      { ...DISPLAY, package: '@fontsource/nobody-has-this' },
      { ...DISPLAY, style: 'italic' },
    ];
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-look-fonts-'));
    await mkdir(join(folder, 'node_modules'));
    expect(await readLookFonts(faces, 'A', [folder])).toEqual({ fonts: [], absent: faces });
  });
});

describe('a deck set in them', () => {
  const TEXT = 'Zoë ₂ Ж 他“算” ✓ 0123';
  const facesWith = async (...own: readonly LookFace[]): Promise<readonly DeckFace[]> =>
    deckFaces((await readLookFonts(own, TEXT, [])).fonts);

  test('has them in place of ours of the same family, and ours for the others', async () => {
    const faces = await facesWith(DISPLAY, { ...DISPLAY, family: 'House', weight: 300 });
    expect(faces.map(({ family, weight }) => `${family} ${String(weight)}`)).toEqual([
      ...['Pullquote Sans 400', 'Pullquote Sans 400', 'Pullquote Sans 600', 'Pullquote Mono 400'],
      ...['Pullquote Serif 800', 'House 300'],
    ]);
    const asked = { family: 'Pullquote Serif', weight: 500, style: 'italic' } as const;
    expect(nearestFace(faces, asked)?.name).toBe('serif-800');
    expect(nearestFace(faces, { ...asked, family: 'Nobody' })).toBeUndefined();
  });

  test('what they lack is drawn by the family that they are like, in their weight', async () => {
    const faces = await facesWith(DISPLAY);
    const characters = new Map([['serif-800', clustersOf([TEXT])]]);
    const outputs = [{ format: 'sfnt', characters }] as const;
    const [set] = await embedFonts({ outputs, addedFonts: [], faces });
    expect(set?.missing).toEqual([]);
    const drawn = await Promise.all(
      rulesOf(set?.css ?? '').map(async ({ family, weight, range, bytes }) => [
        `${family} ${String(weight)}`,
        postScriptName((await tablesOf(bytes)).get('name')),
        String.fromCodePoint(...range.filter((codePoint) => codePoint > 0x7f)),
      ]),
    );
    expect(drawn.toSorted()).toMatchInlineSnapshot(`
      [
        [
          "Pullquote Serif 800",
          "BricolageGrotesque96pt-ExtraBold",
          " ë“”",
        ],
        [
          "Pullquote Serif 800",
          "NotoSansSC-ExtraBold",
          "✓",
        ],
        [
          "Pullquote Serif 800",
          "NotoSansSC-ExtraBold",
          "他",
        ],
        [
          "Pullquote Serif 800",
          "NotoSansSC-ExtraBold",
          "算",
        ],
        [
          "Pullquote Serif 800",
          "SourceSans3-ExtraBold",
          "Ж",
        ],
        [
          "Pullquote Serif 800",
          "SourceSans3VF-ExtraBold",
          "₂",
        ],
        [
          "Pullquote Serif Han 800",
          "NotoSansSC-ExtraBold",
          "“”",
        ],
      ]
    `);
  });

  test('is the same bytes every time', async () => {
    const faces = await facesWith(DISPLAY);
    const outputs = [{ format: 'woff2', characters: new Map([['serif-800', clustersOf([TEXT])]]) }] as const;
    const [one] = await embedFonts({ outputs, addedFonts: [], faces });
    const [other] = await embedFonts({ outputs, addedFonts: [], faces: await facesWith(DISPLAY) });
    expect(one?.css).toBe(other?.css);
  });
});
