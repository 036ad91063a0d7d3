/** A text in, the same with letters by which names are compared out: each stands where it stood, so that places stay. */

/** Letters of other alphabets that look like Latin ones, and these. */
const ALIKE: readonly (readonly [alike: string, latin: string])[] = [
  ['авекмнорстухіјѕԁԛԝһӏ', 'abekmhopctyxijsdqwhl'],
  ['αβεικνορτυχ', 'abeikvoptux'],
  ['ıɑɡſ', 'iags'],
];
const LATIN: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap(([alike, latin]) =>
    Array.from(alike, (letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);

/** In lower case, without accents, and of one alphabet; as long as the text is. */
export function nameLetters(text: string): string {
  return text.replaceAll(/[^\x00-\x7f]/gu, letterOf).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function letterOf(written: string): string {
  const [base = written] = written.normalize('NFKD').toLowerCase();
  const found = LATIN.get(written.toLowerCase()) ?? LATIN.get(base) ?? base;
  return /^\p{L}/u.test(written) && found.length === written.length ? found : written;
}
