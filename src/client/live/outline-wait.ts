/** The page of an outline that has not been good yet: what is wrong with it, for those who may know, until it is. */
import type { PageConfig } from '../../model/live/live-deck.js';
import { element } from '../ui/element.js';
import { openLink } from './live-link.js';
import { problemOverlay } from './overlay.js';
import { viewOf } from '../player/player.js';
import { wordsIn } from '../../model/interface/words.js';

export function openOutlineWait({ socket, stem }: PageConfig): void {
  const words = wordsIn(document.documentElement.lang);
  document.body.append(
    element('main', {}, [element('h1', { class: 'pullquote-wait', text: words.waiting })]),
  );
  const overlay = problemOverlay(() => words);
  openLink({
    address: () => `${socket}?${new URLSearchParams({ stem, view: viewOf() }).toString()}`,
    heard(message) {
      if (message.type === 'problems' && message.stem === stem) overlay.show(message.problems);
      if (message.type === 'deck' && message.stem === stem) location.reload();
    },
    opened: () => undefined,
    lost: () => undefined,
  });
}
