/** A number in, a way to run work out of which no more than that many pieces run at a time. */

export function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const state = { running: 0 };
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (state.running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else state.running += 1;
    try {
      return await work();
    } finally {
      // Its place goes to the next one, or is free.
      const next = waiting.shift();
      if (next === undefined) state.running -= 1;
      else next();
    }
  };
}
