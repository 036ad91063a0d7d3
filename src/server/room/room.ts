/** Everybody who is connected: what one of them says is heard by those it concerns. */
import type { LiveDeck } from '../../model/live/live-deck.js';
import type {
  ClientMessage,
  LiveProblem,
  ServerMessage,
  StageChange,
} from '../../model/live/live-message.js';
import type { PaceClock } from '../../model/pace/pace-clock.js';
import type { WindowRole } from './parse-message.js';
import { changeStage, findPlace, openStage, stepStage } from './stage.js';
import type { TalkBoard } from './talk-board.js';

export interface Peer {
  readonly role: WindowRole;
  /** The deck that a window or an audience's page shows; remotes and followers see the talk that is on. */
  readonly stem: string | undefined;
  /** Whether it is told what is wrong with the outlines: with lines of them, notes too. */
  readonly seesProblems: boolean;
  /** Where it stands already: the first window of a talk says where the talk begins. */
  readonly at?: { readonly slide: string; readonly fragment: number } | undefined;
  send(message: ServerMessage): void;
}

export interface Room {
  /** @returns what to do with a message of the peer, and when it leaves */
  join(peer: Peer): { hear(message: ClientMessage): void; leave(): void };
  /** Tells remotes that they are connected: to be called every half second or so. */
  beat(): void;
  showDeck(deck: LiveDeck): void;
  showProblems(stem: string, problems: readonly LiveProblem[]): void;
}

/** A button that was pressed longer ago was pressed without a connection, and is not meant any more. */
const LATE_MS = 2000;

/** A peer, and how many of its changes have been taken. */
interface Guest extends Peer {
  acks: number;
  /** Whether the stopwatch is in this window. */
  keepsTime: boolean;
}

/** @param clockChanged hears the stopwatch of the talk that the deck belongs to */
export function openRoom(
  board: TalkBoard,
  now: () => number,
  clockChanged: (stem: string, clock: PaceClock) => void,
): Room {
  const guests = new Set<Guest>();
  const talkOf = ({ stem }: Peer): string | undefined =>
    stem === undefined ? board.current() : (board.decks.get(stem)?.talk ?? stem);
  const decksOf = (talk: string): readonly LiveDeck[] =>
    [...board.decks.values()].filter((deck) => deck.talk === talk);
  const inTalk = (talk: string | undefined): readonly Guest[] =>
    [...guests].filter((guest) => talkOf(guest) === talk);

  const tellState = (talk: string, to: readonly Guest[] = inTalk(talk)): void => {
    const state = board.stageOf(talk);
    if (state !== undefined) for (const guest of to) guest.send({ type: 'state', state, acks: guest.acks });
  };
  const tellClock = (talk: string, clock: PaceClock): void => {
    const state = board.stageOf(talk);
    if (state !== undefined) clockChanged(state.stem, clock);
    const remotes = inTalk(talk).filter(({ role }) => role === 'remote');
    for (const guest of remotes) guest.send({ type: 'clock', clock, now: now() });
  };
  const moved = (talk: string): void => {
    tellState(talk);
    tellClock(talk, board.clockOf(talk));
  };

  const change = (guest: Guest, wanted: StageChange): void => {
    guest.acks += 1;
    const talk = talkOf(guest);
    const state = talk === undefined ? undefined : board.stageOf(talk);
    if (talk === undefined || state === undefined) return;
    const possible = possibleChange(wanted, talk);
    // Whoever asks for what there is not has shown it already, perhaps: it is told where the talk really stands.
    if (possible === undefined) return tellState(talk, [guest]);
    board.setStage(talk, changeStage(state, possible));
    moved(talk);
  };
  const possibleChange = (wanted: StageChange, talk: string): StageChange | undefined => {
    if ('slide' in wanted) return findPlace(wanted, decksOf(talk));
    if ('stem' in wanted) return board.decks.get(wanted.stem)?.talk === talk ? wanted : undefined;
    return wanted;
  };
  const step = (guest: Guest, by: 1 | -1): void => {
    const talk = talkOf(guest);
    const state = talk === undefined ? undefined : board.stageOf(talk);
    const deck = state && board.decks.get(state.stem);
    if (talk === undefined || deck === undefined) return;
    board.setStage(talk, stepStage(state ?? openStage(deck), by, deck.slides, decksOf(talk)));
    moved(talk);
  };
  const toggleClock = (guest: Guest): void => {
    const talk = talkOf(guest);
    if (talk === undefined) return;
    const keeper = inTalk(talk).findLast(({ keepsTime }) => keepsTime);
    if (keeper !== undefined) return keeper.send({ type: 'toggle-clock' });
    board.toggleClock(talk);
    tellClock(talk, board.clockOf(talk));
  };
  const keepTime = (guest: Guest, clock: PaceClock): void => {
    guest.keepsTime = true;
    const talk = talkOf(guest);
    if (talk === undefined) return;
    board.setClock(talk, clock);
    tellClock(talk, clock);
  };
  const point = (guest: Guest, message: Extract<ClientMessage, { type: 'pointer' }>): void => {
    for (const other of inTalk(talkOf(guest))) if (other !== guest) other.send(message);
  };

  return {
    join(peer) {
      const guest: Guest = { ...peer, acks: 0, keepsTime: false };
      guests.add(guest);
      greet(guest);
      return {
        hear: (message) => hear(guest, message),
        leave: () => guests.delete(guest),
      };
    },
    beat() {
      for (const guest of guests) if (guest.role === 'remote') guest.send({ type: 'beat', now: now() });
    },
    showDeck(deck) {
      board.setDeck(deck);
      const { stem, revision } = deck;
      for (const guest of inTalk(deck.talk)) guest.send({ type: 'deck', stem, revision });
      tellState(deck.talk);
    },
    showProblems(stem, problems) {
      board.setProblems(stem, problems);
      for (const guest of guests) if (guest.seesProblems) guest.send({ type: 'problems', stem, problems });
    },
  };

  function greet(guest: Guest): void {
    const talk = talkOf(guest);
    begin(guest);
    if (guest.role === 'remote') guest.send({ type: 'beat', now: now() });
    if (talk !== undefined) tellState(talk, [guest]);
    if (guest.role === 'remote' && talk !== undefined)
      guest.send({ type: 'clock', clock: board.clockOf(talk), now: now() });
    if (guest.seesProblems)
      for (const [stem, problems] of board.problems) guest.send({ type: 'problems', stem, problems });
    const deck = guest.stem === undefined ? undefined : board.decks.get(guest.stem);
    // It may have been away while a new version came.
    if (deck) guest.send({ type: 'deck', stem: deck.stem, revision: deck.revision });
  }

  function begin({ stem, at }: Guest): void {
    const deck = stem === undefined ? undefined : board.decks.get(stem);
    if (deck === undefined || at === undefined || board.isOn(deck.talk)) return;
    board.begin(deck.talk, { ...openStage(deck), ...findPlace(at, [deck]) });
  }

  function hear(guest: Guest, message: ClientMessage): void {
    if ('beat' in message && message.beat !== undefined && now() - message.beat > LATE_MS) return;
    if (message.type === 'change') change(guest, message.change);
    else if (message.type === 'step') step(guest, message.by);
    else if (message.type === 'pointer') point(guest, message);
    else if (message.type === 'clock') keepTime(guest, message.clock);
    else toggleClock(guest);
  }
}
