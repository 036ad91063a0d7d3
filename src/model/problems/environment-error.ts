/** What the environment did, not the author: no browser, a full disk, a port taken. */

export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** Stable, e.g. `browser-missing`. */
  readonly code: string;
  /** One sentence, as the message is, in lower case and without a full stop: what to do about it. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}
