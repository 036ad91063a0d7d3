/** Marp Markdown and a theme in, slides as HTML out. The only module that knows marp-core. */
import { Marp } from '@marp-team/marp-core';

export interface RenderedDeck {
  /** One `<svg>` a slide, in order. */
  readonly slides: readonly string[];
  /** The theme, scoped to the slides. */
  readonly css: string;
}

/**
 * Renders as plain Marp does, with its own list of allowed HTML; only what would ask a server for
 * pictures (emoji), bring a script along or take longer than it saves (minifying) is off.
 */
export function renderSlides(markdown: string, themeCss: string): RenderedDeck {
  const emoji = { shortcode: false, unicode: false } as const;
  const marp = new Marp({ script: false, math: false, minifyCSS: false, emoji });
  marp.themeSet.add(themeCss);
  const { html, css } = marp.render(markdown, { htmlAsArray: true });
  return { slides: html, css };
}

/** Throws when the slides rendered are not, one to one, the slides planned: a bug of ours. */
export function assertRendered(slides: readonly string[], ids: readonly string[]): void {
  const rendered = slides.map((slide) => /class="[^"]*?\bid-([\w-]+)/.exec(slide)?.[1] ?? 'none');
  const same = rendered.length === ids.length && rendered.every((id, index) => id === ids[index]);
  if (!same) throw new Error(`planned the slides ${ids.join(', ')} but rendered ${rendered.join(', ')}`);
}
