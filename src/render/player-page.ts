/** Rendered slides in, one file that presents in any browser out. */
import type { RenderedDeck } from './render-slides.js';

/** Marp CLI's player, as captured when Pullquote was compiled. */
export interface Player {
  readonly style: string;
  readonly controls: string;
  readonly script: string;
}

export interface PlayerPage {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly player: Player;
  readonly slides: string;
  /** The theme with its fonts. */
  readonly css: string;
  /** One entry a slide that has notes; empty in the audience's copy. */
  readonly notes: readonly { readonly index: number; readonly paragraphs: readonly string[] }[];
}

/** Notes go in only where they are asked for: nothing to strip, nothing to forget. */
export function playerNotes(notes: readonly (readonly string[])[]): PlayerPage['notes'] {
  return notes.flatMap((paragraphs, index) => (paragraphs.length === 0 ? [] : [{ index, paragraphs }]));
}

export function slidesHtml({ slides }: RenderedDeck): string {
  return slides.join('\n');
}
