/** What the environment did, not the author: no browser, a full disk, a port taken. */
import type { EnvironmentCode } from './environment-codes.js';

/** Says what happened and what to do about it; `pullquote explain <code>` says what such an error means. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** Stable, e.g. `browser-missing`. */
  readonly code: EnvironmentCode;
  /** One sentence, as the message is, in lower case and without a full stop: what to do about it. */
  readonly hint: string;

  constructor(code: EnvironmentCode, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}
