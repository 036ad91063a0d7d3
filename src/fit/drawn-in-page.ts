/**
 * Runs inside the browser's page: lends it a function that tells where style sheets draw lines and signs on a slide,
 * also in boxes that no element has. Self-contained, because its text is what is sent there.
 */

export interface Drawn {
  readonly owner: Element;
  /** In CSS pixels of the page. */
  readonly box: DOMRect;
  /** Whether it is a text, or a line or a shape. */
  readonly isText: boolean;
  /** Whether what stands on a colour of its own covers it. */
  readonly below: boolean;
}

declare global {
  /** Set by `lendDrawn`: all of a slide but the marks of a draft. */
  var drawnOn: (section: HTMLElement) => Drawn[];
}

export function lendDrawn(): void {
  /** What is thinner, and has a colour, is a line or a sign; what is not is a surface, which text may stand on. */
  const THIN = 30;

  globalThis.drawnOn = (section) => {
    const scale = section.getBoundingClientRect().width / section.offsetWidth;
    const elements = [section, ...section.querySelectorAll('*')].filter(
      (element): element is HTMLElement => element instanceof HTMLElement && !element.closest('.faults'),
    );
    return elements.flatMap((owner) => [
      ...ownLines(owner, scale),
      ...['::before', '::after'].flatMap((name) => drawnAs(name, owner, scale)),
    ]);
  };

  function ownLines(owner: HTMLElement, scale: number): Drawn[] {
    const style = getComputedStyle(owner);
    const box = owner.getBoundingClientRect();
    // The box around a line that is turned is wider than the line.
    const isBar =
      owner.childNodes.length === 0 &&
      !owner.matches('img') &&
      style.rotate === 'none' &&
      isThin(box, style, scale);
    const borders = isFrame(style) ? [] : bordersOf(style, box, scale);
    return [
      ...[...borders, ...(isBar ? [box] : [])].map((line) => ({
        ...{ owner, box: line, isText: false, below: false },
      })),
      ...seamsOf(style, box, scale).map((seam) => ({ owner, box: seam, isText: false, below: true })),
    ];
  }

  /** A frame around a box is the box's own. */
  function isFrame(style: CSSStyleDeclaration): boolean {
    return (
      (px(style.borderTopWidth) > 0 && px(style.borderBottomWidth) > 0) ||
      (px(style.borderLeftWidth) > 0 && px(style.borderRightWidth) > 0)
    );
  }

  /** Where one colour of a background meets another. */
  function seamsOf({ backgroundImage }: CSSStyleDeclaration, box: DOMRect, scale: number): DOMRect[] {
    const [, side, list = ''] = /^linear-gradient\(to (left|right), (.+)\)$/.exec(backgroundImage) ?? [];
    const stops = [...list.matchAll(/([a-z]+\([^)]*\)|[a-z#]\w*) ([\d.]+)px/g)].map(
      ([, colour, at = '']) => ({ colour, at: px(at) }),
    );
    return stops
      .filter(({ colour, at }, index) => at === stops[index + 1]?.at && colour !== stops[index + 1]?.colour)
      .map(({ at }) => (side === 'left' ? box.right - at * scale : box.left + at * scale))
      .map((x) => new DOMRect(x - 0.5, box.top, 1, box.height));
  }

  /** What a style sheet draws out of the flow; what it sets into a text flows with that. */
  function drawnAs(name: string, owner: HTMLElement, scale: number): Drawn[] {
    const style = getComputedStyle(owner, name);
    const { content, display, position } = style;
    if (/^(?:none|normal)$/.test(content) || display === 'none' || position !== 'absolute') return [];
    const box = boxOf(owner, style, scale);
    if (box === undefined) return [];
    if (/^"[^"]|^attr|^counter/.test(content))
      return [{ owner, box: lettersIn(box, style, scale), isText: true, below: false }];
    const isTurned = style.rotate !== 'none' && Math.max(box.width, box.height) > THIN * scale;
    const isRound = px(style.borderTopLeftRadius) > 0 && style.borderTopLeftRadius.endsWith('%');
    if (isTurned || isRound) return [];
    const shapes = isThin(box, style, scale) ? [box] : bordersOf(style, box, scale);
    return shapes.map((line) => ({ owner, box: line, isText: false, below: name === '::before' }));
  }

  function bordersOf(style: CSSStyleDeclaration, box: DOMRect, scale: number): DOMRect[] {
    const [above, below, before, behind] = [
      style.borderTopWidth,
      style.borderBottomWidth,
      style.borderLeftWidth,
      style.borderRightWidth,
    ].map((width) => px(width) * scale);
    return [
      new DOMRect(box.left, box.top, box.width, above),
      new DOMRect(box.left, box.bottom - (below ?? 0), box.width, below),
      new DOMRect(box.left, box.top, before, box.height),
      new DOMRect(box.right - (behind ?? 0), box.top, behind, box.height),
    ].filter(({ width, height }) => width > 0 && height > 0);
  }

  function isThin(
    box: DOMRect,
    { backgroundColor, backgroundImage }: CSSStyleDeclaration,
    scale: number,
  ): boolean {
    const hasColour =
      backgroundImage !== 'none' || !/^transparent$|^rgba\(.*[, ]0\)$|\/ 0\)$/.test(backgroundColor);
    const [width, height] = [box.width / scale, box.height / scale];
    return hasColour && Math.min(width, height) > 0 && Math.min(width, height) <= THIN;
  }

  /** Without the room that a face leaves above capitals and below descenders. */
  function lettersIn(box: DOMRect, { fontSize }: CSSStyleDeclaration, scale: number): DOMRect {
    const height = Math.min(box.height, px(fontSize) * scale * 0.76);
    return new DOMRect(box.left, (box.top + box.bottom - height) / 2, box.width, height);
  }

  /** A box that no element has: told from where its style puts it. */
  function boxOf(owner: HTMLElement, style: CSSStyleDeclaration, scale: number): DOMRect | undefined {
    const isHolder = getComputedStyle(owner).position !== 'static';
    const holder = isHolder ? owner : (owner.offsetParent ?? owner);
    const origin = holder.getBoundingClientRect();
    const [width, height] = sizeOf(style);
    const [x = 0, y = 0] = style.translate
      .split(' ')
      .map((way, axis) => (px(way) || 0) * (way.endsWith('%') ? (axis === 0 ? width : height) / 100 : 1));
    const left = holder.clientLeft + px(style.left) + px(style.marginLeft) + x;
    const top = holder.clientTop + px(style.top) + px(style.marginTop) + y;
    if (Number.isNaN(left + top + width + height)) return undefined;
    return new DOMRect(origin.left + left * scale, origin.top + top * scale, width * scale, height * scale);
  }

  function sizeOf(style: CSSStyleDeclaration): readonly [width: number, height: number] {
    const [width, height] = [px(style.width), px(style.height)];
    if (style.boxSizing === 'border-box') return [width, height];
    const around = (...sides: readonly string[]): number => sides.reduce((sum, side) => sum + px(side), 0);
    return [
      width + around(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
      height + around(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
    ];
  }

  function px(length: string): number {
    return Number.parseFloat(length);
  }
}
