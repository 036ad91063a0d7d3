/** What the windows, remotes and followers of a live talk and its server say to each other. */
import type { PaceClock } from '../pace/pace-clock.js';

/** Where a talk stands: the same in all its windows. */
export interface StageState {
  /** The slide's id: it outlives edits and languages, a number does not. */
  readonly slide: string;
  /** How many fragments of the slide are shown. */
  readonly fragment: number;
  readonly screen: StageScreen;
  /** The stem of the version in the room's language, e.g. `altman-a16z.zh-CN`. */
  readonly stem: string;
}

/** What the audience sees: the slide, nothing, or where to follow the talk on their own devices. */
export type StageScreen = 'slide' | 'blank' | 'follow';

/** On the slide, both from 0 to 1. */
export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

export type StageChange =
  | { readonly slide: string; readonly fragment: number }
  | { readonly screen: StageScreen }
  | { readonly stem: string };

/** The time of the last beat that a remote had heard when a button was pressed: what arrives late is dropped. */
interface Pressed {
  readonly beat?: number | undefined;
}

export type ClientMessage =
  /** What a window has done already; it counts them, so that it knows which the server has seen. */
  | ({ readonly type: 'change'; readonly change: StageChange } & Pressed)
  /** What a remote, which has no slides, asks for. */
  | ({ readonly type: 'step'; readonly by: 1 | -1 } & Pressed)
  | { readonly type: 'pointer'; readonly at: StagePoint | null }
  /** The presenter view's stopwatch. */
  | { readonly type: 'clock'; readonly clock: PaceClock }
  /** Start or pause the stopwatch, from a remote. */
  | ({ readonly type: 'toggle-clock' } & Pressed);

export type ServerMessage =
  /** @param acks how many of the receiver's own changes are in it */
  | { readonly type: 'state'; readonly state: StageState; readonly acks: number }
  /** There is a new version of this deck. */
  | { readonly type: 'deck'; readonly stem: string; readonly revision: number }
  | { readonly type: 'problems'; readonly stem: string; readonly problems: readonly LiveProblem[] }
  | { readonly type: 'pointer'; readonly at: StagePoint | null }
  /** @param now the server's time, by which the clock goes */
  | { readonly type: 'clock'; readonly clock: PaceClock; readonly now: number }
  /** To remotes, again and again: they are connected. @param now the server's time */
  | { readonly type: 'beat'; readonly now: number }
  /** To the presenter view, whose stopwatch it is. */
  | { readonly type: 'toggle-clock' };

/** A problem as the overlay shows it. */
export interface LiveProblem {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  /** `content/x.md:12:5`. */
  readonly place: string;
  readonly message: string;
  readonly hint: string | undefined;
  /** The line with a mark under the place, as plain text. */
  readonly frame: string | undefined;
}
