/** A section in, pictures that were to fill its slide and cannot reported. */
import type { Context } from '../markup/context.js';
import { bleedingPicture } from '../model/bleeding-picture.js';
import type { Section } from '../model/outline.js';

export function reportCrowdedBleeds({ blocks, kind }: Section, { report }: Context): void {
  // A divider shows no picture at all, which is said of it.
  if (kind === 'divider' || bleedingPicture({ blocks }) !== undefined) return;
  for (const block of blocks)
    if (block.type === 'picture' && block.bleed !== undefined)
      report(
        'bleed-crowded',
        block.span,
        'a picture cannot fill a slide that shows another picture or a figure: it is shown whole',
        'give one of them a theme of its own, or delete `.bleed`',
      );
}
