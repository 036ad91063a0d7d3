/** A look and a house's palette in, the look in the house's colours out, and what cannot be read in them. */
import type { HouseStyle, Said } from '../model/house-style.js';
import type { Look } from '../model/look.js';
import { makeProblem } from '../model/problems/make-problem.js';
import type { Checked, Problem } from '../model/problems/problem.js';
import { isDark, isLegible, legibleAccent, legibleOn } from './legible-accent.js';

type Palette = HouseStyle['palette'];

/** What is drawn on paper of another colour must not keep areas that were chosen for the look's own. */
export function houseLook(look: Look, { palette }: Pick<HouseStyle, 'palette'>): Checked<Look> {
  const { paper, ink, slab, plate } = palette;
  if ([paper, ink, slab, plate].every((colour) => colour === undefined)) return { value: look, problems: [] };
  const colours = { ...look, paper: paper?.value ?? look.paper, ink: ink?.value ?? look.ink };
  const isNewPage = paper !== undefined || ink !== undefined;
  const declarations = [
    ...(isNewPage ? [`--paper: ${colours.paper}`, `--ink: ${colours.ink}`, ...ON_NEW_PAGE] : []),
    ...(slab === undefined ? [] : [`--slab: ${slab.value}`, `--on-slab: ${legibleOn(slab.value, colours)}`]),
    ...(plate === undefined ? [] : [`--plate: ${plate.value}`]),
  ];
  const logos = isNewPage ? logoGrounds(colours) : '';
  const css = `${look.css}\n:root { ${declarations.join('; ')}; }\n${logos}`;
  return { value: { ...colours, css }, problems: faintInks(colours, palette) };
}

/** As the sheet that all looks share has them. */
const ON_NEW_PAGE = [
  '--plate: color-mix(in oklab, var(--ink) 8%, var(--paper))',
  '--slab: var(--ink)',
  '--on-slab: var(--paper)',
  '--veil: var(--ink)',
  '--on-veil: var(--paper)',
];

/** Some slides of a look are drawn on its ink: a logo that was made for the other ground has a plate of its own there. */
function logoGrounds({ paper }: Pick<Look, 'paper'>): string {
  const onPlate = (logos: string, ground: string): string =>
    `${logos} img { background: var(--page-${ground}); padding: 12px 18px; }\n`;
  return isDark(paper)
    ? onPlate('.logo.dark', 'ink') + onPlate('.logo:not(.dark)', 'paper')
    : onPlate('.logo.dark', 'paper');
}

/** Letters stand on the paper, and on plates. */
function faintInks({ paper, ink }: Pick<Look, 'paper' | 'ink'>, palette: Palette): readonly Problem[] {
  const grounds = [
    { name: 'paper', colour: paper, said: palette.ink ?? palette.paper },
    { name: 'plate', colour: palette.plate?.value ?? paper, said: palette.plate },
  ];
  return grounds.flatMap(({ name, colour, said }) => {
    if (said === undefined || isLegible(ink, colour)) return [];
    const message = `the ink \`${ink}\` is too faint on the ${name} \`${colour}\``;
    const hint = `choose a darker or lighter one: \`${legibleAccent(ink, colour)}\` can be read`;
    return [makeProblem('look-faint', { message, hint, ...saidAt(said) })];
  });
}

export const saidAt = ({ file, span }: Said<unknown>): Pick<Problem, 'file' | 'span'> => ({
  file: file.path,
  span,
});
