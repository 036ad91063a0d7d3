/** The opening of a transcript in, what its hosts call their programme out: “Welcome to …”. */

/** Code units in which a programme is named. */
const OPENING = 4000;
const NAMED =
  /\b[Ww]elcome(?: back)? to(?: (?:another|a new|this) (?:(?:\w+ )?(?:episode|edition) of )?)? ?(?<name>(?:[Tt]he )?\p{Lu}[\p{L}\d&'’]*(?: (?:(?:for|of|the|and|on|in|to) (?=\p{Lu}))?\p{Lu}[\p{L}\d&'’]*){0,5})/gu;

/** A line that was broken for its width; the next one is nobody's turn. */
const WRAPPED = /[^\S\n]*\n(?=\S)(?![^\n]{1,40}[:：])/gu;

/** Undefined where nobody says so, or what is named is a person of `names`. */
export function programmeIn(text: string, names: readonly string[]): string | undefined {
  const people = new Set(names.flatMap((name) => name.split(/\s+/)));
  for (const { groups } of text.slice(0, OPENING).replace(WRAPPED, ' ').matchAll(NAMED)) {
    const name = groups?.['name']?.replace(/[.’']+$/, '').replace(/^the /, 'The ');
    if (name !== undefined && name.includes(' ') && !name.split(/\s+/).some((word) => people.has(word)))
      return name;
  }
  return undefined;
}
