/** Adds our buttons to the player's bar. */
import type { LanguageLink } from '../../model/live/live-deck.js';
import { button, element } from './element.js';
import type { ClientWords } from '../../model/interface/words.js';

export interface ControlActions {
  /** Absent, as the others, where a reader may not. */
  readonly blank?: (() => void) | undefined;
  readonly laser?: (() => void) | undefined;
  readonly language: (link: LanguageLink) => void;
  readonly reading?: (() => void) | undefined;
  readonly follow?: (() => void) | undefined;
  readonly help?: (() => void) | undefined;
}

/** @param others the talk's other languages */
export function addControls(
  words: ClientWords,
  others: readonly LanguageLink[],
  actions: ControlActions,
): void {
  const bar = presenterBar() ?? document.querySelector('.bespoke-marp-osc');
  if (bar === null) return;
  for (const old of bar.querySelectorAll('.pullquote-button')) old.remove();
  bar.append(
    ...others.map((link) => languageButton(link, words, actions)),
    ...wanted(words.reading, '≡', actions.reading, 'pullquote-to-reading'),
    ...wanted(`${words.blank} (b)`, '◼', actions.blank),
    ...wanted(`${words.pointer} (d)`, '●', actions.laser),
    ...wanted(`${words.follow} (q)`, '▦', actions.follow),
    ...wanted(`${words.keys} (?)`, '?', actions.help),
  );
}

function wanted(
  name: string,
  label: string,
  press: (() => void) | undefined,
  kind = 'pullquote-tool',
): readonly HTMLElement[] {
  if (press === undefined) return [];
  const made = ours(button(name, label, press));
  made.classList.add(kind);
  return [made];
}

function languageButton(link: LanguageLink, words: ClientWords, { language }: ControlActions): HTMLElement {
  const made = ours(button(`${words.language}: ${link.name} (l)`, link.name, () => language(link)));
  made.lang = link.lang;
  made.classList.add('pullquote-language');
  return made;
}

function ours(made: HTMLElement): HTMLElement {
  made.classList.add('pullquote-button');
  return made;
}

/** The presenter view has no bar of its own: it leaves the player's unseen. */
function presenterBar(): Element | null {
  const info = document.querySelector('.bespoke-marp-presenter-info-container');
  if (info === null) return null;
  const present = info.querySelector('.pullquote-bar');
  if (present !== null) return present;
  const bar = element('div', { class: 'pullquote-bar' });
  info.append(bar);
  return bar;
}
