/** `pullquote rehearsals`: an outline in, how its rehearsals went out; its minutes put right if asked for. */
import type { Command } from 'commander';
import type { Environment } from '../environment.js';
import type { RehearsalsOptions } from './show-rehearsals.js';

export function addRehearsalsCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  program
    .command('rehearsals')
    .description('show how long the slides took in rehearsals: pullquote present --rehearse records them')
    .argument('[outline]', 'whose rehearsals to show; all that were recorded if absent')
    .option('--write-minutes', 'put the last spoken times into the minutes=… of the outline', false)
    .action(async (outline: string | undefined, options: RehearsalsOptions) => {
      const { showRehearsals } = await import('./show-rehearsals.js');
      exit(await showRehearsals(outline, options, environment));
    });
}
