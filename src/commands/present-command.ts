/** `pullquote present`: outlines in, a live server until Ctrl-C, and a rehearsal's record if asked for. */
import { setTimeout as delay } from 'node:timers/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { DEFAULT_BUILD } from '../pipeline/workshop/build-options.js';
import { templateProblems } from '../pipeline/find/template-problems.js';
import { findTalks } from '../pipeline/find/find-talks.js';
import type { LiveTalks } from '../server/present-talks.js';
import type { Environment } from '../environment.js';
import { held } from '../async/held.js';
import { DEFAULT_PORT, type PresentOptions } from '../server/present-options.js';
import { openAddress } from '../server/open-address.js';
import { terminalQr } from '../server/terminal-qr.js';
import { EXIT } from './exit-codes.js';
import { addOutlineOptions, outlineOptions, type OutlineOptions } from './options/outline-options.js';

/** What is under way when somebody wants it to stop may come to its end within this. */
const PATIENCE_MS = 150;

/** As the command line names them. */
type CommandOptions = OutlineOptions &
  Pick<
    PresentOptions,
    'port' | 'remote' | 'follow' | 'token' | 'overlay' | 'editor' | 'poll' | 'rehearse' | 'draft'
  > & {
    readonly open: boolean;
  };

export function addPresentCommand(
  program: Command,
  environment: Environment,
  exit: (code: number) => void,
): void {
  const command = program
    .command('present')
    .description('present outlines live: every save is shown at once')
    .argument('[outlines...]', 'outlines, or folders of them', DEFAULT_BUILD.inputs)
    .option('-p, --port <port>', 'to listen on; the next free one if it is taken', port, DEFAULT_PORT)
    .option('--no-open', 'do not open a browser')
    .option('--remote', 'let your phone move the slides: listens on the local network', false)
    .option('--follow', 'let the audience follow on their devices: listens on the local network', false)
    .option('--overlay', 'lay problems over the slides, too; by default unless --remote or --follow is given')
    .option('--no-overlay', 'show problems in the presenter view alone')
    .option('--no-token', 'let every user of this machine read the notes and move the slides')
    .option('--editor', 'let Visual Studio Code show the pages in a tab of its own', false)
    .option('--rehearse', 'record how long each slide takes', false)
    .option('--poll', 'look for changes again and again, for drives that tell of none', false)
    .option('--draft', 'show slides in spite of problems, and mark each faulty one', false);
  addOutlineOptions(command).action(async (inputs: readonly string[], options: CommandOptions) => {
    exit(await runPresent(inputs, options, environment));
  });
}

async function runPresent(
  inputs: readonly string[],
  { open, ...options }: CommandOptions,
  environment: Environment,
): Promise<number> {
  const { port, remote, follow, token, overlay, editor, poll, rehearse, draft, reporter } = options;
  const asked = {
    ...{ inputs, port, remote, follow, token, overlay, editor, poll, rehearse, draft },
    ...outlineOptions(options),
  };
  const { report } = await import('./options/report-problems.js');
  const { problems: missed } = await findTalks(inputs, environment.cwd);
  if (missed.length > 0) {
    // What is not there when the talk is to be shown was misspelt.
    report(reporter, missed, new Map(), environment);
    return EXIT.problems;
  }
  const unread = await templateProblems(asked.templates, environment);
  if (unread.length > 0) report(reporter, unread, new Map(), environment);
  const said = new Map<string, string>();
  // What serves and watches is loaded by this command alone; until then a signal does what it does by itself, at once.
  const { presentTalks } = await import('../server/present-talks.js');
  const stopped = held(untilStopped(environment));
  const opening = held(
    presentTalks(asked, environment, {
      warn: (message) => environment.log(`warning: ${message}`),
      problems(problems, texts) {
        const [outline = ''] = texts.keys();
        const now = JSON.stringify(problems);
        if (problems.length > 0 && now !== said.get(outline)) report(reporter, problems, texts, environment);
        said.set(outline, now);
      },
    }),
  );
  const talks = await Promise.race([opening, stopped]);
  if (talks === undefined) {
    await within(
      PATIENCE_MS,
      opening.then((late) => late.close()),
    );
    return EXIT.done;
  }
  try {
    await sayAddresses(talks, port, environment);
    // Where nobody can read them, nobody can come.
    const unsaid = await Promise.race([environment.outputFailure?.(), stopped.then(() => undefined)]);
    if (unsaid !== undefined) return EXIT.environment;
    const isReady = await Promise.race([talks.ready.then(() => true), stopped.then(() => false)]);
    if (open && isReady) openAddress(talks.addresses.openingAddress(), environment.platform);
    await stopped;
  } finally {
    await talks.stop();
    await within(PATIENCE_MS, talks.close());
  }
  if (rehearse) await sayRecorded(talks.recorded(), environment);
  return EXIT.done;
}

async function sayAddresses(
  { addresses }: LiveTalks,
  asked: number,
  environment: Environment,
): Promise<void> {
  const { address, audience, remote, follow } = addresses;
  const { port } = new URL(address);
  if (asked !== 0 && Number(port) !== asked)
    environment.log(`The port ${asked} is taken, so this is on ${port}.`);
  environment.print(`Present:   ${address}`);
  if (audience === undefined)
    environment.log(
      'warning: without a token every user of this machine can read the notes and move the slides',
    );
  else environment.print(`Audience:  ${audience}`);
  for (const [name, found] of [
    ['Remote:', remote],
    ['Follow:', follow],
  ] as const)
    for (const each of found) environment.print(`${name.padEnd(11)}${each}`);
  const [phone] = remote;
  if (phone !== undefined) {
    const { qrModules } = await import('../plan/citations/qr-code.js');
    environment.print(`\n${terminalQr(qrModules(phone))}\n`);
  }
  environment.log('Ctrl-C stops.');
}

async function sayRecorded(outlines: readonly string[], environment: Environment): Promise<void> {
  if (outlines.length === 0) environment.log('Nothing was recorded: the clock was never started (press t).');
  const { showRehearsals } = await import('./show-rehearsals.js');
  for (const outline of outlines) await showRehearsals(outline, { writeMinutes: false }, environment);
}

/** Waits for the work, whatever comes of it, but not for longer. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  const waited = held(delay(ms, undefined, { signal: enough.signal }));
  await Promise.race([work, waited]).catch(() => undefined);
  enough.abort();
  await waited.catch(() => undefined);
}

function untilStopped({ stopped }: Environment): Promise<void> {
  if (stopped === undefined) throw new Error('this environment cannot say when to stop');
  return stopped();
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return number;
}
