/** The list of keys, in a dialog that `?` opens: what nobody is told nobody uses. */
import { button, element } from '../ui/element.js';
import type { ClientWords } from '../../model/interface/words.js';

/** @param keys each key with what it does, in the order to list them */
export function keyHelp(
  words: () => ClientWords,
  keys: () => readonly (readonly [key: string, does: string])[],
): () => void {
  const dialog = element('dialog', { class: 'pullquote-keys' });
  document.body.append(dialog);
  // The player would take the keys that are pressed in it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  return () => {
    if (dialog.open) return dialog.close();
    dialog.setAttribute('aria-label', words().keys);
    dialog.replaceChildren(
      element('h2', { text: words().keys }),
      element(
        'dl',
        {},
        keys().flatMap(([key, does]) => [
          element('dt', {}, [element('kbd', { text: key })]),
          element('dd', { text: does }),
        ]),
      ),
      button(words().close, words().close, () => dialog.close()),
    );
    dialog.showModal();
  };
}
