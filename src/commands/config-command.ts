/** `pullquote config`: what is in force for outlines, and where it is said. */
import { Option, type Command } from 'commander';
import type { Environment } from '../environment.js';
import {
  FACE_ROLES,
  PALETTE_ROLES,
  type HouseFace,
  type HouseStyle,
  type Said,
} from '../model/house-style.js';
import { DEFAULT_LOOK } from '../model/look.js';
import type { SourceFile } from '../model/source-file.js';
import type { Span } from '../model/position.js';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import { OPTION_KEYS } from '../settings/setting-keys.js';
import { printable } from '../text/terminal/printable.js';
import { EXIT } from './exit-codes.js';
import { settledCommands, settleOptions, type SettledOptions } from './settings/settle-options.js';

type Row = readonly [name: string, value: string, from: string];

/** Added after the commands whose options it shows. */
export function addConfigCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('config')
    .description('show which options and which house style are in force, and where each is said')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs);
  for (const option of settableOptions(program)) command.addOption(option);
  command.action(async () => exit(await runConfig(command, program, environment)));
}

/** As the first command has them that does. */
function settableOptions(program: Command): readonly Option[] {
  const all = settledCommands(program).flatMap(({ options }) => options);
  return OPTION_KEYS.flatMap((key) => all.find((option) => keyOf(option) === key) ?? []);
}

const keyOf = (option: Option): string => option.name().replace(/^no-/, '');

async function runConfig(command: Command, program: Command, environment: Environment): Promise<number> {
  const settled = await settleOptions(command, program, environment);
  const { problems, read } = settled;
  if (problems.length > 0) {
    const { report } = await import('./options/report-problems.js');
    report('text', problems, new Map(), environment);
  }
  const rows = [...optionRows(command, settled), ...styleRows(read?.style)];
  const { alignTable } = await import('../text/terminal/align-table.js');
  for (const row of alignTable(rows, () => false)) environment.print(printable(row.join('  ').trimEnd()));
  if (read?.settings === undefined)
    environment.log('There is no settings file: docs/house-style.md has an example.');
  return problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done;
}

function optionRows(command: Command, { taken }: SettledOptions): readonly Row[] {
  return command.options.map((option): Row => {
    const attribute = option.attributeName();
    const source = command.getOptionValueSource(attribute);
    const said = taken.get(attribute);
    const from = said !== undefined ? placeOf(said) : source === 'cli' ? 'flag' : 'default';
    return [keyOf(option), shown(command.getOptionValue(attribute) as OptionValue, option), from];
  });
}

type OptionValue = string | number | boolean | readonly string[] | undefined;

function shown(value: OptionValue, { defaultValueDescription }: Option): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : (defaultValueDescription ?? 'none');
  return value === undefined ? 'as the machine allows' : value.toString();
}

function styleRows(style: HouseStyle | undefined): readonly Row[] {
  const row = (name: string, value: string, said: Said<unknown> | undefined): readonly Row[] =>
    said === undefined ? [] : [[name, value, placeOf(said)]];
  const { look, palette = {}, faces = {}, logo, footer } = style ?? {};
  return [
    [
      'look',
      look?.name ?? DEFAULT_LOOK,
      look?.namedIn === undefined ? 'default' : placeIn(look.namedIn, look.span),
    ],
    ...PALETTE_ROLES.flatMap((role) => row(`palette.${role}`, palette[role]?.value ?? '', palette[role])),
    ...FACE_ROLES.flatMap((role) => row(`faces.${role}`, faceName(faces[role]), faces[role])),
    ...(['light', 'dark'] as const).flatMap((paper): readonly Row[] => {
      const ref = logo?.[paper];
      return ref?.namedIn === undefined ? [] : [[`logo.${paper}`, ref.path, placeIn(ref.namedIn, ref.span)]];
    }),
    ...row('footer', footer?.value ?? '', footer),
  ];
}

function faceName(face: Said<HouseFace> | undefined): string {
  if (face === undefined) return '';
  return 'package' in face.value ? face.value.package : face.value.files.map(({ path }) => path).join(', ');
}

const placeOf = ({ file, span }: Said<unknown>): string => placeIn(file, span);

const placeIn = ({ path }: SourceFile, { start }: Span): string => `${path}:${String(start.line)}`;
