/** What can be written on the command line in, a script that completes it in zsh out. */
import type { CommandEntry, Completion, OptionEntry } from './completion-tree.js';

export function zshCompletion(commands: readonly CommandEntry[]): string {
  return `#compdef pullquote
# zsh completion for pullquote: pullquote completion zsh > "\${fpath[1]}/_pullquote"
${commands.map((command) => functionFor(command, commands)).join('\n')}
if [[ $funcstack[1] == _pullquote ]]; then _pullquote "$@"; else compdef _pullquote pullquote; fi
`;
}

const functionName = (name: string): string => ['_pullquote', ...name.split(' ').filter(Boolean)].join('_');

function functionFor(command: CommandEntry, commands: readonly CommandEntry[]): string {
  const specs = command.options.flatMap(optionSpecs);
  const lines = [...specs, ...argumentSpecs(command)].map((spec) => `    ${spec}`);
  const body = `  _arguments -C \\\n${lines.join(' \\\n')}`;
  const open = `${functionName(command.name)}() {\n  local curcontext="$curcontext" state line\n`;
  return command.below.length === 0 ? `${open}${body}\n}` : `${open}${body}\n${choice(command, commands)}}`;
}

function choice({ name, below }: CommandEntry, commands: readonly CommandEntry[]): string {
  const wholeOf = (each: string): string => (name === '' ? each : `${name} ${each}`);
  const described = below.map((each) => {
    const found = commands.find((command) => command.name === wholeOf(each));
    return quoted(`${each}:${found?.description ?? ''}`);
  });
  const cases = below.map((each) => `      ${each}) ${functionName(wholeOf(each))} ;;`);
  return `  case $state in
    command)
      local -a commands=(${described.join(' ')})
      _describe command commands ;;
    rest)
      case $line[1] in
${cases.map((each) => `  ${each}`).join('\n')}
      esac ;;
  esac
`;
}

function argumentSpecs({ argument, below }: CommandEntry): readonly string[] {
  if (below.length > 0) return [quoted('1: :->command'), quoted('*:: :->rest')];
  return argument === 'nothing' ? [] : [quoted(`*: :${actionOf(argument)}`)];
}

function optionSpecs({ flags, description, value, isList }: OptionEntry): readonly string[] {
  const says = description.replace(/[[\]:\\]/g, '\\$&');
  const action =
    isList && typeof value !== 'string' ? `_values -s , value ${(value ?? []).join(' ')}` : undefined;
  const tail = value === undefined ? '' : `:value:${action ?? actionOf(value)}`;
  return flags.map((flag) => quoted(`*${flag}[${says}]${tail}`));
}

function actionOf(completion: Completion): string {
  if (completion === 'files') return '_files';
  return completion === 'nothing' ? ' ' : `(${completion.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
