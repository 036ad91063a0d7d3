/**
 * Runs inside the browser's page: finds what does not fit its slide. Self-contained, because its
 * text is what is sent there; `struckTexts` must have been lent to the page before.
 */

import type { SlideClassPatterns } from '../text/slide-class.js';

/** One thing that sticks out, in CSS pixels of the slide. */
export interface Overflow {
  /** The slide's id. */
  readonly slide: string;
  /** By how much, rounded up. */
  readonly pixels: number;
  /** Which edge or box it crosses. */
  readonly kind: 'edge' | 'box' | 'overlap' | 'logo' | 'struck';
  /** The first words of the element, to find it by. */
  readonly words: string;
}

export interface FitTask {
  /** The last density to try. */
  readonly densest: number;
  readonly patterns: SlideClassPatterns;
}

/**
 * Steps every slide down through the densities until it fits, changing the class that says its density.
 *
 * @returns the density each slide ended with, in order, and what still sticks out
 */
export function fitInPage({ densest, patterns }: FitTask): { densities: number[]; overflows: Overflow[] } {
  const DENSITY = new RegExp(patterns.density);

  // Sub-pixel rounding and the side bearings of glyphs are not overflow.
  const TOLERANCE = 1.5;
  /** Words that a hyphen may part where none is wanted. */
  const GLANCED_AT =
    ':is(h1, h2, blockquote, .hub, .figure li b, .figure div > span:only-child) .long:has(.shy)';
  /** Of which half a line is as high as a line of other text, in pixels. */
  const LARGE = 80;

  const overflows: Overflow[] = [];
  const sections = [...document.querySelectorAll<HTMLElement>('section')].filter(({ className }) =>
    DENSITY.test(className),
  );
  for (const section of sections) fitSlide(section);
  for (const kind of ['agenda', 'sources']) makeAlike(sections.filter((one) => one.classList.contains(kind)));
  return { densities: sections.map(densityOf), overflows };

  /** Slides that go on from each other are of one size: of the densest of them. */
  function makeAlike(parts: readonly HTMLElement[]): void {
    const densities = parts.map(densityOf);
    for (const part of parts) setDensity(part, Math.max(...densities));
  }

  function densityOf(section: HTMLElement): number {
    return Number(DENSITY.exec(section.className)?.[0]);
  }

  function setDensity(section: HTMLElement, density: number): void {
    section.className = section.className.replace(DENSITY, String(density));
  }

  /**
   * In the first density that holds it, leaves no sign behind and parts no name, or in the next if that one hyphenates nothing
   * large; else in the first that holds it and parts the fewest names.
   */
  function fitSlide(section: HTMLElement): void {
    let holding: { readonly density: number; readonly parted: number } | undefined;
    let hyphenating: number | undefined;
    for (let density = densityOf(section); ; density++) {
      setDensity(section, density);
      const worst = worstOverflow(section);
      const parted = partedNames(section);
      const isSound = worst === undefined && !leavesSign(section) && parted === 0;
      if (isSound && !hyphenates(section)) return;
      if (hyphenating !== undefined) return setDensity(section, hyphenating);
      if (isSound && density === densest) return;
      if (isSound) hyphenating = density;
      if (worst === undefined && parted < (holding?.parted ?? Infinity)) holding = { density, parted };
      if (density < densest) continue;
      if (holding !== undefined) setDensity(section, holding.density);
      else if (worst !== undefined) overflows.push(worst);
      return;
    }
  }

  /** The mark that ends a quotation stands alone on a line: a phrase that is wider than a line is parted anywhere. */
  function leavesSign(section: HTMLElement): boolean {
    return [...section.querySelectorAll('.close')].some((mark) => {
      const words = document.createRange();
      words.setStart(mark.parentElement ?? mark, 0);
      words.setEndBefore(mark);
      const last = [...words.getClientRects()].at(-1);
      const box = mark.getBoundingClientRect();
      return (
        last !== undefined &&
        box.height > 0 &&
        box.left < last.right &&
        box.top >= last.bottom - box.height / 2
      );
    });
  }

  /** What is read at a glance is better a step smaller than with a parted word: headlines, quotations, what names a part of a figure. */
  function hyphenates(section: HTMLElement): boolean {
    return [...section.querySelectorAll(GLANCED_AT)].some(isParted);
  }

  /** What a drawing names has a place that does not grow: one that is longer than any such place has a hyphen at once. */
  function partedNames(section: HTMLElement): number {
    return [...section.querySelectorAll(':is(.chart, .network) .long:not(.longer):has(.shy)')].filter(
      isParted,
    ).length;
  }

  function isParted(word: Element): boolean {
    const letters = document.createRange();
    letters.selectNodeContents(word);
    const [first, ...others] = letters.getClientRects();
    return first !== undefined && others.some(({ top }) => top > first.top + first.height / 2);
  }

  function worstOverflow(section: HTMLElement): Overflow | undefined {
    const found = [
      ...stickingOut(section),
      ...clipped(section),
      ...overlapping(section),
      ...underLogo(section),
      ...struckThrough(section),
    ];
    return found.sort((a, b) => b.pixels - a.pixels)[0];
  }

  /** Text and pictures that leave the slide, or run into its footer. */
  function stickingOut(section: HTMLElement): Overflow[] {
    const slide = section.getBoundingClientRect();
    const footer = section.querySelector('.footer')?.getBoundingClientRect();
    return contentBoxes(section).flatMap(({ element, box }) => {
      const over = Math.max(
        box.right - slide.right,
        slide.left - box.left,
        slide.top - box.top,
        box.bottom - slide.bottom,
        footer && footer.height > 0 ? intoFooter(box, footer, slide) : 0,
      );
      return over > TOLERANCE ? [overflow(section, element, over, 'edge')] : [];
    });
  }

  /** It stands at the slide's foot, or at its head; beside it there may be something. */
  function intoFooter(box: DOMRect, footer: DOMRect, slide: DOMRect): number {
    if (box.right <= footer.left || box.left >= footer.right) return 0;
    const isAtHead = footer.top - slide.top < slide.bottom - footer.bottom;
    return isAtHead ? footer.bottom - box.top : box.bottom - footer.top;
  }

  function contentBoxes(section: HTMLElement): { element: Element; box: DOMRect }[] {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const boxes: { element: Element; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest('.footer, .faults, .full')) continue;
      if (node instanceof Text && node.data.trim() !== '') {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) boxes.push({ element, box });
      } else if (node instanceof HTMLImageElement) {
        boxes.push({ element, box: node.getBoundingClientRect() });
      }
    }
    return boxes;
  }

  /** Boxes whose content is larger than they are, at any depth, whether it shows or is cut off. */
  function clipped(section: HTMLElement): Overflow[] {
    return [section, ...section.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      if (style.display === 'inline' || element.clientHeight === 0 || element.closest('.faults, .footer p'))
        return [];
      const wider = element.scrollWidth - element.clientWidth;
      // Glyphs reach beyond a tight line by less than half their size; a line too many is more.
      const size = Number.parseFloat(style.fontSize);
      const taller = element.scrollHeight - element.clientHeight - size / 2;
      const over = Math.max(wider, taller, size > LARGE ? lowestPart(element) : 0);
      return over > TOLERANCE ? [overflow(section, element, over, 'box')] : [];
    });
  }

  /** How far the boxes in a box stand below it: less than half a line of large type, and yet on what lies there. */
  function lowestPart(element: HTMLElement): number {
    const { bottom } = element.getBoundingClientRect();
    const parts = [...element.children].filter((part) => {
      const { display, position } = getComputedStyle(part);
      return /^(?:block|grid|flex)$/.test(display) && /^(?:static|relative)$/.test(position);
    });
    return Math.max(0, ...parts.map((part) => part.getBoundingClientRect().bottom - bottom));
  }

  /** Items that a figure places freely, on a ring say, and that run into each other. */
  function overlapping(section: HTMLElement): Overflow[] {
    const items = [
      ...section.querySelectorAll<HTMLElement>('.figure li > div, .figure .hub, .figure dt, .figure dd'),
    ];
    return items.flatMap((item, index) =>
      items.slice(index + 1).flatMap((other) => {
        const over =
          item.contains(other) || other.contains(item)
            ? 0
            : intersection(item.getBoundingClientRect(), other.getBoundingClientRect());
        return over > TOLERANCE ? [overflow(section, other, over, 'overlap')] : [];
      }),
    );
  }

  /** Words and pictures that stand where the logo does. */
  function underLogo(section: HTMLElement): Overflow[] {
    const logo = section.querySelector('.logo img');
    if (logo === null) return [];
    const place = logo.getBoundingClientRect();
    return contentBoxes(section).flatMap(({ element, box }) => {
      const over = element === logo ? 0 : intersection(place, box);
      return over > TOLERANCE ? [overflow(section, element, over, 'logo')] : [];
    });
  }

  function intersection(p: DOMRect, q: DOMRect): number {
    const width = Math.min(p.right, q.right) - Math.max(p.left, q.left);
    const height = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    return Math.min(width, height);
  }

  /** Texts that run into each other, or that a line or a sign runs through. */
  function struckThrough(section: HTMLElement): Overflow[] {
    return struckTexts(section)
      .filter(({ pixels }) => pixels > TOLERANCE)
      .map(({ element, pixels }) => overflow(section, element, pixels, 'struck'));
  }

  function overflow(
    section: HTMLElement,
    element: Element,
    pixels: number,
    kind: Overflow['kind'],
  ): Overflow {
    const slide = new RegExp(patterns.id).exec(section.className)?.[0] ?? '';
    const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return { slide, pixels: Math.ceil(pixels), kind, words };
  }
}
