/** Lines to a standard stream, and at the end whether they all arrived: a full device says so only afterwards. */
import type { Writable } from 'node:stream';

export interface LineOutput {
  write(line: string): void;
  /** Waits until all is written. @returns what went wrong; nothing when the reader just went away, as `head` does. */
  failure(): Promise<Error | undefined>;
}

export function lineOutput(stream: Writable): LineOutput {
  const state: { error?: NodeJS.ErrnoException } = {};
  stream.on('error', (error) => {
    state.error ??= error;
  });
  return {
    write: (line) => {
      // Whoever reads no more is told no more; the work itself goes on.
      if (state.error === undefined) stream.write(`${line}\n`);
    },
    failure: async () => {
      await new Promise<void>((resolve) => stream.write('', () => setImmediate(resolve)));
      return isReaderGone(state.error) ? undefined : state.error;
    },
  };
}

/** On Windows a closed pipe is `EOF`. */
function isReaderGone(error: NodeJS.ErrnoException | undefined): boolean {
  return error?.code === 'EPIPE' || error?.code === 'EOF' || error?.code === 'ERR_STREAM_DESTROYED';
}
