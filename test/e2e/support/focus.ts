/** A page in, what on it can be focused without being seen to have the focus out. */
import type { Page } from 'puppeteer-core';

/** More than any of our pages has. */
const MOST = 60;

/** Walks with the tab key, until it has been everywhere. @returns a line for each element that shows nothing */
export async function hiddenFocusOn(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab');
    const found = await Promise.all(
      page.frames().map((frame) => frame.evaluate(look).catch(() => undefined)),
    );
    const seen = found.flatMap((one) => one ?? []);
    if (seen.length === 0 || seen.some(({ again }) => again)) break;
    hidden.push(...seen.filter(({ shown }) => !shown).map(({ name }) => name));
  }
  return hidden;
}

/** Runs in a frame. @returns undefined where it does not have the focus */
function look(): { readonly name: string; readonly shown: boolean; readonly again: boolean } | undefined {
  const element = document.activeElement;
  if (!document.hasFocus() || !element || element === document.body || element.nodeName === 'IFRAME')
    return undefined;
  const again = element.hasAttribute('data-walked');
  element.setAttribute('data-walked', '');
  const { outlineStyle, outlineWidth, backgroundImage } = getComputedStyle(element);
  const ring = outlineStyle !== 'none' && (outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2);
  // The player frames a slide in its overview by a background.
  const framed = element.matches('svg.bespoke-marp-slide') && backgroundImage.includes('rgb(153, 153, 153)');
  const box = element.getBoundingClientRect();
  const there = box.width > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return { name: element.outerHTML.slice(0, 120), shown: there && (ring || framed), again };
}
