/** An outline in, the same with its links to slides leading to their pages out: pages are what Marp knows. */
import { withSectionTexts } from '../../figures/section-texts.js';
import type { RichText } from '../../model/inline.js';
import type { Outline } from '../../model/outline.js';

/** @param pages by the id of the slide; a link to one that is left out is none */
export function withPageLinks(outline: Outline, pages: ReadonlyMap<string, number>): Outline {
  const lead = (rich: RichText): RichText =>
    rich.flatMap((inline) => {
      if (!('children' in inline)) return [inline];
      const children = lead(inline.children);
      if (inline.type !== 'link' || !inline.url.startsWith('#')) return [{ ...inline, children }];
      const page = pages.get(inline.url.slice(1));
      return page === undefined ? children : [{ type: 'link', url: `#${page}`, children }];
    });
  return { ...outline, sections: outline.sections.map((section) => withSectionTexts(section, lead)) };
}
