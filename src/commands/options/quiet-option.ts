/** `--quiet`: no progress is shown; problems and results are. */
import type { Command } from 'commander';
import type { Environment } from '../../environment.js';

export function addQuietOption(command: Command): Command {
  return command.option('-q, --quiet', 'show no progress', false);
}

export function quieted(environment: Environment, { quiet }: { readonly quiet: boolean }): Environment {
  return quiet ? { ...environment, progress: undefined } : environment;
}
