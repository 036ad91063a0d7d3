/** A list and where an answer before ended in, the next part of it out. */

export interface ListPage<T> {
  readonly items: readonly T[];
  /** Absent where nothing is left. */
  readonly next: string | undefined;
}

/** @param cursor `next` of the part before; whatever it is not begins anew */
export function pageOf<T>(all: readonly T[], cursor: string | undefined, size: number): ListPage<T> {
  const from = Number(/^\d{1,9}$/.exec(cursor ?? '')?.[0] ?? 0);
  const to = from + size;
  return { items: all.slice(from, to), next: to < all.length ? String(to) : undefined };
}
