/** Lines to a standard stream, and at the end whether they all arrived: a full device says so only afterwards. */
import type { Writable } from 'node:stream';

export interface LineOutput {
  write(line: string): void;
  /** Shows a line on a terminal that the next one takes the place of, below all that is written; empty for none. */
  show(line: string): void;
  /** Waits until all is written. @returns what went wrong; nothing when the reader just went away, as `head` does. */
  failure(): Promise<Error | undefined>;
}

/** Back to the line's beginning, and nothing behind it. */
const CLEAR = '\r\u001B[K';

/** @param columns of the terminal, 0 where it does not say: what is wider would take a line more, and stay */
export function lineOutput(stream: Writable, columns: () => number = () => Infinity): LineOutput {
  const state: { error?: NodeJS.ErrnoException; shown: string } = { shown: '' };
  stream.on('error', (error) => {
    state.error ??= error;
  });
  return {
    write: (line) => {
      // Whoever reads no more is told no more; the work itself goes on.
      if (state.error !== undefined) return;
      stream.write(state.shown === '' ? `${line}\n` : `${CLEAR}${line}\n${state.shown}`);
    },
    show: (line) => {
      const width = columns();
      const shown = width > 0 ? line.slice(0, width - 1) : line;
      if (state.error !== undefined || shown === state.shown) return;
      stream.write(`${CLEAR}${shown}`);
      state.shown = shown;
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
