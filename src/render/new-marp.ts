/** Marp as we use it. The only module that knows marp-core. */
import { Marp } from '@marp-team/marp-core';
import marpCore from '@marp-team/marp-core/package.json' with { type: 'json' };

/** What decides, besides what goes in, the bytes that come out. */
export const MARP_VERSION = marpCore.version;

/**
 * Renders as plain Marp does, with its own list of allowed HTML; only what would ask a server for
 * pictures (emoji), bring a script along or take longer than it saves (minifying) is off.
 */
export function newMarp(): Marp {
  const emoji = { shortcode: false, unicode: false } as const;
  return new Marp({ script: false, math: false, minifyCSS: false, emoji });
}
