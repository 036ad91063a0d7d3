/** A laser pointer: a dot on the slide that follows the mouse, or the arrow keys with Alt. */
import type { StagePoint } from '../../model/live/live-message.js';
import { element } from '../ui/element.js';
import type { KeyHandler } from './keys.js';
import { pointOnSlide, spotOnScreen } from '../player/slide-area.js';

export interface Laser {
  /** Switches one's own pointer on and off. */
  toggle(): void;
  /** Shows somebody else's, or takes it away. */
  show(at: StagePoint | null): void;
  readonly keys: KeyHandler;
}

/** About thirty times a second is smooth, and polite. */
const EVERY_MS = 33;
const STEP = 0.02;
const ARROWS: Readonly<Record<string, StagePoint>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

export function laserPointer(
  activeSlide: () => SVGElement | undefined,
  moved: (at: StagePoint | null) => void,
): Laser {
  const dot = element('div', { class: 'pullquote-laser', attributes: { 'aria-hidden': 'true' } });
  dot.hidden = true;
  document.body.append(dot);
  let own: StagePoint | undefined;
  let last = 0;

  const show = (at: StagePoint | null): void => {
    const slide = activeSlide();
    dot.hidden = at === null || slide === undefined;
    if (at === null || slide === undefined) return;
    const { x, y } = spotOnScreen(at, slide);
    dot.style.translate = `${x}px ${y}px`;
  };
  const point = (at: StagePoint): void => {
    own = at;
    show(at);
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    moved(at);
  };
  const off = (): void => {
    own = undefined;
    show(null);
    moved(null);
  };
  document.addEventListener('mousemove', (event) => {
    const slide = own && activeSlide();
    if (slide) point(pointOnSlide(event, slide));
  });
  return {
    toggle: () => (own === undefined ? point({ x: 0.5, y: 0.5 }) : off()),
    show(at) {
      if (own === undefined) show(at);
    },
    keys({ key, altKey }) {
      const by = altKey && own !== undefined && Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
      if (by === undefined || own === undefined) return false;
      point({ x: within(own.x + by.x), y: within(own.y + by.y) });
      return true;
    },
  };
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
