/** Finds out at once that a connection is dead: the device says so, or the server's beat has stopped. */

export interface LinkWatch {
  /** The server has said something. */
  heard(): void;
}

/** Three beats: a phone that moves to another access point may miss one. */
const SILENT_MS = 1500;
const LOOK_MS = 250;

/** @param dead is called when it is, and again while it stays so */
export function watchLink(dead: () => void, now = (): number => performance.now()): LinkWatch {
  let last = now();
  window.addEventListener('offline', dead);
  setInterval(() => {
    if (now() - last <= SILENT_MS) return;
    last = now();
    dead();
  }, LOOK_MS);
  return { heard: () => (last = now()) };
}
