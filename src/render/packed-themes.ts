/** Packs each theme once: a run remembers it, and the cache keeps it for the next. */
import { createHash } from 'node:crypto';
import { held } from '../async/held.js';
import type { Ratio } from '../model/outline.js';
import type { CachePart } from '../write/cache/cache-part.js';
import { MARP_VERSION } from './new-marp.js';
import { packTheme } from './pack-theme.js';

export type PackTheme = (rules: string, ratio: Ratio) => Promise<string>;

/** Raise it when the same rules shall give another style sheet, e.g. after a change in `pack-theme.ts`. */
const SCHEME = 1;
/** While somebody edits a style sheet each save is a theme of its own; each takes some 100 KB. */
const MOST_REMEMBERED = 50;

export function packedThemes(cache: CachePart): PackTheme {
  const packed = new Map<string, Promise<string>>();

  return (rules, ratio) => {
    const key = keyOf(rules, ratio);
    const packing = packed.get(key) ?? held(packOnce(key, rules, ratio));
    packed.delete(key);
    packed.set(key, packing);
    const [oldest] = packed.keys();
    if (oldest !== undefined && packed.size > MOST_REMEMBERED) packed.delete(oldest);
    return packing;
  };

  async function packOnce(key: string, rules: string, ratio: Ratio): Promise<string> {
    const cached = await cache.read(key);
    if (cached !== undefined) return cached.toString();
    const css = packTheme(rules, ratio);
    await cache.write(key, Buffer.from(css));
    return css;
  }
}

function keyOf(rules: string, ratio: Ratio): string {
  const facts = JSON.stringify([SCHEME, MARP_VERSION, ratio]);
  return createHash('sha256').update(facts).update(rules).digest('hex');
}
