/** What the environment did in, the lines that say so out: each cause once, with the outlines that it kept from being made. */
import type { Failure } from '../async/attempt.js';
import type { Environment } from '../environment.js';
import type { EnvironmentError } from '../model/problems/environment-error.js';

/** What a look at the whole machine explains better than one hint. */
const LOOKED_AT = new Set([
  ...['browser-missing', 'browser-failed', 'browser-sandbox', 'browser-unpack', 'temp-unwritable'],
  'not-installed-whole',
]);

type Log = Pick<Environment, 'log'>;

export function sayError({ code, message, hint }: EnvironmentError, { log }: Log): void {
  log(`error ${code}: ${message}`);
  log(`  hint: ${hint}${LOOKED_AT.has(code) ? '; `pullquote doctor` shows all that builds need' : ''}`);
}

export function sayFailures(failures: readonly Failure[], environment: Log): void {
  const byCause = new Map<string, Failure[]>();
  for (const failure of failures) {
    const cause = `${failure.error.code}: ${failure.error.message}`;
    byCause.set(cause, [...(byCause.get(cause) ?? []), failure]);
  }
  for (const alike of byCause.values()) {
    for (const { error } of alike.slice(0, 1)) sayError(error, environment);
    environment.log(`  not done: ${alike.map(({ path }) => path).join(', ')}`);
  }
}
