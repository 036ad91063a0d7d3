/** A slide in, its words and pictures as an article out: the same elements, without what only a slide needs. */
import { slideId } from '../player/player.js';
import { element } from '../ui/element.js';

/** A code is scanned from a second screen; here its address can be pressed. */
const OF_SLIDES = '.footer, img.qr';

/** @param shownOnly leaves out what the talk has not come to yet */
export function readingArticle(slide: SVGElement, shownOnly: boolean): HTMLElement {
  const section = slide.querySelector('section');
  const article = element('article', { class: 'pullquote-article' });
  if (section === null) return article;
  article.dataset['slide'] = slideId(section.outerHTML);
  article.dataset['kind'] = kindOf(section);
  article.append(...[...section.childNodes].map((node) => node.cloneNode(true)));
  const hidden = shownOnly ? `${OF_SLIDES}, [data-bespoke-marp-fragment="inactive"]` : OF_SLIDES;
  for (const part of article.querySelectorAll(hidden)) part.remove();
  for (const part of article.querySelectorAll('*')) stripAttributes(part);
  takeFocus(section, article);
  // A chart with many moments is wider than the column, and pushed by keys as well.
  for (const chart of article.querySelectorAll('.chart')) chart.setAttribute('tabindex', '0');
  return article;
}

const KINDS = ['cover', 'divider', 'closing', 'agenda'];

function kindOf({ classList }: Element): string {
  return KINDS.find((kind) => classList.contains(kind)) ?? 'theme';
}

/** A face stays in sight here by the same point. */
function takeFocus(section: Element, article: Element): void {
  const there = [...section.querySelectorAll('.focus img')];
  for (const [index, image] of article.querySelectorAll<HTMLElement>('.focus img').entries()) {
    const drawn = there[index];
    if (drawn !== undefined) image.style.objectPosition = getComputedStyle(drawn).objectPosition;
  }
}

/** What the player and the theme's rules go by is the slide's own. */
function stripAttributes(part: Element): void {
  for (const { name } of [...part.attributes])
    if (name === 'id' || name === 'style' || name.startsWith('data-')) part.removeAttribute(name);
}
