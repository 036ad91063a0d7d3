/** Marp Markdown in, slides as HTML out. */
import { slideIdIn } from '../text/slide-class.js';
import { numberSteps } from './number-steps.js';
import { newMarp } from './new-marp.js';

export interface RenderedDeck {
  /** One `<svg>` a slide, in order. */
  readonly slides: readonly string[];
  /** The theme, scoped to the slides. */
  readonly css: string;
}

/** @param head of the theme: what slides are rendered by; its rules are packed apart, since they cost much more */
export function renderSlides(markdown: string, head: string): readonly string[] {
  const marp = newMarp();
  marp.themeSet.add(head);
  marp.themeSet.pack = () => '';
  return marp.render(markdown, { htmlAsArray: true }).html.map(numberSteps);
}

/** Throws when the slides rendered are not, one to one, the slides planned: a bug of ours. */
export function assertRendered(slides: readonly string[], ids: readonly string[]): void {
  const rendered = slides.map((slide) => slideIdIn(slide) ?? 'none');
  const same = rendered.length === ids.length && rendered.every((id, index) => id === ids[index]);
  if (!same) throw new Error(`planned the slides ${ids.join(', ')} but rendered ${rendered.join(', ')}`);
}
