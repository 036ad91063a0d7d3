/** The command line in, what can be written at each place of it out: for every shell the same. */
import { Argument, type Command, type Help, type Option } from 'commander';
import { FORMATS } from '../../pipeline/workshop/build-options.js';

/** What completes a value: one of these words, names of files, or nothing. */
export type Completion = readonly string[] | 'files' | 'nothing';

export interface OptionEntry {
  /** `-o` and `--output`, or one of them. */
  readonly flags: readonly string[];
  /** With what stands for its value: `-o, --output <folder>`. */
  readonly written: string;
  readonly description: string;
  /** Absent for an option without a value. */
  readonly value: Completion | undefined;
  /** Whether the value is a list of such words with commas between. */
  readonly isList: boolean;
}

export interface CommandEntry {
  /** `build`; of a command below another both: `eject look`. */
  readonly name: string;
  readonly description: string;
  /** What follows the name: `[options] [outlines...]`. */
  readonly usage: string;
  readonly options: readonly OptionEntry[];
  readonly argument: Completion;
  /** The last parts of the names of those below. */
  readonly below: readonly string[];
}

/** Words for arguments, by command: the command line itself does not say them. */
export type KnownArguments = Readonly<Record<string, readonly string[]>>;

export function completionTree(program: Command, known: KnownArguments): readonly CommandEntry[] {
  return entriesOf(program, '', known);
}

/** The program itself first: its name is empty. */
function entriesOf(command: Command, name: string, known: KnownArguments): readonly CommandEntry[] {
  const help = command.createHelp();
  const below = help.visibleCommands(command).filter((each) => each.name() !== 'help');
  const options = help.visibleOptions(command);
  const entry: CommandEntry = {
    name,
    description: command.description(),
    usage: command.usage(),
    options: options.map((option) => optionEntry(option, help)),
    argument: known[name] ?? argumentOf(command),
    below: below.map((each) => each.name()),
  };
  const path = (each: Command): string => [name, each.name()].filter((part) => part !== '').join(' ');
  return [entry, ...below.flatMap((each) => entriesOf(each, path(each), known))];
}

function argumentOf({ registeredArguments }: Command): Completion {
  const [first] = registeredArguments;
  return first instanceof Argument ? (first.argChoices ?? 'files') : 'nothing';
}

const LISTS: Readonly<Record<string, readonly string[]>> = { format: ['default', ...FORMATS] };
/** What is written behind an option and is no path. */
const PATHS = /<(?:folder|path|outline|page|id=path)>|\[page\]/;

function optionEntry(option: Option, help: Help): OptionEntry {
  const { short, long, flags, argChoices } = option;
  const list = LISTS[option.name()];
  const hasValue = option.required || option.optional;
  const completion = list ?? argChoices ?? (PATHS.test(flags) ? 'files' : 'nothing');
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    written: flags,
    description: help.optionDescription(option),
    value: hasValue ? completion : undefined,
    isList: list !== undefined,
  };
}
