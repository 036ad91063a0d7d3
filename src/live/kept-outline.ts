/**
 * One outline of a live talk, as it was shown the last time until something of it changes: what makes decks is loaded, and
 * works, only then.
 */
import { recordingReads, type Observation } from '../read/recorded-reads.js';
import type { ComposedOutline, LiveEvents, LiveOutline, SettledOutline } from './live-outline.js';

export interface KeptWays {
  /** What came of it the last time, if it is out of date in nothing. */
  readonly kept: SettledOutline | undefined;
  /** Opens what makes decks of it. @param shown what is shown of it already */
  readonly compose: (shown: SettledOutline | undefined) => Promise<ComposedOutline>;
  /** Told once, of an outline that had to be made: what came of it, and what was read for it. */
  readonly keep: (settled: SettledOutline, seen: readonly Observation[]) => void;
}

export function keptOutline(
  path: string,
  stem: string,
  events: Pick<LiveEvents, 'deck' | 'problems'>,
  { kept, compose, keep }: KeptWays,
): LiveOutline {
  const state: { isRead: boolean; composed?: ComposedOutline } = { isRead: false };
  const composed = async (): Promise<ComposedOutline> => (state.composed ??= await compose(kept));

  return {
    path,
    stem,
    files: () => state.composed?.files() ?? kept?.files ?? [],
    refine: async () => state.composed?.refine(),
    async update() {
      const isFirst = !state.isRead;
      state.isRead = true;
      if (isFirst && kept !== undefined) {
        show(kept);
        return;
      }
      const outline = await composed();
      if (!isFirst) return outline.update();
      const { seen } = await recordingReads(() => outline.update());
      const settled = outline.settled();
      if (settled !== undefined) keep(settled, seen);
    },
  };

  function show({ shown, problems, text }: SettledOutline): void {
    if (shown !== undefined) events.deck(shown.deck);
    events.problems(stem, problems, new Map([[path, text]]));
  }
}
