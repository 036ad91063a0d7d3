/** Arguments in, an exit code out: finds the command, runs it, and says what went wrong. */
import { Command, CommanderError } from 'commander';
import type { Environment } from '../environment.js';
import { environmentErrorOf } from '../model/problems/system-error.js';
import { addBuildCommand } from './build-command.js';
import { addCacheCommand } from './cache-command.js';
import { addCheckCommand } from './check-command.js';
import { addCompletionCommand } from './completion-command.js';
import { addConfigCommand } from './config-command.js';
import { addDocsCommand } from './docs-command.js';
import { addDoctorCommand } from './doctor-command.js';
import { addEjectCommand } from './eject-command.js';
import { EXIT } from './exit-codes.js';
import { addExplainCommand } from './explain-command.js';
import { addGalleryCommand } from './gallery-command.js';
import { addImportCommand } from './import-command.js';
import { addLspCommand } from './lsp-command.js';
import { addManCommand } from './man-command.js';
import { addMcpCommand } from './mcp-command.js';
import { addMergeCommand } from './merge-command.js';
import { addNewCommand } from './new-command.js';
import { addPresentCommand } from './present-command.js';
import { addRehearsalsCommand } from './rehearsals-command.js';
import { VARIABLES } from './variables.js';
import { sayError } from './say-failures.js';
import { addSettings, SETTINGS_REFUSED } from './settings/settings-hook.js';

/** In the order in which the help lists them. */
const COMMANDS = [
  addNewCommand,
  addImportCommand,
  addBuildCommand,
  addGalleryCommand,
  addMergeCommand,
  addCheckCommand,
  addPresentCommand,
  addMcpCommand,
  addRehearsalsCommand,
  addLspCommand,
  addConfigCommand,
  addEjectCommand,
  addExplainCommand,
  addDocsCommand,
  addDoctorCommand,
  addCacheCommand,
  addCompletionCommand,
  addManCommand,
];

export async function runCommandLine(args: readonly string[], environment: Environment): Promise<number> {
  const ended: { code: number } = { code: EXIT.done };
  const program = commandLine(environment);
  for (const addCommand of COMMANDS) addCommand(program, environment, (code) => (ended.code = code));
  addSettings(program, environment);
  try {
    await program.parseAsync(unknownCommand(args, program) ?? args, { from: 'user' });
    return ended.code;
  } catch (error) {
    return explain(error, environment);
  }
}

/** Where help for a command is asked that there is not: Commander would show that of the program, as if all were well. */
function unknownCommand(args: readonly string[], { commands }: Command): readonly [string] | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const name = first === 'help' ? second : first;
  return name === undefined || commands.some((command) => command.name() === name) ? undefined : [name];
}

function variableLines(): string {
  const width = Math.max(...VARIABLES.map(([name]) => name.length));
  return VARIABLES.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`).join('\n');
}

function commandLine(environment: Environment): Command {
  return new Command('pullquote')
    .description('turns an interview into a talk you can stand behind')
    .version(environment.version)
    .addHelpText('after', `\nEnvironment:\n${variableLines()}`)
    .showHelpAfterError('Run pullquote --help to see what there is.')
    .configureOutput({
      writeOut: (text) => environment.print(text.trimEnd()),
      writeErr: (text) => environment.log(text.trimEnd()),
    })
    .exitOverride();
}

/** Commander has said already what was wrong with the command line; everything else is said here. */
function explain(error: unknown, environment: Environment): number {
  if (error instanceof CommanderError && error.code === SETTINGS_REFUSED) return EXIT.problems;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const known = environmentErrorOf(error);
  if (known !== undefined) {
    sayError(known, environment);
    return EXIT.environment;
  }
  environment.log('This is a bug of Pullquote. Please report it with the lines below.');
  environment.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
