/** Covers the slide: with nothing, or with the address where the audience can follow. */
import type { StageScreen } from '../../model/live/live-message.js';
import { element } from '../ui/element.js';
import type { PlayerView } from './player.js';
import type { ClientWords } from '../../model/interface/words.js';

export interface ScreenOptions {
  readonly view: PlayerView;
  readonly words: ClientWords;
  readonly follow: { readonly address: string; readonly qr: string } | undefined;
}

/** @returns shows what the room sees; the speaker's own view only says so */
export function screenCover({ view, words, follow }: ScreenOptions): (screen: StageScreen) => void {
  const cover = element('div', { class: 'pullquote-screen', attributes: { role: 'status' } });
  cover.hidden = true;
  document.body.append(cover);
  return (screen) => {
    cover.hidden = screen === 'slide' || (screen === 'follow' && follow === undefined);
    cover.dataset['screen'] = screen;
    cover.dataset['small'] = view === 'presenter' ? '1' : '';
    if (!cover.hidden) takeLook(cover);
    cover.replaceChildren(...content(screen));
  };

  function content(screen: StageScreen): readonly Node[] {
    if (screen === 'blank') return [element('p', { class: 'pullquote-said', text: words.blanked })];
    if (screen === 'slide' || follow === undefined) return [];
    return [
      element('p', { class: 'pullquote-follow-talk', text: document.title }),
      element('p', { class: 'pullquote-follow-title', text: words.followTitle }),
      element('img', {
        attributes: { src: follow.qr, alt: words.followCode.replace('{address}', follow.address) },
      }),
      element('p', { class: 'pullquote-follow-address', text: follow.address }),
    ];
  }
}

/** The look's colours are the slides' own: a page around them knows none. */
function takeLook(cover: HTMLElement): void {
  const slide = document.querySelector('.marpit section');
  if (slide === null) return;
  const style = getComputedStyle(slide);
  for (const name of ['--paper', '--ink', '--accent-text'])
    cover.style.setProperty(name, style.getPropertyValue(name));
}
