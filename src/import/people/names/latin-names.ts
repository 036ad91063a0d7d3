/** Finds names in Latin letters: `Erik Torenberg`, `Marit van der Aa`, `A. E. Housman`. */

const PARTICLE = String.raw`(?:de|del|della|di|da|van|von|der|den|la|le|el|al|bin|ibn|of|y)`;
const LETTERS = String.raw`[\p{Script=Latin}\p{M}]`;
const PART = String.raw`(?=\p{Script=Latin})(?:\p{Lu}\.|(?:Dr|Mr|Mrs|Ms|Prof|St|Jr)\.|\p{Lu}${LETTERS}*(?:[’'-]${LETTERS}+)*)`;

/** To be put into other patterns; matches one word or more, from the beginning of the first. */
export const LATIN_NAME = String.raw`(?<![\p{Script=Latin}’'-])(?:${PART})(?:[ \t](?:${PARTICLE}[ \t]){0,2}(?:${PART})){0,3}`;

/** Capitalised words that begin sentences, and names of what is nobody. */
const NOBODY = new Set(
  'A After All Also Although An And Another Any Anybody Are As Ask At Because Before But By Can Could Critics Did Do Does Each Even Every Everybody Everyone Few First Five For Four From Had Half Has Have He Hello Her Here Hers His How However I If In Indeed Instead Is It Its Last Later Like Many Maybe May Meanwhile More Most Mr Mrs Ms Much My Neither Never Next No Nobody None Nor Not Nothing Now Of Off Often Oh Once One Only Or Other Others Our Out Over People Perhaps Please Second She Since So Some Somebody Someone Something Sometimes Still Such Thank Thanks That The Their Them Then There These They Third This Those Three Through Thus To Today Tomorrow Two Under Until Up Was We Welcome Well Were What When Where Whether Which While Who Whoever Why Will With Without Would Yes Yesterday Yet You Your January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Researchers Scientists Experts Officials Economists Reporters Asked Interviewer Host Moderator Presenter Reporter Journalist Editor Professor Judge Director Author Writer President Minister Mayor Captain Sir Lady Guest'.split(
    ' ',
  ),
);

/** The name without words that only begin a sentence; undefined when nothing is left. */
export function asLatinName(run: string): string | undefined {
  const words = run.split(/[ \t]+/);
  while (NOBODY.has(words[0] ?? '') || /^(?:I[’'-]|I-I)/.test(words[0] ?? '')) words.shift();
  const name = words.join(' ').replace(/(?<=\p{Ll}\p{Ll})\.$|['’]s$/u, '');
  return name.length < 2 || /^(?:Dr|Prof|Mr|Mrs|Ms|St)\.?$/.test(name) ? undefined : name;
}

/** Every name of two words or more, by how often it stands there. */
export function fullNamesIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(new RegExp(LATIN_NAME, 'gu'))) {
    const name = asLatinName(run);
    if (name?.includes(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Full names by each of their parts, in lower case. */
export type NamesByPart = ReadonlyMap<string, readonly string[]>;

export function namesByPart(fullNames: Iterable<string>): NamesByPart {
  const byPart = new Map<string, string[]>();
  for (const name of fullNames)
    for (const part of new Set(name.toLowerCase().split(' ')))
      byPart.set(part, [...(byPart.get(part) ?? []).slice(0, 8), name]);
  return byPart;
}

/** `Farrell` is Osgood Farrell if the text calls one person so, and only one. */
export function completeName(part: string, names: NamesByPart): string {
  const wanted = part.toLowerCase();
  const whole = names.get(wanted) ?? [];
  const ends = whole.filter((name) => name.toLowerCase().endsWith(` ${wanted}`));
  const [only, ...more] = ends.length > 0 ? ends : whole;
  return only === undefined || more.length > 0 ? part : only;
}
