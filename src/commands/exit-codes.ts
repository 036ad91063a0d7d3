/** What a command's end says to the shell. */
export const EXIT = {
  done: 0,
  /** The input has problems. */
  problems: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The environment is at fault: no browser, a full disk, a port taken. */
  environment: 3,
  /** A bug of ours. */
  bug: 70,
} as const;
