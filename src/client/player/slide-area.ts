/** Where on the screen a slide's picture stands: its `<svg>` may be wider or higher than what it shows. */
import type { StagePoint } from '../../model/live/live-message.js';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As `preserveAspectRatio="xMidYMid meet"` places it. */
function slideArea(slide: SVGElement): Area {
  const box = slide.getBoundingClientRect();
  const [, , width = 16, height = 9] = (slide.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const scale = Math.min(box.width / width, box.height / height);
  return {
    left: box.left + (box.width - width * scale) / 2,
    top: box.top + (box.height - height * scale) / 2,
    width: width * scale,
    height: height * scale,
  };
}

export function spotOnScreen({ x, y }: StagePoint, slide: SVGElement): StagePoint {
  const { left, top, width, height } = slideArea(slide);
  return { x: left + x * width, y: top + y * height };
}

export function pointOnSlide(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  slide: SVGElement,
): StagePoint {
  const { left, top, width, height } = slideArea(slide);
  const share = (at: number, start: number, length: number): number =>
    length === 0 ? 0 : Math.min(1, Math.max(0, (at - start) / length));
  return { x: share(clientX, left, width), y: share(clientY, top, height) };
}
