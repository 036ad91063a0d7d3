/** A seed in, the same random choices each time out. */

export interface Random {
  /** From 0 up, below `limit`. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
}

/** Mulberry32: short, and even enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b1;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick<T>(choices: readonly T[]): T {
      const [chosen] = choices.slice(below(choices.length));
      if (chosen === undefined) throw new Error('there is nothing to choose from');
      return chosen;
    },
  };
}
