/** Headlines in, an id for each out, none twice. */
import { isUnnamed } from '../../languages/unnamed-headline.js';

/** Of the slides that are made from the front matter; see `docs/outline-format.md`. */
const RESERVED = /^(?:cover|agenda|closing|sources|discussion|questions)(?:-\d+)?$/;
const LONGEST = 32;

/** What Latin letters a headline has, else `theme-3`. */
export function themeIds(headlines: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headlines.map((headline, index) => {
    const slug = slugOf(headline);
    const id =
      slug === undefined || RESERVED.test(slug) || taken.has(slug)
        ? freeId(`theme-${index + 1}`, taken)
        : slug;
    taken.add(id);
    return id;
  });
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeId(`${wanted}-b`, taken) : wanted;
}

/** A single short word amid Chinese would say nothing, nor would the words that ask for a name. */
function slugOf(headline: string): string | undefined {
  if (isUnnamed(headline)) return undefined;
  const plain = headline
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’\p{M}]/gu, '');
  if (/\p{Script=Han}/u.test(plain)) return undefined;
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '');
  const cut = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
  return cut.length < 3 ? undefined : cut;
}
