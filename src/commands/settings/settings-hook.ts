/** Before a command runs: settings take the place of options that were not given, or keep it from running. */
import { CommanderError, type Command } from 'commander';
import type { Environment } from '../../environment.js';
import type { ReporterName } from '../../report/reporter-names.js';
import { settledCommands, settleOptions } from './settle-options.js';

/** What `run-command-line.ts` ends with where settings are wrong: all has been said. */
export const SETTINGS_REFUSED = 'pullquote.settings';

/** An editor shows what is wrong with settings in their file, and must not lose its server for it. */
const SHOWS_THEM = new Set(['lsp']);

export function addSettings(program: Command, environment: Environment): void {
  program.hook('preAction', async (_, command) => {
    if (!settledCommands(program).includes(command)) return;
    const { problems } = await settleOptions(command, program, environment);
    // What is only doubtful is said with each outline that it concerns.
    if (!problems.some(({ severity }) => severity === 'error')) return;
    if (SHOWS_THEM.has(command.name())) return;
    const { report } = await import('../options/report-problems.js');
    const { reporter } = command.opts<{ readonly reporter: ReporterName }>();
    report(reporter, problems, new Map(), environment);
    throw new CommanderError(1, SETTINGS_REFUSED, 'the settings are wrong');
  });
}
