/** A look's style sheet in, the colours that all of a deck is drawn in out, and what is wrong with them. */
import { styleRules } from '../css/style-rules.js';
import type { Look, LookColours } from '../model/look.js';
import { didYouMean } from '../text/did-you-mean.js';
import { orList } from '../text/or-list.js';
import { shorten } from '../text/shorten.js';
import { PART_NAMES, partsIn } from './look-parts.js';
import { lookFaces } from './look-faces.js';
import { hexOf, isLegible, legibleAccent } from './legible-accent.js';

export interface LookFault {
  readonly rule: 'look-incomplete' | 'look-faint';
  readonly message: string;
  readonly hint: string;
}

export interface ParsedLook {
  readonly look: Look;
  readonly faults: readonly LookFault[];
}

type Properties = ReadonlyMap<string, string>;

/** Black on white can be read, whatever else the look says. */
const STAND_INS: LookColours = { paper: '#ffffff', ink: '#000000', accent: '#000000' };
const COLOURS = ['paper', 'ink', 'accent'] as const satisfies readonly (keyof LookColours)[];

/** Never throws: a colour that is absent or cannot be read has one that stands in for it, in the style sheet too. */
export function parseLook(name: string, sheet: string): ParsedLook {
  const { css, faces } = lookFaces(sheet);
  const written = rootProperties(css);
  const faults = COLOURS.flatMap((colour) => colourFault(colour, name, written) ?? []);
  const colours = { paper: STAND_INS.paper, ink: STAND_INS.ink, accent: STAND_INS.accent };
  const standIns: string[] = [];
  for (const colour of COLOURS) {
    const hex = hexOf(written.get(`--${colour}`) ?? '');
    if (hex === undefined) standIns.push(`--${colour}: ${colours[colour]};`);
    else colours[colour] = hex;
  }
  const whole = standIns.length === 0 ? css : `${css}\n:root { ${standIns.join(' ')} }\n`;
  const { parts: draws, unknown } = partsIn(written.get('--draws') ?? '');
  faults.push(...unknown.map((part) => unknownPart(part, name)));
  const look = { name, css: whole, ...colours, faces, draws };
  return { look, faults: faults.length > 0 ? faults : faintColours(look, written) };
}

/** Marp sets what is said to `:root` on each slide. */
const ROOT = /(?:^|,)\s*(?::root|section)\s*(?:,|$)/i;

/** What is said to the deck as a whole; the last of several counts, as in a browser. */
function rootProperties(css: string): Properties {
  const rules = styleRules(css).filter(({ selector }) => ROOT.test(selector));
  return new Map(rules.flatMap(({ declarations }) => declarations.map(({ name, value }) => [name, value])));
}

function colourFault(colour: keyof LookColours, look: string, written: Properties): LookFault | undefined {
  const value = written.get(`--${colour}`);
  if (value !== undefined && hexOf(value) !== undefined) return undefined;
  const message =
    value === undefined
      ? `the look \`${look}\` names no \`--${colour}\``
      : `\`--${colour}\` of the look \`${look}\` is no plain colour: \`${shorten(value)}\``;
  const hint = `write \`--${colour}: #rrggbb;\`, a colour of your own, under \`:root\` in \`${lookSheet(look)}\``;
  return { rule: 'look-incomplete', message, hint };
}

function unknownPart(part: string, look: string): LookFault {
  const near = didYouMean(part, PART_NAMES);
  return {
    rule: 'look-incomplete',
    message: `\`--draws\` of the look \`${look}\` names \`${shorten(part)}\`, which is no part of a deck`,
    hint: near === undefined ? `choose of ${orList(PART_NAMES)}` : `did you mean \`${near}\`?`,
  };
}

/** Letters of the accent have a colour of their own where the look says so. */
function faintColours({ name, paper, ink, accent }: Look, written: Properties): readonly LookFault[] {
  const onPaper = `is too faint on its paper, \`${paper}\``;
  const faults: LookFault[] = [];
  if (!isLegible(ink, paper))
    faults.push({
      rule: 'look-faint',
      message: `the ink of the look \`${name}\`, \`${ink}\`, ${onPaper}`,
      hint: `choose a darker or lighter one in \`${lookSheet(name)}\`: \`--ink: ${legibleAccent(ink, paper)};\` can be read`,
    });
  if (!isLegible(accent, paper) && !written.has('--accent-text'))
    faults.push({
      rule: 'look-faint',
      message: `the accent of the look \`${name}\`, \`${accent}\`, ${onPaper} for letters`,
      hint: `add \`--accent-text: ${legibleAccent(accent, paper)};\` for letters in \`${lookSheet(name)}\`, and \`--on-accent\` for what is written on areas`,
    });
  return faults;
}

/** Its place among the templates. */
export function lookSheet(name: string): string {
  return `looks/${name}.css`;
}
