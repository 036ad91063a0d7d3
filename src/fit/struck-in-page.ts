/**
 * Runs inside the browser's page: lends it a function that finds the texts of a slide which a line, a sign or another
 * text runs into. Self-contained, because its text is what is sent there; `drawnOn` must have been lent before.
 */

/** A text that something runs into. */
export interface Strike {
  readonly element: Element;
  /** How far the text would have to move to be clear of it, in CSS pixels. */
  readonly pixels: number;
}

declare global {
  /** Set by `lendStruckTexts`. */
  var struckTexts: (section: HTMLElement) => Strike[];
}

export function lendStruckTexts(): void {
  interface TextLine {
    readonly element: Element;
    /** What the text flows in: its own lines may be as tight as they like. */
    readonly block: object;
    readonly box: DOMRect;
  }

  /** In pixels of the slide: what is smaller is read out, and not seen. */
  const LEAST = 2;

  globalThis.struckTexts = (section) => {
    const drawn = drawnOn(section);
    const signs = drawn.filter(({ isText }) => isText);
    const texts = [
      ...textsIn(section),
      ...signs.map(({ owner, box }) => ({ element: owner, block: box, box })),
    ];
    return texts.flatMap((text, index) => [
      ...texts
        .slice(index + 1)
        .filter(({ block }) => block !== text.block)
        .map(({ element, box }) => ({ element, pixels: shared(text.box, box) })),
      ...drawn
        .filter((line) => !line.isText && shared(text.box, line.box) > 0)
        .filter((line) => !(line.below && standsOnColour(text.element, line.owner)))
        .map((line) => ({ element: text.element, pixels: wayOut(text.box, line.box) })),
    ]);
  };

  function shared(p: DOMRect, q: DOMRect): number {
    const width = Math.min(p.right, q.right) - Math.max(p.left, q.left);
    const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    return Math.min(width, height);
  }

  /** Across a line; out of a sign to the nearest side. */
  function wayOut(box: DOMRect, line: DOMRect): number {
    const upright = Math.min(box.bottom - line.top, line.bottom - box.top);
    const aside = Math.min(box.right - line.left, line.right - box.left);
    if (line.width > line.height * 2) return upright;
    return line.height > line.width * 2 ? aside : Math.min(upright, aside);
  }

  function standsOnColour(element: Element, owner: Element): boolean {
    if (element.contains(owner)) return false;
    const { backgroundColor } = getComputedStyle(element);
    if (!/^transparent$|^rgba\(.*[, ]0\)$|\/ 0\)$/.test(backgroundColor)) return true;
    return element.parentElement !== null && standsOnColour(element.parentElement, owner);
  }

  function textsIn(section: HTMLElement): TextLine[] {
    const scale = section.getBoundingClientRect().width / section.offsetWidth;
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const lines: TextLine[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('.faults') || node.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < LEAST * scale) continue;
      const block = blockOf(element);
      const cut = cutterOf(element, section)?.getBoundingClientRect();
      for (const rect of range.getClientRects())
        lines.push({ element, block, box: lettersIn(rect, size, cut) });
    }
    return lines;
  }

  /** Without the room that a face leaves above capitals and below descenders, and without what is cut off. */
  function lettersIn(line: DOMRect, size: number, cut: DOMRect = line): DOMRect {
    const middle = (line.top + line.bottom) / 2;
    const left = Math.max(line.left, cut.left);
    return new DOMRect(left, middle - size * 0.38, Math.min(line.right, cut.right) - left, size * 0.76);
  }

  function cutterOf(element: Element, section: Element): Element | undefined {
    if (element === section || element.parentElement === null) return undefined;
    const isCutting = getComputedStyle(element).overflowX !== 'visible';
    return isCutting ? element : cutterOf(element.parentElement, section);
  }

  function blockOf(element: Element): Element {
    const isInline = getComputedStyle(element).display.startsWith('inline');
    return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element;
  }
}
