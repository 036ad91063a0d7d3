/** Carries the slide from one built file to another: by its id, since the numbers may differ. */
import { setAddress, slideIds, type StagePlace } from './player.js';

const MARK = '#at=';

export function addressWithPlace(href: string, { slide, fragment }: StagePlace, search: string): string {
  const kept = new URLSearchParams(search);
  for (const name of ['f', 'sync']) kept.delete(name);
  const query = kept.size > 0 ? `?${kept.toString()}` : '';
  return `${href}${query}${MARK}${encodeURIComponent(slide)}.${fragment}`;
}

/** Before the player reads the address: what was carried, or the id of a slide, becomes a number that it understands. */
export function takePlaceFromAddress(): void {
  const [, carried, fragment = '0'] = /^#at=([^.]*)\.(\d+)$/.exec(location.hash) ?? [];
  const [, named] = /^#([a-z][a-z0-9-]*)$/.exec(location.hash) ?? [];
  const id = carried ?? named ?? '';
  if (id === '') return;
  setAddress(slideIds().indexOf(decodeURIComponent(id)), Number(fragment));
}
