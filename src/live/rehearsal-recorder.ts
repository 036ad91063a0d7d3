/** The stopwatch of a live talk in, the record of the rehearsal on disk out: saved while it goes on. */
import type { Environment } from '../environment.js';
import { held } from '../async/held.js';
import type { LiveDeck } from '../model/live/live-deck.js';
import { settle, type PaceClock } from '../model/pace/pace-clock.js';
import { makeRehearsal } from '../rehearse/make-rehearsal.js';
import { recordRehearsal } from '../rehearse/record-rehearsal.js';
import type { LiveOutline } from './live-outline.js';

export interface RehearsalRecorder {
  /** What the talk was to take, as it is now. */
  plan(deck: LiveDeck): void;
  record(stem: string, clock: PaceClock): void;
  /** Counts in what has run since the stopwatch was last heard of. */
  finish(): Promise<void>;
  /** Paths of the outlines of which something was recorded. */
  recorded(): readonly string[];
}

interface Recording {
  readonly startedAt: Date;
  /** Counted before this rehearsal began: a stopwatch outlives a reload, and a day. */
  readonly before: PaceClock['spent'];
  last: PaceClock;
  writing: Promise<unknown>;
}

/** Nothing is written before the stopwatch runs. */
export function rehearsalRecorder(
  environment: Environment,
  outlines: () => readonly LiveOutline[],
): RehearsalRecorder {
  const decks = new Map<string, LiveDeck>();
  const recordings = new Map<string, Recording>();
  const recorded = new Set<string>();
  const record = (stem: string, clock: PaceClock): void => {
    const plan = decks.get(stem)?.plan;
    const outline = outlines().find((candidate) => candidate.stem === stem)?.path;
    const known = recordings.get(stem);
    if (plan === undefined || outline === undefined || (known ?? clock.since) === undefined) return;
    const recording = known ?? {
      startedAt: new Date(),
      before: clock.spent,
      last: clock,
      writing: Promise.resolve(),
    };
    const spent = difference(settle(clock, Date.now()).spent, recording.before);
    const rehearsal = makeRehearsal(plan, { outline, startedAt: recording.startedAt, spent });
    recordings.set(stem, recording);
    recording.last = clock;
    recorded.add(outline);
    recording.writing = held(recording.writing.then(() => recordRehearsal(environment.cwd, rehearsal)));
  };
  return {
    plan: (deck) => decks.set(deck.stem, deck),
    record,
    async finish() {
      for (const [stem, { last }] of recordings) record(stem, last);
      for (const { writing } of recordings.values()) await writing;
    },
    recorded: () => [...recorded],
  };
}

/** A stopwatch set back to zero has nothing from before. */
function difference(now: PaceClock['spent'], before: PaceClock['spent']): PaceClock['spent'] {
  return Object.fromEntries(
    Object.entries(now).map(([slide, time]) => [
      slide,
      time - (time >= (before[slide] ?? 0) ? (before[slide] ?? 0) : 0),
    ]),
  );
}
