/** One live page: shows its deck, keeps in step with the room, and takes each new version of the outline. */
import type { DeckContent, PageConfig, StyleNames } from '../../model/live/live-deck.js';
import type { LiveProblem, ServerMessage, StageChange, StageState } from '../../model/live/live-message.js';
import { openLink, type LiveLink } from './live-link.js';
import { openLivePlayer } from '../player/live-player.js';
import { goTo, isSamePlace, place, viewOf, type StagePlace } from '../player/player.js';
import { stageSync } from './stage-sync.js';

export interface LiveWindow {
  readonly stem: () => string;
  readonly state: () => StageState | undefined;
  /** Does it here and in the room. */
  change(change: StageChange): void;
  readonly send: LiveLink['send'];
  /** @param alone whether only this window changes its language */
  switchTo(stem: string, alone: boolean): void;
}

export interface WindowEvents {
  readonly moved: (place: StagePlace) => void;
  readonly built: (content: DeckContent | undefined) => void;
  readonly stateChanged: (state: StageState) => void;
  readonly problems: (problems: readonly LiveProblem[]) => void;
  readonly heard: (message: ServerMessage) => void;
  readonly connected: (connected: boolean) => void;
}

interface Own {
  stem: string;
  revision: number;
  styles: StyleNames | undefined;
  /** Whether it keeps its language when the room changes its own. */
  alone: boolean;
  /** Whether its player has come to the slide that it begins at. */
  begun: boolean;
  state?: StageState;
  /** Where it was sent: to come there is no move of its own. */
  expected?: StagePlace;
  content?: DeckContent;
}

export function openLiveWindow(config: PageConfig, script: string, events: WindowEvents): LiveWindow {
  const view = viewOf();
  const own: Own = {
    stem: config.stem,
    revision: config.revision,
    styles: config.styles,
    // A page inside the player's page shows what that one shows.
    alone: view === 'next' || view === 'overview',
    begun: false,
  };
  const all = new Map<string, readonly LiveProblem[]>();
  const opened: { link?: LiveLink } = {};
  const sync = stageSync(() => opened.link);

  passSyncToServer(() => opened.link?.isOpen() ?? false);
  const player = openLivePlayer(script, {
    built: () => events.built(own.content),
    moved(to) {
      events.moved(to);
      if (view === 'next' || config.role !== 'window') return;
      if (!own.begun) {
        own.begun = true;
        return;
      }
      if (own.expected !== undefined && isSamePlace(own.expected, to)) return;
      delete own.expected;
      if (own.state !== undefined && isSamePlace(own.state, to)) return;
      change({ ...to });
    },
  });

  opened.link = openLink({
    address: () => socketAddress(config, own.stem, view),
    heard: hear,
    opened() {
      sync.reset();
      events.connected(true);
    },
    lost: () => events.connected(false),
  });
  listenToFrames((stem) => void load(stem));
  return {
    stem: () => own.stem,
    state: () => own.state,
    change,
    send: (message) => opened.link?.send(message),
    switchTo(stem, alone) {
      own.alone = alone || config.role !== 'window';
      if (!own.alone) change({ stem });
      void load(stem);
    },
  };

  function change(wanted: StageChange): void {
    if (own.state !== undefined)
      setState({ ...own.state, ...('slide' in wanted ? { screen: 'slide' as const } : {}), ...wanted });
    sync.tell(wanted);
  }

  function setState(state: StageState): void {
    own.state = state;
    events.stateChanged(state);
  }

  function hear(message: ServerMessage): void {
    if (message.type === 'state') follow(message.state, message.acks);
    else if (message.type === 'deck') {
      if (message.stem === own.stem && message.revision !== own.revision) void load(own.stem);
    } else if (message.type === 'problems') {
      all.set(message.stem, message.problems);
      events.problems(all.get(own.stem) ?? []);
    } else events.heard(message);
  }

  function follow(state: StageState, acks: number): void {
    if (!sync.isCurrent(acks)) return;
    const isFirst = own.state === undefined;
    // Somebody opened this language although the room has another: that is a wish.
    if (isFirst && config.role !== 'follower' && state.stem !== own.stem) own.alone = true;
    setState(state);
    if (!own.alone && state.stem !== own.stem) void load(state.stem);
    const unsent = sync.takeUnsent();
    unsent.forEach(change);
    if (unsent.length === 0) turnTo(state);
  }

  /** What it comes to by this is no move of its own: also where this version lacks the slide. */
  function turnTo(state: StageState | undefined): void {
    if (view === 'next' || state === undefined) return;
    goTo(state);
    own.expected = place();
  }

  async function load(stem: string): Promise<void> {
    const query = new URLSearchParams({ ...own.styles, ...(view === 'presenter' ? { view } : {}) });
    const response = await fetch(
      `${config.content}${encodeURIComponent(stem)}.json?${query.toString()}`,
    ).catch(() => undefined);
    // Of another talk, or of none: a page made anew will know.
    if (response?.status === 404 && config.role === 'follower') location.reload();
    if (response?.ok !== true) return;
    const content = (await response.json()) as DeckContent;
    // Answers may overtake each other.
    if (stem === own.stem && content.revision < own.revision) return;
    if (stem !== own.stem) nameAddress(stem);
    Object.assign(own, { stem, revision: content.revision, styles: content.styles, content });
    player.show(content);
    events.built(content);
    events.problems(all.get(stem) ?? []);
    tellFrames(stem);
    turnTo(own.state);
  }

  /** A page that is loaded anew comes in the same language. */
  function nameAddress(stem: string): void {
    const link = config.languages.find((language) => language.stem === stem);
    if (!link || link.href === '') return;
    const { pathname } = new URL(link.href, location.href);
    history.replaceState(history.state, '', `${pathname}${location.search}${location.hash}`);
  }
}

function socketAddress({ socket, role }: PageConfig, stem: string, view: string): string {
  if (role === 'follower') return socket;
  if (role === 'audience') return `${socket}?${new URLSearchParams({ stem }).toString()}`;
  const query = new URLSearchParams({ stem, view });
  // The views inside others have no say in where the talk begins.
  if (view === '' || view === 'presenter') {
    const { slide, fragment } = place();
    query.set('slide', slide);
    query.set('fragment', String(fragment));
  }
  return `${socket}?${query.toString()}`;
}

/**
 * While the server keeps windows in step it alone does; when it is gone the player's own way goes on. To be called
 * before the player runs: a window hears of its storage in the order of listening, whoever captures.
 */
function passSyncToServer(isOpen: () => boolean): void {
  window.addEventListener('storage', (event) => {
    if (isOpen() && event.key?.startsWith('bespoke-marp-sync-')) event.stopImmediatePropagation();
  });
}

/** The next slide and the overview are pages of their own. */
function tellFrames(stem: string): void {
  for (const frame of document.querySelectorAll('iframe')) {
    frame.contentWindow?.dispatchEvent(new CustomEvent('pullquote-stem', { detail: stem }));
  }
}

function listenToFrames(load: (stem: string) => void): void {
  window.addEventListener('pullquote-stem', (event) => {
    if (event instanceof CustomEvent) load(String(event.detail));
  });
}
