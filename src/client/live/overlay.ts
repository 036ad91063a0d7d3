/** Shows what is wrong with the outline, over the last good deck; Escape puts it away until it changes. */
import type { LiveProblem } from '../../model/live/live-message.js';
import { button, element } from '../ui/element.js';
import type { KeyHandler } from '../keys/keys.js';
import type { ClientWords } from '../../model/interface/words.js';

export interface Overlay {
  /** Only errors stand in the way of a deck; warnings are for the terminal. */
  show(problems: readonly LiveProblem[]): void;
  readonly keys: KeyHandler;
}

export function problemOverlay(words: () => ClientWords): Overlay {
  const panel = element('section', { class: 'pullquote-problems', attributes: { role: 'alert' } });
  panel.hidden = true;
  document.body.append(panel);
  let shown = '';
  const close = (): void => {
    panel.hidden = true;
  };
  return {
    show(problems) {
      const errors = problems.filter(({ severity }) => severity === 'error');
      const now = JSON.stringify(errors);
      if (now === shown) return;
      shown = now;
      panel.hidden = errors.length === 0;
      panel.replaceChildren(...(errors.length === 0 ? [] : [head(words(), close), list(errors, words())]));
    },
    keys({ key }) {
      if (key !== 'Escape' || panel.hidden) return false;
      close();
      return true;
    },
  };
}

function head(words: ClientWords, close: () => void): HTMLElement {
  return element('header', {}, [
    element('h2', { text: words.problems }),
    element('p', { text: words.lastGood }),
    button(`${words.close} (Esc)`, '×', close),
  ]);
}

function list(errors: readonly LiveProblem[], words: ClientWords): HTMLElement {
  return element(
    'ol',
    {},
    errors.map((error) => problem(error, words)),
  );
}

function problem({ place, rule, message, hint, frame }: LiveProblem, words: ClientWords): HTMLElement {
  return element('li', {}, [
    element('p', { class: 'pullquote-place', text: `${place} · ${rule}` }),
    element('p', { class: 'pullquote-message', text: message }),
    ...(frame === undefined ? [] : [element('pre', { text: frame })]),
    ...(hint === undefined
      ? []
      : [element('p', { class: 'pullquote-hint', text: `${words.hint}: ${hint}` })]),
  ]);
}
