/** Runs in the page: all slides, one below the other. */
export function unfoldSlides(): void {
  const style = document.createElement('style');
  style.textContent =
    'body { overflow: auto } svg.bespoke-marp-slide { position: static !important; opacity: 1 !important; ' +
    'content-visibility: visible !important; interactivity: auto !important; height: auto !important }';
  document.head.append(style);
  for (const slide of document.querySelectorAll('svg.bespoke-marp-slide'))
    slide.removeAttribute('aria-hidden');
}
