/** What can be written on the command line in, its manual page out, as groff and mandoc read it. */
import { EXIT } from './exit-codes.js';
import { VARIABLES } from './variables.js';
import type { CommandEntry, OptionEntry } from './completion/completion-tree.js';

const CODES: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'What was asked for is done.',
  problems: 'The input has problems, which have been said.',
  usage: 'The command line is wrong.',
  environment: 'The environment is at fault: no browser to build with, a full disk, a port taken.',
  bug: 'A bug of Pullquote.',
};

const FILES: readonly (readonly [name: string, says: string])[] = [
  [
    'pullquote.yml',
    'Options and the house style of the outlines below it; also the key pullquote in package.json.',
  ],
  ['_brand.yml', 'The palette, faces and logo of a house, as Quarto has them, where pullquote.yml names it.'],
];

export function manualPage([program, ...commands]: readonly CommandEntry[], version: string): string {
  return [
    `.TH PULLQUOTE 1 "" "Pullquote ${version}" "User Commands"`,
    section('NAME', `pullquote \\- ${escaped(program?.description ?? '')}`),
    section('SYNOPSIS', '.B pullquote\n.I command\n[\\fIoptions\\fR]'),
    section('DESCRIPTION', escaped(DESCRIPTION)),
    section(
      'COMMANDS',
      commands
        .filter(({ below }) => below.length === 0)
        .map(commandText)
        .join('\n'),
    ),
    section('ENVIRONMENT', VARIABLES.map(([name, says]) => item(bold(name), says)).join('\n')),
    section('FILES', FILES.map(([name, says]) => item(`\\fI${escaped(name)}\\fR`, says)).join('\n')),
    section('EXIT STATUS', exitCodes()),
    section(
      'SEE ALSO',
      `${bold('pullquote docs')} prints the documentation, ${bold('pullquote explain')} what a rule is about.`,
    ),
  ].join('\n');
}

const DESCRIPTION =
  'One outline goes in: Markdown with front matter. A deck that presents in any browser, a PDF and a printed handout come out, and every quotation on them can be traced to the words that were said.';

function section(name: string, text: string): string {
  return `.SH ${name}\n${text}`;
}

function commandText({ name, description, usage, options }: CommandEntry): string {
  const rows = options.map(optionText);
  return [`.SS "${escaped(`pullquote ${name} ${usage}`.trim())}"`, sentence(description), ...rows].join('\n');
}

function optionText({ written, description }: OptionEntry): string {
  return item(bold(written), description);
}

function exitCodes(): string {
  const names = Object.keys(EXIT) as readonly (keyof typeof EXIT)[];
  return names.map((name) => item(bold(String(EXIT[name])), CODES[name])).join('\n');
}

function item(name: string, says: string): string {
  return `.TP\n${name}\n${sentence(says)}`;
}

/** As the help has them, without a capital and a full stop. */
function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return escaped(/[.!?]$/.test(whole) ? whole : `${whole}.`);
}

const bold = (text: string): string => `\\fB${escaped(text)}\\fR`;

/** A dot or a quote at a line's beginning is a request; a hyphen that can be copied is written out. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('→', '\\(->')
    .replace(/^([.'])/gm, '\\&$1');
}
