/** The elements of the pace panel, and how they are filled; only what has changed is touched. */
import type { PaceWords } from '../../model/pace/pace-plan.js';

export interface PaceElements {
  readonly panel: HTMLElement;
  /** Starts and pauses; its text says what `t` does. */
  readonly toggle: HTMLButtonElement;
  /** Sets the clock to zero; seen while it is paused. */
  readonly restart: HTMLButtonElement;
  show(view: PaceView): void;
}

/** What the panel says, as texts. */
export interface PaceView {
  /** Names the colour; the words say the same. */
  readonly verdict: string;
  readonly state: 'ready' | 'running' | 'paused';
  readonly words: string;
  readonly hint: string;
  readonly slideSpent: string;
  readonly slidePlanned: string;
  readonly elapsed: string;
  readonly left: string;
}

export function makePaceElements(words: PaceWords, lang: string): PaceElements {
  const verdict = element('strong', 'words');
  // Heard when it changes, which is once in a minute at most; the times beside it are not.
  verdict.setAttribute('role', 'status');
  const [toggle, restart] = [button('toggle'), button('restart')];
  restart.textContent = words.restart;
  const slide = timeCell(words.slide);
  const talk = timeCell(words.talk);
  const panel = element('section', '');
  panel.lang = lang;
  panel.setAttribute('aria-label', `${words.slide} · ${words.talk}`);
  const said = element('div', 'verdict');
  said.append(verdict, toggle, restart);
  panel.append(said, slide.cell, talk.cell);
  return {
    panel,
    toggle,
    restart,
    show(view) {
      panel.dataset['verdict'] = view.verdict;
      panel.dataset['state'] = view.state;
      restart.hidden = view.state !== 'paused';
      fill(verdict, view.words);
      fill(toggle, view.hint);
      fill(slide.time, view.slideSpent);
      fill(slide.note, view.slidePlanned);
      fill(talk.time, view.elapsed);
      fill(talk.note, view.left);
    },
  };
}

function timeCell(label: string): { cell: HTMLElement; time: HTMLElement; note: HTMLElement } {
  const [cell, head] = [element('div', 'cell'), element('span', 'label')];
  const [time, note] = [element('span', 'time'), element('span', 'note')];
  head.textContent = label;
  cell.append(head, time, note);
  return { cell, time, note };
}

function button(name: string): HTMLButtonElement {
  const made = element('button', name);
  made.type = 'button';
  return made;
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, name: string): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.className = name === '' ? 'pullquote-pace' : `pullquote-pace-${name}`;
  return made;
}

/** A text that is set anew, even to the same, is read out again. */
function fill(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
