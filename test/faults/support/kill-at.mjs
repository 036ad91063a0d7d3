/**
 * Loaded before a command (`node --import`): kills it before its so-many-th step that changes anything below a folder.
 * `KILL_BELOW` is the folder, `KILL_AT` the step, from 1; with `KILL_COUNT` the steps are counted into that file instead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_BELOW: below = '', KILL_AT: at, KILL_COUNT: counted } = process.env;
const CHANGES = ['rename', 'link', 'unlink', 'mkdir', 'mkdtemp', 'open', 'copyFile', 'rm', 'writeFile'];
const steps = { taken: 0 };

for (const name of CHANGES) {
  const real = fs.promises[name];
  fs.promises[name] = (...args) => {
    if (args.some((arg) => typeof arg === 'string' && arg.startsWith(below))) takeStep();
    return real(...args);
  };
}
syncBuiltinESMExports();

function takeStep() {
  steps.taken += 1;
  if (counted) fs.writeFileSync(counted, String(steps.taken));
  if (steps.taken === Number(at)) process.kill(process.pid, 'SIGKILL');
}
