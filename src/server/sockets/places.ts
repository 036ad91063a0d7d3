/** Places for the connections of one kind: when all are taken, the oldest of the address that has most gives way. */

export interface Seat {
  readonly address: string;
  /** Somebody else needs it. */
  giveWay(): void;
}

export interface Seats {
  /** Always succeeds. @returns to be called when the place is left */
  take(place: Seat): () => void;
}

/**
 * Whoever comes is let in: a page that gives way comes back by itself, one that is kept out shows nothing. By address,
 * so that one machine that takes hundreds has its own of them ended.
 */
export function openPlaces(most: number): Seats {
  const taken = new Map<string, Set<Seat>>();
  const leave = (place: Seat): void => {
    const beside = taken.get(place.address);
    beside?.delete(place);
    if (beside?.size === 0) taken.delete(place.address);
  };
  const makeRoom = (): void => {
    const crowds = [...taken.values()];
    if (crowds.reduce((sum, { size }) => sum + size, 0) <= most) return;
    const [oldest] = crowds.reduce((largest, next) => (next.size > largest.size ? next : largest));
    if (oldest === undefined) return;
    leave(oldest);
    oldest.giveWay();
  };
  return {
    take(place) {
      const beside = taken.get(place.address) ?? new Set();
      taken.set(place.address, beside.add(place));
      makeRoom();
      return () => leave(place);
    },
  };
}
