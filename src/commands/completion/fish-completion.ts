/** What can be written on the command line in, a script that completes it in fish out. */
import type { CommandEntry, Completion, OptionEntry } from './completion-tree.js';

export function fishCompletion(commands: readonly CommandEntry[]): string {
  return `# fish completion for pullquote: pullquote completion fish > ~/.config/fish/completions/pullquote.fish
complete -c pullquote -f
${commands.flatMap((command) => linesFor(command, commands)).join('\n')}
`;
}

function linesFor(command: CommandEntry, commands: readonly CommandEntry[]): readonly string[] {
  const where = conditionFor(command);
  const below = command.below.map((each) => {
    const name = command.name === '' ? each : `${command.name} ${each}`;
    const description = commands.find((one) => one.name === name)?.description ?? '';
    return `complete -c pullquote -n ${quoted(where)} -a ${each} -d ${quoted(description)}`;
  });
  const options = command.options.map((option) => optionLine(option, where));
  return [...below, ...options, ...argumentLine(command, where)];
}

/** Where the words so far are the command's, and none of those below it. */
function conditionFor({ name, below }: CommandEntry): string {
  const seen = name.split(' ').filter(Boolean);
  const on = seen.map((word) => `__fish_seen_subcommand_from ${word}`);
  const not = below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(' ')}`] : [];
  return [...on, ...not].join('; and ');
}

function argumentLine({ argument, below }: CommandEntry, where: string): readonly string[] {
  if (below.length > 0 || argument === 'nothing') return [];
  return [`complete -c pullquote -n ${quoted(where)} ${argumentOf(argument)}`];
}

function optionLine({ flags, description, value }: OptionEntry, where: string): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes = value === undefined ? '' : ` -r${value === 'nothing' ? '' : ` ${argumentOf(value)}`}`;
  return `complete -c pullquote -n ${quoted(where)} ${names.join(' ')}${takes} -d ${quoted(description)}`;
}

function argumentOf(completion: Exclude<Completion, 'nothing'> | Completion): string {
  return completion === 'files' || completion === 'nothing' ? '-F' : `-a ${quoted(completion.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
