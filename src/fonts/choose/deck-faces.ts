/** The faces that a deck is set in: those of its look, and ours for the families that the look leaves as they are. */
import { faceLike, FACES, faceName, type Face } from '../bundled/faces.js';
import type { LookFont, LookFontFile } from '../installed/look-fonts.js';
import { weightRank } from './weight-rank.js';

/** A face whose letters may be a look's. */
export interface DeckFace extends Face {
  /** Asked before all others. */
  readonly own?: readonly LookFontFile[];
}

/** @param fonts of the look */
export function deckFaces(fonts: readonly LookFont[]): readonly DeckFace[] {
  const replaced = new Set(fonts.map(({ face }) => face.family));
  return [...FACES.filter(({ family }) => !replaced.has(family)), ...fonts.map(lookFace)];
}

/** What is emphasized must differ: a family that has no italic is given ours. */
export function withItalics(faces: readonly DeckFace[], families: readonly string[]): readonly DeckFace[] {
  const upright = families.filter(
    (family) => !faces.some((face) => face.family === family && face.style === 'italic'),
  );
  const ours = FACES.filter(({ family, style }) => style === 'italic' && upright.includes(family));
  return [...faces, ...ours];
}

/** Chinese comes in the weight of the letters, from the family of ours that the look says is like its own. */
function lookFace({ face: { family, weight, style, like }, files }: LookFont): DeckFace {
  const ours = faceLike(like, weight, style);
  const kind = /^Pullquote (\w+)$/.exec(family)?.[1]?.toLowerCase() ?? family;
  return { ...ours, name: faceName(kind, weight, style), family, own: files };
}

/** The face of a family that a browser sets text of a weight and style in. */
export function nearestFace<Of extends Face>(
  faces: readonly Of[],
  { family, weight, style }: Pick<Face, 'family' | 'weight' | 'style'>,
): Of | undefined {
  const own = faces.filter((face) => face.family === family);
  const styled = own.filter((face) => face.style === style);
  const rank = (face: Face): number => weightRank([face.weight, face.weight], weight);
  return (styled.length > 0 ? styled : own).toSorted((one, other) => rank(one) - rank(other))[0];
}
