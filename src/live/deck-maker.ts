/** What all outlines of a live talk share in, what makes decks of them out: loaded when the first has to be made. */
import type { Shop } from '../api/open-shop.js';
import { held } from '../async/held.js';
import type { Environment } from '../environment.js';
import type { BuildOptions } from '../pipeline/workshop/build-options.js';
import { recordingReads, type Observation } from '../read/recorded-reads.js';
import type { ComposedOutline, LiveEvents, SettledOutline } from './live-outline.js';

export interface DeckMaker {
  /** What makes decks is loaded by the first one, and so is the browser. */
  open(): Promise<OpenedMaker>;
  reloadTemplates(): Promise<void>;
  /** What was read for all of them. */
  shared(): readonly Observation[];
}

export type OpenedMaker = (
  path: string,
  stem: string,
  events: LiveEvents,
  ended: AbortSignal,
  shown?: SettledOutline,
) => ComposedOutline;

/** @param seen what opening the shop read */
export function deckMaker(
  shop: Shop,
  asked: BuildOptions,
  environment: Environment,
  seen: readonly Observation[],
): DeckMaker {
  const shared = { seen };
  const open = async (): Promise<OpenedMaker> => {
    const [{ liveOutline }, { workspaceOf }] = await Promise.all([
      import('../live/live-outline.js'),
      import('../api/workspace.js'),
    ]);
    const workspace = workspaceOf(shop, asked, environment);
    workspace.workshop();
    return (path, stem, events, ended, shown) => liveOutline(path, stem, workspace, events, ended, shown);
  };
  let opened: Promise<OpenedMaker> | undefined;
  return {
    open: () => (opened ??= held(open())),
    async reloadTemplates() {
      shared.seen = (await recordingReads(() => shop.reloadTemplates())).seen;
    },
    shared: () => shared.seen,
  };
}
