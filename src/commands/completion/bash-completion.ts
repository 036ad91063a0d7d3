/** What can be written on the command line in, a script that completes it in bash out. It needs nothing but bash. */
import type { CommandEntry, Completion, OptionEntry } from './completion-tree.js';

export function bashCompletion(commands: readonly CommandEntry[]): string {
  return `# bash completion for pullquote. In ~/.bashrc: source <(pullquote completion bash)
_pullquote() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= options= words= head= i
  # Bash takes --paper=a4 for three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = && COMP_CWORD -gt 1 ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${commands.flatMap(stepsInto).join('\n')}
    esac
  done
  COMPREPLY=()
  case "$command:$prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur"))
  elif [[ $words == '<files>' ]]; then compopt -o default 2>/dev/null
  else COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -F _pullquote pullquote
`;
}

function stepsInto({ name, below }: CommandEntry): readonly string[] {
  return below.map((each) => {
    const whole = name === '' ? each : `${name} ${each}`;
    return `      "${name} ${each}") command="${whole}" ;;`;
  });
}

function valueCases({ name, options }: CommandEntry): readonly string[] {
  return options.flatMap((option) => {
    const { flags, value } = option;
    if (value === undefined) return [];
    const patterns = flags.map((flag) => `"${name}:${flag}"`).join(' | ');
    return [`    ${patterns}) ${valueAction(option, value)}; return ;;`];
  });
}

function valueAction({ isList }: OptionEntry, value: Completion): string {
  if (value === 'files') return 'compopt -o default 2>/dev/null';
  if (value === 'nothing') return ':';
  const words = value.join(' ');
  if (!isList) return `COMPREPLY=($(compgen -W "${words}" -- "$cur"))`;
  return `[[ $cur == *,* ]] && head=\${cur%,*},; COMPREPLY=($(compgen -P "$head" -W "${words}" -- "\${cur##*,}"))`;
}

function commandCase({ name, options, argument, below }: CommandEntry): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const words = below.length > 0 ? below.join(' ') : wordsOf(argument);
  return `    "${name}") options="${flags}" words="${words}" ;;`;
}

function wordsOf(argument: Completion): string {
  if (argument === 'files') return '<files>';
  return argument === 'nothing' ? '' : argument.join(' ');
}
