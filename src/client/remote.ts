/** The script of the speaker's phone: asks the server to move, and shows what it says. */
import type { RemoteTalk } from '../model/live/live-deck.js';
import type { ClientMessage, ServerMessage, StageState } from '../model/live/live-message.js';
import { paceOf, sayPace } from '../model/pace/pace.js';
import { showTime } from '../text/timecode.js';
import { STOPPED, turnTo, type PaceClock } from '../model/pace/pace-clock.js';
import { watchLink } from './remote/link-watch.js';
import { openLink } from './live/live-link.js';
import { makeRemoteView } from './remote/remote-view.js';
import { stayAwake } from './remote/stay-awake.js';
import { listenToSwipes } from './remote/swipe.js';
import { openLinksBeside } from './ui/links-beside.js';

interface Known {
  talk?: RemoteTalk | undefined;
  state?: StageState;
  clock: PaceClock;
  /** The server's time when it was last heard of: what is pressed carries it. */
  beat?: number;
  /** How far the server's clock is ahead of the phone's. */
  ahead: number;
}

const known: Known = { clock: STOPPED, ahead: 0 };
const root = document.getElementById('remote');
if (root !== null) openRemote(root);

function openRemote(area: HTMLElement): void {
  openLinksBeside('.notes');
  const press = (message: Extract<ClientMessage, { readonly beat?: number | undefined }>): void =>
    link.send({ ...message, beat: known.beat });
  const step = (by: 1 | -1): void => press({ type: 'step', by });
  const view = makeRemoteView(area, document.documentElement.lang, {
    step,
    blank: () =>
      press({
        type: 'change',
        change: { screen: known.state?.screen === 'blank' ? 'slide' : 'blank' },
      }),
    clock: () => press({ type: 'toggle-clock' }),
    language: ({ stem }) => press({ type: 'change', change: { stem } }),
  });
  const link = openLink({
    address: () => 'socket',
    heard(message) {
      watch.heard();
      if (message.type === 'beat') known.beat = message.now;
      else void hear(message);
    },
    opened() {
      watch.heard();
      view.showConnected(true);
    },
    lost: () => view.showConnected(false),
  });
  const watch = watchLink(() => link.drop());
  listenToSwipes(view.area, step);
  listenToKeyboard(step);
  stayAwake((awake) => view.showAwake(awake));
  setInterval(showClock, 250);

  async function hear(message: ServerMessage): Promise<void> {
    if (message.type === 'clock')
      Object.assign(known, { clock: message.clock, ahead: message.now - Date.now() });
    if (message.type === 'state') known.state = message.state;
    const isNew =
      message.type === 'deck' || (message.type === 'state' && message.state.stem !== known.talk?.stem);
    if (isNew) known.talk = (await readTalk(known.talk?.fonts)) ?? known.talk;
    if (known.talk && known.state) view.show(known.talk, known.state);
    showClock();
  }

  function showClock(): void {
    const { talk, clock, ahead } = known;
    if (talk === undefined) return;
    const now = Date.now() + ahead;
    const pace = paceOf(talk.plan, known.state ? turnTo(clock, known.state.slide, now) : clock, now);
    const started = clock.since !== undefined || pace.elapsed > 0;
    view.showClock({
      time: showTime(pace.elapsed / 1000),
      pace: started ? sayPace(pace, talk.plan.words) : talk.plan.words.ready,
      verdict: started ? pace.verdict : 'ready',
      running: clock.since !== undefined,
    });
  }
}

/** @param fonts the name of those that the page has: they are most of a talk */
async function readTalk(fonts = ''): Promise<RemoteTalk | undefined> {
  const response = await fetch(`talk.json?${new URLSearchParams({ fonts }).toString()}`).catch(
    () => undefined,
  );
  if (response?.ok !== true) return undefined;
  const talk = (await response.json()) as RemoteTalk;
  const sheet = document.getElementById('pullquote-fonts');
  if (sheet !== null && talk.fontCss !== undefined) sheet.textContent = talk.fontCss;
  return talk;
}

/** Clickers and phones with a keyboard. */
function listenToKeyboard(step: (by: 1 | -1) => void): void {
  document.addEventListener('keydown', (event) => {
    const by = /^(ArrowRight|PageDown| )$/.test(event.key)
      ? 1
      : /^(ArrowLeft|PageUp)$/.test(event.key)
        ? -1
        : 0;
    if (by === 0) return;
    event.preventDefault();
    step(by);
  });
}
