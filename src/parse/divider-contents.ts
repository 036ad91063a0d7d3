/** A divider in, what it holds and does not show reported: it is a number and a headline. */
import type { Context } from '../markup/context.js';
import type { Block, Section } from '../model/outline.js';

const NAMES: Readonly<Record<Block['type'], string | undefined>> = {
  quote: 'quotation',
  points: 'list',
  figure: 'figure',
  picture: 'picture',
  // These go elsewhere: into the handout, and to the speaker.
  reading: undefined,
  note: undefined,
};

export function reportDividerContents({ blocks }: Section, { report }: Context): void {
  for (const { type, span } of blocks) {
    const name = NAMES[type];
    if (name !== undefined)
      report(
        'divider-content',
        span,
        `a divider shows its headline alone: this ${name} would be nowhere`,
        'begin a theme with a heading of its own above it, or leave `.section` out of this one',
      );
  }
}
