/**
 * Runs inside the browser's page: what is wrong with each slide as it is shown, whatever the build has measured.
 * Self-contained, because its text is what is sent there.
 *
 * @returns {{ id: string, kind: 'overflow' | 'overlap', pixels: number, words: string }[]}
 */
export function faultsInPage() {
  // Sub-pixel rounding, and the side bearings of glyphs.
  const TOLERANCE = 2;
  /** Of a line's height, how much letters without accents and tails fill, around its middle. */
  const LETTERS = 0.62;

  return [...document.querySelectorAll('section[class*="id-"]')].flatMap((section) => {
    const id = /\bid-([\w-]+)/.exec(section.className)?.[1] ?? '';
    return [...outside(section), ...overlaps(section)].map((fault) => ({ id, ...fault }));
  });

  /** Lines of text that the slide's edge or a box that cuts goes through. */
  function outside(section) {
    const slide = section.getBoundingClientRect();
    return linesOf(section).flatMap(({ element, box }) => {
      const over = Math.max(
        box.right - slide.right,
        slide.left - box.left,
        slide.top - box.top,
        box.bottom - slide.bottom,
      );
      return over > TOLERANCE ? [fault('overflow', over, element)] : [];
    });
  }

  /** Lines of different blocks, or of a block and a picture that is no ground, that share a place. */
  function overlaps(section) {
    const lines = linesOf(section);
    const pictures = [...section.querySelectorAll('img')]
      .filter((image) => !image.closest('.full') && image.getBoundingClientRect().width > 0)
      .map((image) => ({ element: image, block: image, box: image.getBoundingClientRect() }));
    const all = [...lines, ...pictures];
    return lines.flatMap((line, index) =>
      all.slice(index + 1).flatMap((other) => {
        const over = other.block === line.block ? 0 : shared(line.box, other.box);
        return over > TOLERANCE ? [fault('overlap', over, line.element)] : [];
      }),
    );
  }

  function linesOf(section) {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        node.data.trim() === '' ||
        element.closest('.faults') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const cut = cutterOf(element, section)?.getBoundingClientRect();
      for (const rect of range.getClientRects()) {
        const middle = (rect.top + rect.bottom) / 2;
        if (cut !== undefined && (middle < cut.top || middle > cut.bottom)) continue;
        const box = lettersIn(rect, element, cut);
        if (box.width > 0 && box.height > 0) lines.push({ element, block: blockOf(element), box });
      }
    }
    return lines;
  }

  function lettersIn(rect, element, cut = rect) {
    const scale =
      element.closest('section').getBoundingClientRect().width / element.closest('section').offsetWidth;
    const height = Number.parseFloat(getComputedStyle(element).fontSize) * LETTERS * scale;
    const left = Math.max(rect.left, cut.left);
    const right = Math.min(rect.right, cut.right);
    return new DOMRect(left, (rect.top + rect.bottom - height) / 2, right - left, height);
  }

  /** What is cut off on purpose, as a long title in a footer is, is not there. */
  function cutterOf(element, section) {
    if (element === section || element === null) return undefined;
    return getComputedStyle(element).overflowX === 'visible'
      ? cutterOf(element.parentElement, section)
      : element;
  }

  function blockOf(element) {
    return getComputedStyle(element).display.startsWith('inline') ? blockOf(element.parentElement) : element;
  }

  function shared(one, other) {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return Math.min(width, height);
  }

  function fault(kind, pixels, element) {
    return {
      kind,
      pixels: Math.ceil(pixels),
      words: element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40),
    };
  }
}
