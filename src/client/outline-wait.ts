/** The page of an outline that has not been good yet: what is wrong with it, until it is. */
import type { PageConfig } from '../model/live-deck.js';
import { openLink } from './live-link.js';
import { problemOverlay } from './overlay.js';
import { wordsIn } from './words.js';

export function openOutlineWait({ socket, stem }: PageConfig): void {
  const overlay = problemOverlay(() => wordsIn(document.documentElement.lang));
  openLink({
    address: () => `${socket}?${new URLSearchParams({ stem }).toString()}`,
    heard(message) {
      if (message.type === 'problems' && message.stem === stem) overlay.show(message.problems);
      if (message.type === 'deck' && message.stem === stem) location.reload();
    },
    opened: () => undefined,
    lost: () => undefined,
  });
}
