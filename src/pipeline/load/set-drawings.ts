/** The pictures of an outline in, the same with the deck's fonts in the drawings that have text out. */
import { createHash } from 'node:crypto';
import { setDrawing, withFonts, type DeckFamily, type SetDrawing } from '../../css/set-drawing.js';
import {
  clustersOf,
  embedFonts,
  nearestFace,
  type AddedFont,
  type DeckFace,
  type FaceCharacters,
} from '../../fonts/index.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { FileRef, Outline } from '../../model/outline.js';
import type { EmbeddedPicture, PictureAddress } from '../../model/picture.js';
import type { Checked, Problem } from '../../model/problems/problem.js';
import { sectionIdAt } from '../../text/section-at.js';
import { pictureName, picturePlaces } from '../../plan/pictures/picture-places.js';
import type { FontFolders } from '../fonts/deck-fonts.js';
import { missingProblems } from '../fonts/glyph-problems.js';
import type { LoadedPictures } from './load-pictures.js';

/** What a deck is set in. */
interface DrawingFonts {
  readonly faces: readonly DeckFace[];
  readonly addedFonts: readonly AddedFont[];
}

/** A picture sees nothing of the page that shows it, so that each brings the characters that it needs. */
export async function setDrawings(
  { images, pictures }: LoadedPictures,
  outline: Outline,
  fonts: DrawingFonts,
  folders: FontFolders,
): Promise<Checked<LoadedPictures>> {
  const places = new Map(picturePlaces(outline).map(({ ref }) => [images.get(pictureName(ref)), ref]));
  const set = await Promise.all(
    [...pictures].map(async ([address, picture]) => {
      const ref = places.get(address);
      const drawing = ref && picture.type === 'image/svg+xml' ? setDrawing(textOf(picture)) : undefined;
      if (ref === undefined || drawing === undefined) return { address, as: address, picture, problems: [] };
      return { address, ...(await embed(drawing, ref, outline, fonts, folders)) };
    }),
  );
  const renamed = new Map(set.map(({ address, as }) => [address, as]));
  return {
    value: {
      images: new Map([...images].map(([path, address]) => [path, renamed.get(address) ?? address])),
      pictures: new Map(set.map(({ as, picture }) => [as, picture])),
    },
    problems: set.flatMap(({ problems }) => problems),
  };
}

/** What stands in them, as far as it asks for fonts. */
export function drawingWords({ pictures }: LoadedPictures): string {
  const drawings = [...pictures.values()].filter(({ type }) => type === 'image/svg+xml');
  return drawings.map((drawing) => setDrawing(textOf(drawing))?.words ?? '').join(' ');
}

const textOf = ({ bytes }: EmbeddedPicture): string => Buffer.from(bytes).toString();

async function embed(
  drawing: SetDrawing,
  ref: FileRef,
  outline: Outline,
  fonts: DrawingFonts,
  folders: FontFolders,
): Promise<{
  readonly as: PictureAddress;
  readonly picture: EmbeddedPicture;
  readonly problems: readonly Problem[];
}> {
  const outputs = [{ format: 'woff2', characters: charactersOf(drawing, fonts.faces) }] as const;
  const [set] = await embedFonts({ ...folders, ...fonts, outputs });
  const bytes = Buffer.from(withFonts(drawing, set?.css ?? ''));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return {
    as: `pictures/${hash}`,
    picture: { type: 'image/svg+xml', bytes },
    problems: [
      ...absentProblems(drawing, ref, outline),
      ...missingProblems(set?.missing ?? [], outline, ref),
    ],
  };
}

type Form = readonly [weight: number, style: 'normal' | 'italic'];

/** Upright, bold and leaning. */
const FORMS: Readonly<Record<DeckFamily, readonly [Form, Form, Form]>> = {
  'Pullquote Serif': [
    [500, 'normal'],
    [700, 'normal'],
    [500, 'italic'],
  ],
  'Pullquote Sans': [
    [400, 'normal'],
    [600, 'normal'],
    [400, 'italic'],
  ],
  'Pullquote Mono': [
    [400, 'normal'],
    [400, 'normal'],
    [400, 'normal'],
  ],
};

function charactersOf(
  { families, words, isBold, isItalic }: SetDrawing,
  faces: readonly DeckFace[],
): FaceCharacters {
  const clusters = clustersOf([words]);
  const names = families.flatMap((family) => {
    const [upright, bold, italic] = FORMS[family];
    const forms = [upright, ...(isBold ? [bold] : []), ...(isItalic ? [italic] : [])];
    return forms.flatMap(([weight, style]) => nearestFace(faces, { family, weight, style })?.name ?? []);
  });
  return new Map(names.map((name) => [name, clusters] as const));
}

/** Said once a drawing. */
function absentProblems(
  { absent }: SetDrawing,
  { path, span, namedIn }: FileRef,
  outline: Outline,
): readonly Problem[] {
  if (absent.length === 0) return [];
  const names = absent.map((name) => `“${name}”`).join(', ');
  return [
    makeProblem('image-font', {
      message: `“${path}” asks for ${absent.length === 1 ? 'a font' : 'fonts'} that it does not bring: ${names}; its text is set in the fonts of the deck`,
      hint: 'make paths of its text, or name `Pullquote Sans`, `Pullquote Serif` or `Pullquote Mono` in it',
      file: (namedIn ?? outline.file).path,
      span,
      section: namedIn === undefined ? sectionIdAt(outline.sections, span.start.offset) : undefined,
    }),
  ];
}
