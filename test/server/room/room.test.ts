import { describe, expect, test } from 'vitest';
import type { ClientMessage, ServerMessage, StageState } from '../../../src/model/live/live-message.js';
import { openRoom, type Peer, type Room } from '../../../src/server/room/room.js';
import { openTalkBoard } from '../../../src/server/room/talk-board.js';
import { sampleLiveDeck } from '../../support/live-deck.js';

/** Twelve slides; the second comes in two fragments. */
const DECK = sampleLiveDeck([0, 2, ...Array.from({ length: 10 }, () => 0)]);

interface Talker {
  say(message: ClientMessage): void;
  readonly heard: ServerMessage[];
  readonly state: () => StageState | undefined;
}

function openTestRoom(now = (): number => 0): Room {
  const room = openRoom(openTalkBoard(now), now, () => undefined);
  room.showDeck(DECK);
  return room;
}

function enter(room: Room, who: Partial<Peer> = {}): Talker {
  const heard: ServerMessage[] = [];
  const { hear } = room.join({
    ...{ role: 'remote', stem: undefined, seesProblems: false, ...who },
    send: (message) => heard.push(message),
  });
  return {
    say: hear,
    heard,
    state: () => heard.flatMap((message) => (message.type === 'state' ? [message.state] : [])).at(-1),
  };
}

const go = (slide: string, fragment = 0): ClientMessage => ({ type: 'change', change: { slide, fragment } });

describe('a slide that does not exist', () => {
  test.each(['99', '13', 's13', '-1', 'NaN', '1.5', 'x', '__proto__', 'constructor'])(
    '%s moves nobody, and its asker is told where the talk stands',
    (slide) => {
      const room = openTestRoom();
      const [remote, window] = [enter(room), enter(room, { role: 'window', stem: 'talk.en' })];
      remote.say(go('s3'));
      const before = window.heard.length;
      remote.say(go(slide));
      expect(window.heard.slice(before)).toEqual([]);
      expect(remote.heard.at(-1)).toMatchObject({ type: 'state', acks: 2, state: { slide: 's3' } });
    },
  );

  test('is no place to begin at either', () => {
    const room = openTestRoom();
    const window = enter(room, { role: 'window', stem: 'talk.en', at: { slide: 's99', fragment: 0 } });
    expect(window.state()).toMatchObject({ slide: 's1', fragment: 0 });
  });
});

test('a second talk that is only opened takes the remote and the followers from none that is on', () => {
  const room = openTestRoom();
  room.showDeck({ ...DECK, talk: 'other', stem: 'other.en' });
  const window = enter(room, { role: 'window', stem: 'talk.en', at: { slide: 's3', fragment: 0 } });
  enter(room, { role: 'window', stem: 'other.en', at: { slide: 's5', fragment: 0 } });
  const follower = enter(room, { role: 'follower' });
  expect(follower.state()).toMatchObject({ stem: 'talk.en', slide: 's3' });
  enter(room).say({ type: 'step', by: 1 });
  expect(window.state()).toMatchObject({ stem: 'talk.en', slide: 's4' });
});

test('a step from a slide that the language that is up lacks goes on from its place, and not to the cover', () => {
  const room = openTestRoom();
  const without = DECK.slides.filter(({ id }) => id !== 's5');
  room.showDeck({ ...DECK, stem: 'talk.zh-CN', slides: without });
  const remote = enter(room);
  remote.say(go('s5'));
  remote.say({ type: 'change', change: { stem: 'talk.zh-CN' } });
  remote.say({ type: 'step', by: 1 });
  expect(remote.state()).toMatchObject({ stem: 'talk.zh-CN', slide: 's6' });
});

describe('more fragments than a slide has', () => {
  test('are all that it has', () => {
    const room = openTestRoom();
    const remote = enter(room);
    remote.say(go('s2', 99));
    expect(remote.state()).toMatchObject({ slide: 's2', fragment: 2 });
    remote.say(go('s3', 1000));
    expect(remote.state()).toMatchObject({ slide: 's3', fragment: 0 });
  });

  test('also where a talk begins', () => {
    const window = enter(openTestRoom(), {
      ...{ role: 'window', stem: 'talk.en', at: { slide: 's2', fragment: 1e9 } },
    });
    expect(window.state()).toMatchObject({ slide: 's2', fragment: 2 });
  });
});

describe('a button pressed without a connection', () => {
  const PRESSES: readonly Exclude<ClientMessage, { readonly type: 'pointer' | 'clock' }>[] = [
    { type: 'step', by: 1 },
    { type: 'change', change: { screen: 'blank' } },
    { type: 'toggle-clock' },
  ];

  test.each(PRESSES)('%j: is dropped when it arrives later than two seconds', (press) => {
    const clock = { now: 1000 };
    const room = openTestRoom(() => clock.now);
    const remote = enter(room);
    const before = remote.heard.length;
    clock.now = 3001;
    remote.say({ ...press, beat: 1000 });
    expect(remote.heard.slice(before)).toEqual([]);
    remote.say({ ...press, beat: 1001 });
    expect(remote.heard.length).toBeGreaterThan(before);
  });

  test('remotes hear a beat when they come and at each one, and nobody else does', () => {
    const clock = { now: 5 };
    const room = openTestRoom(() => clock.now);
    const [remote, window] = [enter(room), enter(room, { role: 'window', stem: 'talk.en' })];
    clock.now = 7;
    room.beat();
    const beats = (heard: readonly ServerMessage[]): readonly ServerMessage[] =>
      heard.filter(({ type }) => type === 'beat');
    expect(beats(remote.heard)).toEqual([
      { type: 'beat', now: 5 },
      { type: 'beat', now: 7 },
    ]);
    expect(beats(window.heard)).toEqual([]);
  });
});
