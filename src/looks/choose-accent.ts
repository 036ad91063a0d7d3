/** The outline's accent in, its colours in the look out, and a word about it if it is too faint for letters. */
import type { Accent } from '../model/deck.js';
import type { Look } from '../model/look.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import { accentColors } from './legible-accent.js';

export function chooseAccent({ meta, file }: Outline, look: Look): Checked<Accent | undefined> {
  if (meta.accent === undefined) return { value: undefined, problems: [] };
  const value = accentColors(meta.accent, look);
  if (value.text === meta.accent) return { value, problems: [] };
  const warning = makeProblem('accent-adjusted', {
    message: `the accent \`${meta.accent}\` is too faint for letters on the paper of \`${look.name}\`: they are \`${value.text}\`, areas keep the accent`,
    hint: `nothing need be done; \`accent: "${value.text}"\` gives areas and letters one colour`,
    file: file.path,
  });
  return { value, problems: [warning] };
}
