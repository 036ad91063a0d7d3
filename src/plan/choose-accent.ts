/** The outline's accent in, the accent its look can carry out, and a word about it if it had to change. */
import { makeProblem } from '../model/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Checked } from '../model/problem.js';
import { legibleAccent } from './legible-accent.js';

/** @param lookCss the look's style sheet, whose `--paper` the accent stands on */
export function chooseAccent({ meta, file }: Outline, lookCss: string): Checked<string | undefined> {
  if (meta.accent === undefined) return { value: undefined, problems: [] };
  const paper = /--paper:\s*(#[0-9a-f]{6})\b/i.exec(lookCss)?.[1];
  if (paper === undefined) throw new Error(`the look ${meta.look} names no --paper: #rrggbb`);
  const value = legibleAccent(meta.accent, paper);
  if (value === meta.accent) return { value, problems: [] };
  const warning = makeProblem('accent-adjusted', {
    message: `the accent \`${meta.accent}\` is too faint on the paper of \`${meta.look}\`; \`${value}\` is used instead`,
    hint: `write \`accent: "${value}"\`, or choose another colour`,
    file: file.path,
  });
  return { value, problems: [warning] };
}
