/** All sections in, links to slides that there are not reported. */
import { withSectionTexts } from '../figures/section-texts.js';
import type { Context } from '../markup/context.js';
import type { RichText } from '../model/inline.js';
import type { Section } from '../model/outline.js';
import { didYouMean } from '../text/did-you-mean.js';
import { shorten } from '../text/shorten.js';
import { MADE_SLIDES } from './headings/assign-ids.js';

export function reportInnerLinks(sections: readonly Section[], { report }: Context): void {
  const known = [...sections.map(({ id }) => `#${id}`), ...MADE_SLIDES.map((id) => `#${id}`)];
  const look = (rich: RichText): RichText => {
    for (const inline of rich) {
      if (inline.type === 'link' && inline.span !== undefined && !known.includes(inline.url)) {
        const near = didYouMean(inline.url, known);
        report(
          'link-target',
          inline.span,
          `there is no slide \`${shorten(inline.url)}\``,
          near === undefined ? 'use the id of a theme: `[see](#an-id)`' : `did you mean \`${near}\`?`,
        );
      }
      if ('children' in inline) look(inline.children);
    }
    return rich;
  };
  for (const section of sections) withSectionTexts(section, look);
}
