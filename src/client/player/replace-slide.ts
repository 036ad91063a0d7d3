/** A slide on the page and its new HTML in, the same element with the new content out. */

const FRAGMENT = '[data-marpit-fragment]';
/** What the player writes on its slides and fragments itself. */
const OF_THE_PLAYER = /^(class|tabindex|aria-hidden|data-bespoke-.*)$/;

export function parseSlide(html: string): SVGElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const slide = template.content.querySelector('svg');
  if (slide === null) throw new Error('this is no slide');
  return slide;
}

export function fragmentsOf(slide: Element): readonly Element[] {
  return [...slide.querySelectorAll(FRAGMENT)];
}

/** The player keeps hold of slides and fragments: these stay, and only what is in them changes. */
export function replaceSlide(slide: SVGElement, next: SVGElement): void {
  const fragments = fragmentsOf(slide);
  for (const [index, replacement] of fragmentsOf(next).entries()) {
    const kept = fragments[index];
    if (kept === undefined) continue;
    copyAttributes(replacement, kept);
    kept.replaceChildren(...replacement.childNodes);
    replacement.replaceWith(kept);
  }
  copyAttributes(next, slide);
  slide.replaceChildren(...next.childNodes);
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name } of [...to.attributes])
    if (!OF_THE_PLAYER.test(name) && !from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) if (!OF_THE_PLAYER.test(name)) to.setAttribute(name, value);
}
