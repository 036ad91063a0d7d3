/** What `pullquote doctor` finds out: one fact a row, how good it is, and what to do where it is not. */

/** `error`: builds cannot run. `warning`: they run, and something is worse than it could be. */
export type Status = 'ok' | 'warning' | 'error';

export interface MachineFact {
  /** What it is about, in a word or two. */
  readonly part: string;
  readonly status: Status;
  readonly says: string;
  /** What to do about it; absent where there is nothing to do. */
  readonly hint?: string | undefined;
}

/** Nothing to do. */
export const ok = (part: string, says: string): MachineFact => ({ part, status: 'ok', says });

export const warning = (part: string, says: string, hint: string): MachineFact => ({
  ...{ part, status: 'warning', says, hint },
});

export const error = (part: string, says: string, hint: string): MachineFact => ({
  ...{ part, status: 'error', says, hint },
});

/** Whether the outputs that are built by default can be built. */
export const canBuild = (findings: readonly MachineFact[]): boolean =>
  findings.every(({ status }) => status !== 'error');
