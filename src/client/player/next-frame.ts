/** The presenter view's picture of what comes next: at the end of the deck nothing does, and Marp's shows the cover then. */
import { activeSlide, slideElements } from './player.js';

/** To be called after each move. */
export function hideNextAtEnd(): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe.bespoke-marp-presenter-next');
  if (frame !== null) frame.style.visibility = isAtEnd() ? 'hidden' : '';
}

function isAtEnd(): boolean {
  const slide = activeSlide();
  if (slide === undefined || slide !== slideElements().at(-1)) return false;
  return slide.querySelector('[data-bespoke-marp-fragment="inactive"]') === null;
}
