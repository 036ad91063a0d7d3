/** The outline's accent in, its colours in the look out, and a word about it if it is too faint for letters. */
import type { Accent } from '../model/deck.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Outline } from '../model/outline.js';
import type { Checked } from '../model/problems/problem.js';
import { accentColors } from './legible-accent.js';

/** @param lookCss the look's style sheet, whose `--paper` and `--ink` the accent stands beside */
export function chooseAccent({ meta, file }: Outline, lookCss: string): Checked<Accent | undefined> {
  if (meta.accent === undefined) return { value: undefined, problems: [] };
  const colour = (name: string): string => lookColour(name, lookCss, meta.look);
  const value = accentColors(meta.accent, { paper: colour('paper'), ink: colour('ink') });
  if (value.text === meta.accent) return { value, problems: [] };
  const warning = makeProblem('accent-adjusted', {
    message: `the accent \`${meta.accent}\` is too faint for letters on the paper of \`${meta.look}\`: they are \`${value.text}\`, areas keep the accent`,
    hint: `nothing need be done; \`accent: "${value.text}"\` gives areas and letters one colour`,
    file: file.path,
  });
  return { value, problems: [warning] };
}

function lookColour(name: string, css: string, look: string): string {
  const colour = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\b`, 'i').exec(css)?.[1];
  if (colour === undefined) throw new Error(`the look ${look} names no --${name}: #rrggbb`);
  return colour;
}
