/** The accent of an outline, or of its house, in; its colours in the look out, and a word about it if it is too faint for letters. */
import type { Accent } from '../model/deck.js';
import type { HouseStyle } from '../model/house-style.js';
import type { Look } from '../model/look.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { saidAt } from './house-look.js';
import { accentColors } from './legible-accent.js';

/** @param palette of the house; on its paper the look's own accent need not be legible any more */
export function chooseAccent(
  { meta, file }: Outline,
  look: Look,
  palette: HouseStyle['palette'] = {},
): Checked<Accent | undefined> {
  const page = palette.paper ?? palette.ink;
  const accent = meta.accent ?? palette.accent?.value ?? (page && look.accent);
  if (accent === undefined) return { value: undefined, problems: [] };
  const value = accentColors(accent, look);
  if (value.text === accent) return { value, problems: [] };
  const said = meta.accent === undefined ? (palette.accent ?? page) : undefined;
  const place: Pick<Problem, 'file' | 'span'> = said === undefined ? { file: file.path } : saidAt(said);
  const warning = makeProblem('accent-adjusted', {
    message: `the accent \`${accent}\` is too faint for letters on the paper of \`${look.name}\`: they are \`${value.text}\`, areas keep the accent`,
    hint: `nothing need be done; \`accent: "${value.text}"\` gives areas and letters one colour`,
    ...place,
  });
  return { value, problems: [warning] };
}
