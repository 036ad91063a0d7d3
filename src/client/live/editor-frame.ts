/** A window of a live talk in a tab of an editor: it goes to the slide that the cursor is in, and says to which it has gone. */
import { goTo } from '../player/player.js';

export interface EditorFrame {
  /** Tells the editor. */
  moved(slide: string): void;
}

/** What both say: the slide's id. */
const TYPE = 'pullquote-slide';

/** Only editors may show our pages in pages of theirs: the server's headers say so. */
export function editorFrame(): EditorFrame {
  const { parent } = window;
  if (parent === window) return { moved: () => undefined };
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    if (!('type' in data) || data.type !== TYPE || !('slide' in data)) return;
    if (typeof data.slide === 'string') goTo({ slide: data.slide, fragment: 0 });
  });
  return {
    moved(slide) {
      parent.postMessage({ type: TYPE, slide }, '*');
    },
  };
}
