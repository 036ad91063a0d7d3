/** Which slices of a font package may have what a text needs, by the package's own list: opening them all takes time. */
import { join } from 'node:path';
import { readBytes } from '../../read/author-disk.js';
import { codePointsOf, needsGlyph, shapedAs } from '../bundled/characters.js';

export interface Claims {
  /** True of a slice whose characters nobody lists. */
  readonly mayHave: (slice: string, wanted: ReadonlySet<number>) => boolean;
}

/** What a text needs of a font, and what a shaper may draw in its place. */
export function wantedOf(text: string): ReadonlySet<number> {
  return new Set([...codePointsOf(text), ...shapedAs(text)].filter(needsGlyph));
}

/** @param folder of an installed package */
export async function readClaims(folder: string): Promise<Claims> {
  const claims = await readBytes(join(folder, 'unicode.json'))
    .then((bytes) => parseClaims(bytes.toString()))
    .catch(() => new Map<string, string>());
  return { mayHave: (slice, wanted) => mayHave(claims.get(slice), wanted) };
}

function parseClaims(json: string): ReadonlyMap<string, string> {
  const claims = Object.entries(JSON.parse(json) as Record<string, unknown>);
  return new Map(claims.map(([slice, ranges]) => [slice.replace(/[[\]]/g, ''), String(ranges)]));
}

/** `U+20-7e,U+ff??` is not written so there, but would not be understood and be opened. */
function mayHave(ranges: string | undefined, wanted: ReadonlySet<number>): boolean {
  if (ranges === undefined || !/^(?:U\+[\da-f]+(?:-[\da-f]+)?,?\s*)+$/i.test(ranges)) return true;
  const runs = [...ranges.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return [...wanted].some((codePoint) =>
    runs.some(([first, last]) => first <= codePoint && codePoint <= last),
  );
}
