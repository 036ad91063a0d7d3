/**
 * Loaded before a command (`node --import`): kills its browser, or one of that browser's pages, at its so-many-th message.
 * `KILL_WHOM` is `browser` or `renderer`, `KILL_AT` lists a moment for each browser that is started one after the other,
 * 0 for the moment of its start; each kill is told in a line of the file `KILL_LOG`. Without a `KILL_AT` it is the first
 * browser's number of messages that is told.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_WHOM: whom, KILL_AT: moments, KILL_LOG: log } = process.env;
const planned = moments?.split(',').map(Number);
const counted = { messages: 0 };

const realSpawn = childProcess.spawn;
childProcess.spawn = (file, args, options) => {
  const child = realSpawn(file, args, options);
  if (Array.isArray(args) && args.includes('--remote-debugging-pipe') && child.pid !== undefined)
    follow(child);
  return child;
};
syncBuiltinESMExports();

if (planned === undefined) process.on('exit', () => fs.writeFileSync(log, String(counted.messages)));

function follow(child) {
  const aim = { at: planned?.shift(), messages: 0 };
  const step = () => {
    if (aim.at === undefined || aim.messages < aim.at) return;
    const victim = whom === 'browser' ? child.pid : rendererOf(child.pid);
    // There is none yet: the next message shows whether there is.
    if (victim === undefined) return;
    process.kill(victim, 'SIGKILL');
    fs.appendFileSync(log, `${whom} at ${aim.messages}\n`);
    aim.at = undefined;
  };
  const [, , , input, output] = child.stdio;
  const count = (messages) => {
    aim.messages += messages;
    if (planned === undefined) counted.messages += messages;
    step();
  };
  const write = input.write.bind(input);
  input.write = (...args) => {
    const more = write(...args);
    count(1);
    return more;
  };
  output.on('data', (chunk) => count(chunk.reduce((ends, byte) => (byte === 0 ? ends + 1 : ends), 0)));
  step();
}

/** The last one that it started: its pages come one after the other. */
function rendererOf(browser) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isRendererOf(name, browser))
    .map(Number)
    .sort((a, b) => a - b)
    .at(-1);
}

function isRendererOf(id, browser) {
  try {
    const stat = fs.readFileSync(`/proc/${id}/stat`, 'utf8');
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isAlive = state !== 'Z' && Number(group) === browser;
    return isAlive && fs.readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer');
  } catch {
    return false;
  }
}
