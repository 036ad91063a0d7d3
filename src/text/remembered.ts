/** A function of a text in, the same out that works each text out once: for what is asked of few words, and often. */

/** Words; of longer texts fewer. */
const MOST = 50_000;

/** @param most texts, beyond which all are forgotten, so that a long run takes no more memory than a short one */
export function remembered<T extends string | object>(
  ask: (text: string) => T,
  most = MOST,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
