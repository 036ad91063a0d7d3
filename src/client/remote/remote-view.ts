/** The speaker's phone: what it shows and what can be pressed on it. */
import type { LanguageLink, RemoteTalk } from '../../model/live/live-deck.js';
import type { StageState } from '../../model/live/live-message.js';
import { button, element } from '../ui/element.js';
import { fillWords, wordsIn, type ClientWords } from '../../model/interface/words.js';

export interface RemoteActions {
  readonly step: (by: 1 | -1) => void;
  readonly blank: () => void;
  readonly clock: () => void;
  readonly language: (link: LanguageLink) => void;
}

/** The clock as it is now, in words. */
export interface ClockView {
  readonly time: string;
  readonly pace: string;
  /** Names the colour. */
  readonly verdict: string;
  readonly running: boolean;
}

export interface RemoteView {
  /** Where swipes are heard. */
  readonly area: HTMLElement;
  show(talk: RemoteTalk, state: StageState): void;
  showClock(clock: ClockView): void;
  showConnected(connected: boolean): void;
  showAwake(awake: boolean): void;
}

export function makeRemoteView(root: HTMLElement, lang: string, actions: RemoteActions): RemoteView {
  const words = wordsIn(lang);
  const parts = makeParts(words, actions);
  root.replaceChildren(parts.top, parts.lost, parts.body, parts.upNext, parts.tools, parts.steps);
  let shown = '';
  return {
    area: parts.body,
    show(talk, state) {
      const at = talk.slides.findIndex(({ id }) => id === state.slide);
      const slide = talk.slides[at];
      parts.page.textContent = `${at + 1} / ${talk.slides.length}`;
      parts.headline.textContent = slide?.headline ?? '';
      const place = { n: at + 1, all: talk.slides.length, headline: slide?.headline ?? '' };
      const heard = fillWords(words.slideOf, place);
      if (parts.heard.textContent !== heard) parts.heard.textContent = heard;
      const dots = slide === undefined ? 0 : slide.fragments;
      parts.fragments.textContent =
        '●'.repeat(state.fragment) + '○'.repeat(Math.max(0, dots - state.fragment));
      fillNotes(parts.notes, slide?.noteHtml ?? '', words);
      if (shown !== state.slide) parts.body.scrollTop = 0;
      shown = state.slide;
      for (const area of [parts.headline, parts.notes, parts.next]) area.lang = talk.lang;
      parts.next.textContent = talk.slides[at + 1]?.headline ?? words.end;
      parts.back.disabled = at <= 0 && state.fragment === 0;
      parts.on.disabled = at === talk.slides.length - 1 && state.fragment >= dots;
      parts.blank.setAttribute('aria-pressed', String(state.screen === 'blank'));
      showLanguages(
        parts.languages,
        talk.languages.filter(({ stem }) => stem !== state.stem),
        words,
        actions,
      );
    },
    showClock({ time, pace, verdict, running }) {
      parts.time.textContent = time;
      parts.pace.textContent = pace;
      parts.top.dataset['verdict'] = verdict;
      parts.clock.textContent = running ? '❙❙' : '▶';
      parts.clock.setAttribute('aria-label', running ? words.pause : words.start);
    },
    showConnected(connected) {
      parts.lost.hidden = connected;
      for (const made of [parts.blank, parts.clock]) made.disabled = !connected;
      // Not disabled: at either end of the talk they are that already, and a thumb that rests on one keeps its focus.
      for (const made of [parts.back, parts.on]) made.setAttribute('aria-disabled', String(!connected));
    },
    showAwake(awake) {
      parts.awake.hidden = awake;
    },
  };
}

function makeParts(words: ClientWords, actions: RemoteActions) {
  const [time, pace, page] = [
    element('strong', { class: 'time', attributes: { role: 'timer' } }),
    element('span', { class: 'pace' }),
    element('span', { class: 'page' }),
  ];
  const clock = button(words.start, '▶', actions.clock);
  const lost = element('p', { class: 'lost', text: words.offline, attributes: { role: 'status' } });
  lost.hidden = true;
  const headline = element('h1');
  const heard = element('p', { class: 'heard', attributes: { role: 'status' } });
  const fragments = element('p', { class: 'fragments', attributes: { 'aria-hidden': 'true' } });
  const notes = element('div', { class: 'notes', attributes: { 'aria-label': words.notes } });
  const next = element('span');
  const blank = button(words.blank, words.blank, actions.blank);
  const languages = element('span', { class: 'languages' });
  const awake = button(words.awake, words.awake, () => undefined);
  awake.hidden = true;
  const [back, on] = [
    button(words.previous, '‹', () => actions.step(-1)),
    button(words.next, '›', () => actions.step(1)),
  ];
  on.className = 'on';
  return {
    ...{
      time,
      pace,
      page,
      clock,
      lost,
      heard,
      headline,
      fragments,
      notes,
      next,
      blank,
      languages,
      awake,
      back,
      on,
    },
    top: element('header', {}, [clock, time, pace, page]),
    body: element('section', { class: 'body' }, [headline, heard, fragments, notes]),
    upNext: element('p', { class: 'next' }, [element('b', { text: words.upNext }), next]),
    tools: element('nav', { class: 'tools', attributes: { 'aria-label': words.controls } }, [
      blank,
      languages,
      awake,
    ]),
    steps: element('nav', { class: 'steps', attributes: { 'aria-label': words.slide } }, [back, on]),
  };
}

/** @param html made by our own templates */
function fillNotes(area: HTMLElement, html: string, words: ClientWords): void {
  const made = document.createElement('template');
  made.innerHTML = html === '' ? `<p>${words.noNotes}</p>` : html;
  // A text that is filled in anew loses its place.
  if (area.innerHTML === made.innerHTML) return;
  area.classList.toggle('none', html === '');
  area.replaceChildren(made.content);
}

function showLanguages(
  area: HTMLElement,
  others: readonly LanguageLink[],
  words: ClientWords,
  { language }: RemoteActions,
): void {
  if (area.dataset['stems'] === others.map(({ stem }) => stem).join()) return;
  area.dataset['stems'] = others.map(({ stem }) => stem).join();
  area.replaceChildren(
    ...others.map((link) => {
      const made = button(`${words.language}: ${link.name}`, link.name, () => language(link));
      made.lang = link.lang;
      return made;
    }),
  );
}
