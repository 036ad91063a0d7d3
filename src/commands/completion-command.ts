/** `pullquote completion`: the name of a shell in, a script that completes our command line in it out. */
import { Argument, type Command } from 'commander';
import type { Environment } from '../environment.js';
import type { CommandEntry } from './completion/completion-tree.js';
import { EXIT } from './exit-codes.js';
import { EXPLAINED } from './explain-command.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

type Print = (commands: readonly CommandEntry[]) => string;

const PRINTERS: Readonly<Record<Shell, () => Promise<Print>>> = {
  bash: async () => (await import('./completion/bash-completion.js')).bashCompletion,
  zsh: async () => (await import('./completion/zsh-completion.js')).zshCompletion,
  fish: async () => (await import('./completion/fish-completion.js')).fishCompletion,
};

/** Added last: it completes what was added before it, and itself. */
export function addCompletionCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>', 'which one').choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionTree } = await import('./completion/completion-tree.js');
      const print = await PRINTERS[shell]();
      environment.print(print(completionTree(program, { explain: EXPLAINED })).trimEnd());
      exit(EXIT.done);
    });
}
