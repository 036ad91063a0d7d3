/** What of a page is lost on a narrow or magnified screen: runs in the page, so each function stands by itself. */
import type { Page } from 'puppeteer-core';

/** @returns a line for whatever has to be scrolled to sideways, is cut, or lies on something else */
export function misplacedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(misplaced);
}

/** Slides are pictures: they may shrink. All else must stay legible, whole and apart; what lies over it counts alone. */
function misplaced(): string[] {
  interface Part {
    readonly name: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const root =
    document.querySelector(
      'dialog[open], .pullquote-screen:not([hidden]), .pullquote-problems:not([hidden])',
    ) ?? document.body;
  const parts = [...controlsIn(root), ...textsIn(root)];
  const sideways = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [
    ...sideways,
    ...parts
      .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
      .map(({ name }) => `${name} sticks out`),
    ...parts.filter(isCut).map(({ name }) => `${name} is cut`),
    ...overlaps(parts.filter(({ box }) => box.top < innerHeight && box.bottom > 0)),
  ];

  function controlsIn(area: Element): Part[] {
    return [...area.querySelectorAll('button, a[href], summary')].filter(isSeen).map((element) => ({
      name: `“${element.textContent}”`,
      element,
      box: element.getBoundingClientRect(),
    }));
  }
  function textsIn(area: Element): Part[] {
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    const found: Part[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !element || !isSeen(element) || element.closest('button, a[href], summary'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) found.push({ name: `“${text.slice(0, 40)}”`, element, box });
    }
    return found;
  }
  function isSeen(element: Element): boolean {
    if (element.closest('svg, script, style, [aria-hidden="true"], .pullquote-said, .heard')) return false;
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }
  /** What lies in a box that scrolls down can be scrolled to. */
  function isCut({ element, box }: Part): boolean {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const clip = at.getBoundingClientRect();
      if (overflowX !== 'visible' && (box.left < clip.left - 1 || box.right > clip.right + 1)) return true;
      if (/hidden|clip/.test(overflowY) && (box.top < clip.top - 1 || box.bottom > clip.bottom + 1))
        return true;
      if (/auto|scroll/.test(overflowY)) return false;
    }
    return (
      getComputedStyle(document.body).overflowY === 'hidden' && (box.top < -1 || box.bottom > innerHeight + 1)
    );
  }
  function overlaps(all: readonly Part[]): string[] {
    return all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => one.element !== other.element && lieOnEachOther(one.box, other.box))
        .filter(({ element }) => !one.element.contains(element) && !element.contains(one.element))
        .map((other) => `${one.name} and ${other.name} overlap`),
    );
  }
  /** Lines of text overlap by their leading; that is no harm. */
  function lieOnEachOther(one: DOMRect, other: DOMRect): boolean {
    const [x, y] = [
      Math.min(one.right, other.right) - Math.max(one.left, other.left),
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
    ];
    return x > 1 && y > Math.min(one.height, other.height) / 3;
  }
}
