/** Jumps to a slide by its number: digits are gathered on the screen, Enter goes. */
import { element } from '../ui/element.js';
import type { KeyHandler } from './keys.js';

const FORGET_MS = 4000;

/** @param go gets the number as typed, from 1 */
export function numberJump(label: string, go: (number: number) => void): KeyHandler {
  const box = element('div', {
    class: 'pullquote-jump',
    attributes: { role: 'status', 'aria-label': label },
  });
  box.hidden = true;
  document.body.append(box);
  let typed = '';
  let timer = 0;

  const show = (text: string): void => {
    typed = text;
    box.textContent = text;
    box.hidden = text === '';
    clearTimeout(timer);
    if (text !== '') timer = window.setTimeout(() => show(''), FORGET_MS);
  };

  return ({ key, altKey }) => {
    if (altKey) return false;
    if (/^\d$/.test(key)) show((typed + key).slice(-3));
    else if (typed === '') return false;
    else if (key === 'Backspace') show(typed.slice(0, -1));
    else if (key === 'Escape') show('');
    else if (key === 'Enter') {
      go(Number(typed));
      show('');
    } else return false;
    return true;
  };
}
