/** Lays out the overview: every slide with its number and headline, under the headline of its part, as large as the window has room. */
import { element } from '../ui/element.js';
import { headlineOf } from './announce-slide.js';
import { overviewColumns, overviewPlaces, type GridPlace } from './overview-grid.js';
import { deckRoot, slideElements } from './player.js';

/** Idempotent: to be called whenever there are other slides, or another window. */
export function layOutOverview(): void {
  const root = deckRoot();
  const slides = slideElements();
  for (const old of root.querySelectorAll(':scope > .pullquote-caption, :scope > .pullquote-part'))
    old.remove();
  const parts = partsOf(slides);
  const [, , width = 16, height = 9] = (slides[0]?.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const space = { width: root.clientWidth, height: innerHeight, ratio: width / height };
  const columns = overviewColumns(
    space,
    parts.map(({ length }) => length),
  );
  root.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
  const places = overviewPlaces(
    parts.map(({ length }) => length),
    columns,
  );
  for (const [index, part] of parts.entries()) {
    const at = places[index];
    const [first] = part;
    if (at === undefined || first === undefined) continue;
    if (isDivider(first)) root.append(heading(headlineOf(first), at.heading));
    for (const [position, slide] of part.entries()) {
      const cell = at.slides[position];
      if (cell === undefined) continue;
      place(slide, cell);
      root.append(caption(slide, slides.indexOf(slide) + 1, cell));
    }
  }
}

export function keepOverviewLaidOut(): void {
  addEventListener('resize', layOutOverview);
}

function partsOf(slides: readonly SVGElement[]): readonly (readonly SVGElement[])[] {
  const parts: SVGElement[][] = [[]];
  for (const slide of slides) {
    if (isDivider(slide)) parts.push([]);
    parts.at(-1)?.push(slide);
  }
  return parts.filter(({ length }) => length > 0);
}

function isDivider(slide: SVGElement): boolean {
  return slide.querySelector('section.divider') !== null;
}

function heading(text: string, row: number): HTMLElement {
  const made = element('h2', { class: 'pullquote-part', text });
  made.style.gridRow = String(row);
  return made;
}

/** Pressed, it is the slide that is pressed. The slide has its name already, so it is not heard twice. */
function caption(slide: SVGElement, number: number, cell: GridPlace): HTMLElement {
  const made = element('p', { class: 'pullquote-caption', attributes: { 'aria-hidden': 'true' } }, [
    element('b', { text: String(number) }),
    element('span', { text: headlineOf(slide) }),
  ]);
  made.addEventListener('click', () => slide.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  place(made, { ...cell, row: cell.row + 1 });
  return made;
}

function place({ style }: ElementCSSInlineStyle, { row, column }: GridPlace): void {
  style.gridRow = String(row);
  style.gridColumn = String(column);
}
