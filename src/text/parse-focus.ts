/** `30% 60%` in, the point of a picture that it names out; undefined where it names none. */
import type { Focus } from '../model/outline.js';

export function parseFocus(text: string): Focus | undefined {
  const [, x, y] = /^(\d{1,3}(?:\.\d+)?)%[ ,]+(\d{1,3}(?:\.\d+)?)%$/.exec(text.trim()) ?? [];
  const focus = { x: Number(x), y: Number(y) };
  return focus.x <= 100 && focus.y <= 100 ? focus : undefined;
}
