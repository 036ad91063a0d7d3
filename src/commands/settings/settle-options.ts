/** What a command is asked for in, its options with those of the settings file out. */
import type { Command } from 'commander';
import type { Environment } from '../../environment.js';
import type { Problem } from '../../model/problems/problem.js';
import { findSettings } from '../../read/find-settings.js';
import type { ReadSettings } from '../../settings/read-settings.js';
import type { AppliedSettings } from './apply-settings.js';
import { settingsFolder } from './settings-folder.js';

export interface SettledOptions extends Pick<AppliedSettings, 'taken'> {
  /** Absent where there is no settings file. */
  readonly read: ReadSettings | undefined;
  readonly problems: readonly Problem[];
}

/** Those whose options a settings file holds: all that read outlines to show them, or say what is wrong. */
const SETTLED: readonly string[] = ['build', 'gallery', 'check', 'present'];

export function settledCommands(program: Command): readonly Command[] {
  return program.commands.filter((command) => SETTLED.includes(command.name()));
}

/** Where there is no such file, which is mostly so, nothing that reads one is loaded. */
export async function settleOptions(
  command: Command,
  program: Command,
  { cwd }: Pick<Environment, 'cwd'>,
): Promise<SettledOptions> {
  const [inputs = []] = command.processedArgs as readonly (readonly string[] | undefined)[];
  const folder = await settingsFolder(inputs, cwd);
  const { value: file, problems: unread } = await findSettings(folder, cwd);
  if (file === undefined) return { read: undefined, taken: new Map(), problems: unread };
  const [{ readSettings }, { applySettings }] = await Promise.all([
    import('../../settings/read-settings.js'),
    import('./apply-settings.js'),
  ]);
  const { value: read, problems } = await readSettings(folder, cwd);
  const options = read.settings?.options ?? [];
  const applied = await applySettings(command, settledCommands(program), options, cwd);
  return { read, taken: applied.taken, problems: [...problems, ...applied.problems] };
}
