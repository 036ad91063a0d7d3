/** A look and a face of the house in, the faces that it stands for in that look out. */
import type { FaceRole } from '../model/house-style.js';
import type { Look, LookFace } from '../model/look.js';

/** What style sheets call them. */
export const HOUSE_FAMILIES: Readonly<Record<FaceRole, string>> = {
  headlines: 'Pullquote Serif',
  text: 'Pullquote Sans',
  code: 'Pullquote Mono',
};

type Form = Pick<LookFace, 'weight' | 'style'>;

/** What is asked of a face where the look has none of its own. */
const FORMS: Readonly<Record<FaceRole, readonly Form[]>> = {
  headlines: [
    { weight: 500, style: 'normal' },
    { weight: 500, style: 'italic' },
    { weight: 700, style: 'normal' },
  ],
  text: [
    { weight: 400, style: 'normal' },
    { weight: 400, style: 'italic' },
    { weight: 600, style: 'normal' },
  ],
  code: [{ weight: 400, style: 'normal' }],
};

/** In the weights and styles that the look sets text in. @param from npm package; empty for files */
export function houseFaces(
  role: FaceRole,
  { faces }: Pick<Look, 'faces'>,
  from: string,
): readonly LookFace[] {
  const family = HOUSE_FAMILIES[role];
  const drawn = faces.filter((face) => face.family === family);
  const forms = drawn.length > 0 ? drawn : FORMS[role];
  return forms.map(({ weight, style }) => ({ family, weight, style, package: from, axes: {}, like: family }));
}
