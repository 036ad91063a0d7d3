/** Runs inside the browser's page, before it is printed: self-contained, because its text is what is sent there. */

/**
 * A ring, a hub with its partners and a line that is true to time have no height of their own, and the handout draws it narrower than the slide it was
 * fitted to: they grow until no two of their parts meet, and none is larger than its place.
 */
export function settleDrawingsInPage(): void {
  const STEP = 40;
  const TALLEST = 1200;
  const PART = 112;
  for (const figure of document.querySelectorAll<HTMLElement>('.drawn :is(.cycle, .network, .time-scale)')) {
    if (getComputedStyle(figure).containerType !== 'size') continue;
    const parts = [...figure.querySelectorAll('li > div')];
    const tallest = Math.max(...parts.map((part) => Number.parseFloat(getComputedStyle(part).height)));
    // A ring is drawn around the middles of its parts, and leaves half of this at its edges.
    if (tallest > PART) figure.style.setProperty('--height', `${tallest}px`);
    const given = Number.parseFloat(getComputedStyle(figure).height);
    for (let height = given; isCrowded(figure) && height < TALLEST; height += STEP)
      figure.style.height = `${height + STEP}px`;
  }

  function isCrowded(figure: HTMLElement): boolean {
    const parts = [...figure.querySelectorAll<HTMLElement>('.hub, li > div')];
    const place = figure.getBoundingClientRect();
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return (
      parts.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1) ||
      boxes.some(({ top, bottom }) => top < place.top - 1 || bottom > place.bottom + 1) ||
      boxes.some((one, index) => boxes.slice(index + 1).some((other) => meet(one, other)))
    );
  }

  function meet(one: DOMRect, other: DOMRect): boolean {
    return (
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    );
  }
}
