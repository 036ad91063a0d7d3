/** The stopwatch of a live talk in, the record of the rehearsal on disk out: saved while it goes on. */
import type { Environment } from '../environment.js';
import type { LiveDeck } from '../model/live-deck.js';
import { settle, type PaceClock } from '../model/pace-clock.js';
import { makeRehearsal } from '../rehearse/make-rehearsal.js';
import { recordRehearsal } from '../rehearse/record-rehearsal.js';
import type { LiveOutline } from './live-outline.js';

export interface RehearsalRecorder {
  /** What the talk was to take, as it is now. */
  plan(deck: LiveDeck): void;
  record(stem: string, clock: PaceClock): void;
  /** Of the files written. */
  paths(): readonly string[];
}

interface Recording {
  readonly startedAt: Date;
  /** Counted before this rehearsal began: a stopwatch outlives a reload, and a day. */
  readonly before: PaceClock['spent'];
  writing: Promise<string>;
}

/** Nothing is written before the stopwatch runs. */
export function rehearsalRecorder(
  environment: Environment,
  outlines: () => readonly LiveOutline[],
): RehearsalRecorder {
  const decks = new Map<string, LiveDeck>();
  const recordings = new Map<string, Recording>();
  const paths = new Set<string>();
  return {
    plan: (deck) => decks.set(deck.stem, deck),
    paths: () => [...paths],
    record(stem, clock) {
      const plan = decks.get(stem)?.plan;
      const outline = outlines().find((candidate) => candidate.stem === stem)?.path;
      const known = recordings.get(stem);
      if (plan === undefined || outline === undefined || (known === undefined && clock.since === undefined))
        return;
      const recording = known ?? { startedAt: new Date(), before: clock.spent, writing: Promise.resolve('') };
      const spent = difference(settle(clock, Date.now()).spent, recording.before);
      const record = makeRehearsal(plan, { outline, startedAt: recording.startedAt, spent });
      recordings.set(stem, recording);
      recording.writing = recording.writing
        .then(() => recordRehearsal(environment.cwd, record))
        .then((path) => (paths.add(path), path));
    },
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
