/** Marp Markdown and a theme in, slides as HTML out. The only module that knows marp-core. */
import { Marp } from '@marp-team/marp-core';
import { slideIdIn } from '../text/slide-class.js';

export interface RenderedDeck {
  /** One `<svg>` a slide, in order. */
  readonly slides: readonly string[];
  /** The theme, scoped to the slides. */
  readonly css: string;
}

/** A way to render that may remember what costs most: a theme that has not changed since the last time. */
export type RenderSlides = (markdown: string, themeCss: string) => RenderedDeck;

/**
 * Renders as plain Marp does, with its own list of allowed HTML; only what would ask a server for
 * pictures (emoji), bring a script along or take longer than it saves (minifying) is off.
 */
export function renderSlides(markdown: string, themeCss: string): RenderedDeck {
  const { html, css } = marpWith(themeCss).render(markdown, { htmlAsArray: true });
  return { slides: html, css };
}

/** For a deck that is rendered again and again: scoping its theme takes five times as long as its slides. */
export function slideRenderer(): RenderSlides {
  const last: { themeCss?: string; marp?: Marp } = {};
  return (markdown, themeCss) => {
    const marp = last.themeCss === themeCss && last.marp ? last.marp : rememberStyle(marpWith(themeCss));
    Object.assign(last, { themeCss, marp });
    const { html, css } = marp.render(markdown, { htmlAsArray: true });
    return { slides: html, css };
  };
}

function marpWith(themeCss: string): Marp {
  const emoji = { shortcode: false, unicode: false } as const;
  const marp = new Marp({ script: false, math: false, minifyCSS: false, emoji });
  marp.themeSet.add(themeCss);
  return marp;
}

/** Our Markdown brings no style of its own, so the same theme gives the same style sheet. */
function rememberStyle(marp: Marp): Marp {
  const pack = marp.themeSet.pack.bind(marp.themeSet);
  const packed = new Map<string | undefined, string>();
  marp.themeSet.pack = (name, options) => {
    const css = packed.get(name) ?? pack(name, options);
    packed.set(name, css);
    return css;
  };
  return marp;
}

/** Where a style sheet cannot be read, in words with line and column; nothing where it can. */
export function styleFault(css: string): string | undefined {
  try {
    new Marp({ script: false, math: false, minifyCSS: false }).themeSet.add(`/* @theme checked */${css}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CssSyntaxError') throw error;
    return error.message.replace(/^[^:]*:/, 'line ').replace(/^line (\d+):\d+: /, 'line $1: ');
  }
}

/** Throws when the slides rendered are not, one to one, the slides planned: a bug of ours. */
export function assertRendered(slides: readonly string[], ids: readonly string[]): void {
  const rendered = slides.map((slide) => slideIdIn(slide) ?? 'none');
  const same = rendered.length === ids.length && rendered.every((id, index) => id === ids[index]);
  if (!same) throw new Error(`planned the slides ${ids.join(', ')} but rendered ${rendered.join(', ')}`);
}
