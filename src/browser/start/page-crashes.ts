/** What Chromium says of its pages in, which page's process has ended before its time out: Puppeteer misses some of these ends. */

export interface PageCrashes {
  /** @param message of the protocol, as Chromium wrote it */
  hear(message: string): void;
  /** Those of all pages, also of ones that are still being made. @returns what ends the listening */
  watchAll(crashed: () => void): () => void;
  /** Those of pages that are not there yet. @returns what ends the listening */
  watchNew(crashed: () => void): () => void;
}

/** How such a message begins; the same words in a page's text stand in quotation marks that are escaped. */
const TOLD = /^\{"method":"Target\.target(Created|Crashed)","params":\{.*?"targetId":"([^"]+)"/;

export function pageCrashes(): PageCrashes {
  const known = new Set<string>();
  const listeners = new Set<(id: string) => void>();
  const watch = (crashed: () => void, others: ReadonlySet<string>): (() => void) => {
    const listener = (id: string): void => {
      if (!others.has(id)) crashed();
    };
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    hear(message) {
      const [, what, id] = TOLD.exec(message) ?? [];
      if (id === undefined) return;
      if (what === 'Created') known.add(id);
      else for (const listener of [...listeners]) listener(id);
    },
    watchAll: (crashed) => watch(crashed, new Set()),
    watchNew: (crashed) => watch(crashed, new Set(known)),
  };
}
