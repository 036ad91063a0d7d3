/** An element of a page in, the lines that its letters stand on out, as they are seen. */
import type { Page } from 'puppeteer-core';

export function linesOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.$eval(selector, (element) => {
    const lines: { top: number; words: string }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [index, letter] of Array.from(node.textContent ?? '').entries()) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top, height } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last !== undefined && Math.abs(last.top - top) < height / 2) last.words += letter;
        else lines.push({ top, words: letter });
      }
    }
    return lines.map(({ words }) => words.trim());
  });
}
