/** A focus in, where its picture is put behind the frame that it fills out: in the steps that slides have a class for. */
import type { Focus } from '../../model/outline.js';

/** As the author says it: a point at the edge of the picture is at the edge of its frame. */
export function frameFocus({ x, y }: Focus): Focus {
  return { x: inSteps(x), y: inSteps(y) };
}

/**
 * A face at the edge of its frame would be cut in half, so that it is brought towards the middle: into it where the photo is
 * three times as wide as the frame, and never beyond where it is less.
 */
export function faceFocus({ x, y }: Focus): Focus {
  return { x: inSteps(towardsMiddle(x)), y: inSteps(towardsMiddle(y)) };
}

function towardsMiddle(percent: number): number {
  return Math.min(100, Math.max(0, 50 + 1.5 * (percent - 50)));
}

function inSteps(percent: number): number {
  return Math.round(percent / 5) * 5;
}
