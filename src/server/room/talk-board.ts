/** What is on: the decks, what is wrong with their outlines, and where each talk stands. */
import type { LiveDeck } from '../../model/live/live-deck.js';
import type { LiveProblem, StageState } from '../../model/live/live-message.js';
import { pauseClock, startClock, STOPPED, turnTo, type PaceClock } from '../../model/pace/pace-clock.js';
import { keepPlace, openStage } from './stage.js';

export interface TalkBoard {
  readonly decks: ReadonlyMap<string, LiveDeck>;
  /** By stem. */
  readonly problems: ReadonlyMap<string, readonly LiveProblem[]>;
  /** The talk that moved last: what remotes and followers see. */
  current(): string | undefined;
  /** Whether a window has shown the talk yet. */
  isOn(talk: string): boolean;
  stageOf(talk: string): StageState | undefined;
  clockOf(talk: string): PaceClock;
  /** Stems of the outlines that are there: one that is deleted keeps its deck where it is shown, and is not offered. */
  list(stems: readonly string[]): void;
  listed(): readonly string[];
  setDeck(deck: LiveDeck): void;
  setProblems(stem: string, problems: readonly LiveProblem[]): void;
  /** A window of the talk was opened: it is the talk that is on only where none is. */
  begin(talk: string, state: StageState): void;
  setStage(talk: string, state: StageState): void;
  setClock(talk: string, clock: PaceClock): void;
  toggleClock(talk: string): void;
}

/** @param now milliseconds since the epoch */
export function openTalkBoard(now: () => number): TalkBoard {
  const decks = new Map<string, LiveDeck>();
  const problems = new Map<string, readonly LiveProblem[]>();
  const stages = new Map<string, StageState>();
  const clocks = new Map<string, PaceClock>();
  let listed: readonly string[] = [];
  const clockOf = (talk: string): PaceClock => clocks.get(talk) ?? STOPPED;
  let current: string | undefined;
  const place = (talk: string, state: StageState): void => {
    stages.set(talk, state);
    clocks.set(talk, turnTo(clockOf(talk), state.slide, now()));
  };
  return {
    decks,
    problems,
    current: () => current ?? [...decks.values()][0]?.talk,
    isOn: (talk) => stages.has(talk),
    stageOf: (talk) => stages.get(talk) ?? firstStage(talk, decks),
    clockOf,
    setDeck(deck) {
      const before = decks.get(deck.stem);
      decks.set(deck.stem, deck);
      const state = stages.get(deck.talk);
      if (before === undefined || state?.stem !== deck.stem) return;
      stages.set(deck.talk, keepPlace(state, before.slides, deck.slides));
    },
    setProblems: (stem, found) => problems.set(stem, found),
    list: (stems) => (listed = stems),
    listed: () => listed,
    begin(talk, state) {
      place(talk, state);
      current ??= talk;
    },
    setStage(talk, state) {
      place(talk, state);
      current = talk;
    },
    setClock: (talk, clock) => clocks.set(talk, clock),
    toggleClock(talk) {
      const clock = clockOf(talk);
      clocks.set(talk, (clock.since === undefined ? startClock : pauseClock)(clock, now()));
    },
  };
}

function firstStage(talk: string, decks: ReadonlyMap<string, LiveDeck>): StageState | undefined {
  const deck = [...decks.values()].find((candidate) => candidate.talk === talk);
  return deck && openStage(deck);
}
