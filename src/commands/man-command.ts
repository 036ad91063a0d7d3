/** `pullquote man`: the command line as a manual page, in the language of man(7); made once, when we are compiled. */
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import { EXIT } from './exit-codes.js';

/** Not in the help: whoever installs Pullquote has the page already. */
export function addManCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('man', { hidden: true })
    .description('print the manual page')
    .action(async () => {
      const { manualPage } = await import('./manual-page.js');
      const { completionTree } = await import('./completion/completion-tree.js');
      environment.print(manualPage(completionTree(program, {}), environment.version).trimEnd());
      exit(EXIT.done);
    });
}
