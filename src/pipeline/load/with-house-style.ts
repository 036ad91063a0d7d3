/** An outline and the style of its house in, the outline as it is shown out: what it says itself goes first. */
import type { HouseStyle } from '../../model/house-style.js';
import type { FileRef, Outline } from '../../model/outline.js';
import { isDark } from '../../looks/legible-accent.js';

/** @returns the outline with the look and the footer that hold for it */
export function withHouseLook(outline: Outline, { look, footer }: HouseStyle): Outline {
  const { meta } = outline;
  if (look === undefined && footer === undefined) return outline;
  return { ...outline, meta: { ...meta, look: meta.look ?? look, footer: meta.footer ?? footer?.value } };
}

/** @param paper of the look: a logo is chosen that can be seen on it */
export function withHouseLogo(outline: Outline, { logo }: HouseStyle, paper: string): Outline {
  const { light, dark } = logo;
  const chosen: FileRef | undefined = isDark(paper) ? (dark ?? light) : (light ?? dark);
  if (outline.meta.logo !== undefined || chosen === undefined) return outline;
  return { ...outline, meta: { ...outline.meta, logo: chosen } };
}
