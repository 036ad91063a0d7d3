/** Keeps the windows of a built file in step in what the player does not know of: storage tells them of each other. */
import type { StagePoint, StageScreen } from '../../model/live/live-message.js';

export type BuiltMessage =
  | { readonly type: 'screen'; readonly screen: StageScreen }
  | { readonly type: 'pointer'; readonly at: StagePoint | null };

export interface BuiltLink {
  send(message: BuiltMessage): void;
}

/** @param heard is called for messages of other windows of the same talk */
export function openBuiltLink(heard: (message: BuiltMessage) => void): BuiltLink {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === storageKey() && newValue !== null)
      heard((JSON.parse(newValue) as { message: BuiltMessage }).message);
  });
  return {
    send(message) {
      try {
        // Told again, the same would not be heard without a time.
        localStorage.setItem(storageKey(), JSON.stringify({ message, at: performance.now() }));
        localStorage.removeItem(storageKey());
      } catch {
        // Where storage is forbidden each window stands alone, as the player's own do.
      }
    },
  };
}

/** The player gives the windows of one talk the same key. */
function storageKey(): string {
  const state = history.state as { readonly marpBespokeSyncKey?: string } | null;
  return `pullquote-stage-${state?.marpBespokeSyncKey ?? ''}`;
}
