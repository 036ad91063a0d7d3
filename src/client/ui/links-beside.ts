/** Opens a link of the speaker's notes beside the talk: its own window must not go away while somebody speaks. */

/** @param area where such links stand, as a selector */
export function openLinksBeside(area: string): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(`${area} a`) : null;
      if (link === null) return;
      link.target = '_blank';
      link.rel = 'noopener';
    },
    { capture: true },
  );
}
