/** A look's style sheet in, the colours that all of a deck is drawn in out, and what is wrong with them. */
import { styleBlocks } from '../css/style-blocks.js';
import type { Look, LookColours } from '../model/look.js';
import { didYouMean } from '../text/did-you-mean.js';
import { orList } from '../text/or-list.js';
import { shorten } from '../text/shorten.js';
import { idleRules, type IdleRule } from './idle-rules.js';
import { hexOf, isLegible, legibleAccent } from './legible-accent.js';
import { lookFaces } from './look-faces.js';
import { PART_NAMES, partsIn } from './look-parts.js';
import { lookRules, type LookRules } from './look-rules.js';

export interface LookFault {
  readonly rule: 'look-incomplete' | 'look-faint' | 'look-ineffective';
  readonly message: string;
  readonly hint: string;
}

export interface ParsedLook {
  readonly look: Look;
  readonly faults: readonly LookFault[];
}

/** A style sheet, and how messages name a place in it. */
interface Sheet {
  readonly look: string;
  lineAt(offset: number): string;
}

/** Black on white can be read, whatever else the look says. */
const STAND_INS: LookColours = { paper: '#ffffff', ink: '#000000', accent: '#000000' };
const COLOURS = ['paper', 'ink', 'accent'] as const satisfies readonly (keyof LookColours)[];

/** Never throws: a colour that is absent or cannot be read has one that stands in for it, in the style sheet too. */
export function parseLook(name: string, sheet: string): ParsedLook {
  const { css, faces } = lookFaces(sheet);
  const parts = styleBlocks(sheet);
  const { own, elsewhere } = lookRules(parts);
  const place: Sheet = { look: name, lineAt: (offset) => String(sheet.slice(0, offset).split('\n').length) };
  const incomplete = COLOURS.flatMap((colour) => colourFault(colour, place, { own, elsewhere }) ?? []);
  const colours = { paper: STAND_INS.paper, ink: STAND_INS.ink, accent: STAND_INS.accent };
  const standIns: string[] = [];
  for (const colour of COLOURS) {
    const hex = hexOf(own.get(`--${colour}`)?.value ?? '');
    if (hex === undefined) standIns.push(`--${colour}: ${colours[colour]};`);
    else colours[colour] = hex;
  }
  const read = css.replaceAll(ROOT_IN_CAPITALS, ':root');
  const whole = standIns.length === 0 ? read : `${read}\n:root { ${standIns.join(' ')} }\n`;
  const { parts: draws, unknown } = partsIn(own.get('--draws')?.value ?? '');
  incomplete.push(...unknown.map((part) => unknownPart(part, name)));
  const look = { name, css: whole, ...colours, faces, draws };
  const faint = incomplete.length > 0 ? [] : faintColours(look, own);
  const idle = idleRules(parts).map((rule) => idleFault(rule, place));
  return { look, faults: [...incomplete, ...faint, ...idle, ...idleDraws(place, elsewhere)] };
}

/** Whether a style sheet says any of a look's colours at all, also where that does not count. */
export function namesColours(sheet: string): boolean {
  const names: readonly string[] = COLOURS.map((colour) => `--${colour}`);
  return styleBlocks(sheet).blocks.some(({ declarations }) =>
    declarations.some(({ name }) => names.includes(name)),
  );
}

/** CSS has it so; Marp looks for small letters. */
const ROOT_IN_CAPITALS = /:root(?![\w-])/gi;

function colourFault(
  colour: keyof LookColours,
  { look, lineAt }: Sheet,
  { own, elsewhere }: LookRules,
): LookFault | undefined {
  const name = `--${colour}`;
  const said = own.get(name);
  if (said !== undefined && hexOf(said.value) !== undefined) return undefined;
  const other = elsewhere.get(name);
  const message =
    said !== undefined
      ? `\`${name}\` of the look \`${look}\` is no plain colour: \`${shorten(said.value)}\``
      : other === undefined
        ? `the look \`${look}\` names no \`${name}\``
        : `the look \`${look}\` names no \`${name}\` for every slide: in line ${lineAt(other.offset)} it stands under \`${shorten(other.under)}\``;
  const at = said === undefined ? 'under `:root`' : `in line ${lineAt(said.offset)}, under \`:root\``;
  const hint = `write \`${name}: #rrggbb;\`, a colour of your own, ${at} in \`${lookSheet(look)}\``;
  return { rule: 'look-incomplete', message, hint };
}

function idleFault({ said, fault, hint, offset }: IdleRule, { look, lineAt }: Sheet): LookFault {
  const message = `\`${said}\` in line ${lineAt(offset)} of the look \`${look}\` ${fault}`;
  return { rule: 'look-ineffective', message, hint };
}

/** It is read before there are slides: what holds for some of them, or at times, comes too late. */
function idleDraws({ look, lineAt }: Sheet, elsewhere: LookRules['elsewhere']): readonly LookFault[] {
  const said = elsewhere.get('--draws');
  if (said === undefined) return [];
  const message = `\`--draws\` in line ${lineAt(said.offset)} of the look \`${look}\` stands under \`${shorten(said.under)}\`, where nobody reads it`;
  return [{ rule: 'look-ineffective', message, hint: 'write it under `:root`' }];
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
function faintColours({ name, paper, ink, accent }: Look, own: LookRules['own']): readonly LookFault[] {
  const onPaper = `is too faint on its paper, \`${paper}\``;
  const faults: LookFault[] = [];
  if (!isLegible(ink, paper))
    faults.push({
      rule: 'look-faint',
      message: `the ink of the look \`${name}\`, \`${ink}\`, ${onPaper}`,
      hint: `choose a darker or lighter one in \`${lookSheet(name)}\`: \`--ink: ${legibleAccent(ink, paper)};\` can be read`,
    });
  if (!isLegible(accent, paper) && !own.has('--accent-text'))
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
