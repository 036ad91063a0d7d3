/** Faces that are drawn from files of the author's in, each with the file that suits it best out. */
import { pinAxes } from '../files/axes.js';
import type { AuthorFont } from '../files/author-font.js';
import type { LookFace } from '../../model/look.js';
import { weightRank } from './weight-rank.js';
import type { LookFont } from '../installed/look-fonts.js';

/** @param fonts their paths absolute @returns nothing for an italic face where no file is one */
export function fileFonts(faces: readonly LookFace[], fonts: readonly AuthorFont[]): readonly LookFont[] {
  return faces.flatMap((face) => {
    const styled = fonts.filter(({ isItalic }) => isItalic === (face.style === 'italic'));
    const usable = styled.length > 0 || face.style === 'italic' ? styled : fonts;
    const [best] = usable.toSorted((one, other) => distance(one, face) - distance(other, face));
    return best === undefined ? [] : [{ face, files: [fileOf(best, face)] }];
  });
}

function fileOf(
  { path, hash, codePoints, axes, weight }: AuthorFont,
  face: LookFace,
): LookFont['files'][number] {
  const isStill = axes.length === 0;
  return { path, hash, codePoints, axes: pinAxes(axes, face.weight), weight: isStill ? weight : undefined };
}

/** A font with an axis for it has every weight. */
function distance({ axes, weight: own }: AuthorFont, { weight }: LookFace): number {
  const axis = axes.find(({ tag }) => tag === 'wght');
  return weightRank(axis === undefined ? [own, own] : [axis.min, axis.max], weight);
}
