/**
 * A text in, what of it stands between quotation marks of any language out. Rather too much than too little: whoever reads it
 * writes texts that a person will take for what somebody said.
 */

export interface MarkedWords {
  readonly quoted: readonly string[];
  /** A mark that nothing answers, or that stands alone between spaces: what it quotes cannot be told. */
  readonly isUnclear: boolean;
}

const DOUBLE = /["„“”‟«»「」『』〝〞〟﹁﹂﹃﹄＂｢｣⹂‹›]/gu;
/** In the order of opening and closing; a mark may do either in another language. */
const PAIRS =
  /“[^“”]*”|„[^„“”]*[“”]|”[^”]*”|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹|「[^「」]*」|『[^『』]*』|﹁[^﹁﹂]*﹂|﹃[^﹃﹄]*﹄|｢[^｢｣]*｣|"[^"]*"|＂[^＂]*＂|〝[^〝〞〟]*[〞〟]/gu;

export function markedWords(written: string): MarkedWords {
  const text = withUsualMarks(written);
  const double = [...text.matchAll(DOUBLE)].map(({ index }) => index);
  const single = singleMarked(text);
  return {
    quoted: [
      ...[...text.matchAll(PAIRS)].map(([all]) => all.slice(1, -1)),
      ...between(text, double),
      ...single.quoted,
    ],
    isUnclear: double.length % 2 === 1 || double.some((at) => isAlone(text, at)) || single.isUnclear,
  };
}

/** How many stretches of a text stand between marks, or may: counted before any of them is looked up. */
export function countMarked(written: string): number {
  const text = withUsualMarks(written);
  return Math.ceil((text.match(DOUBLE) ?? []).length / 2) + (text.match(OPENS_SINGLE) ?? []).length;
}

/** Marks that keyboards and programs make of others. */
function withUsualMarks(text: string): string {
  return text
    .replaceAll(/''|``|´´|,,(?=\S)|‘‘|’’|‚‚/g, '"')
    .replaceAll(/<<|≪|《《/g, '«')
    .replaceAll(/>>|≫|》》/g, '»')
    .replaceAll(/[″‶‴ʺ˝ˮ❝❞❮❯⟪⟫🙶🙷🙸〃]|(?![“”„‟«»‹›‘’‛])[\p{Pi}\p{Pf}]/gu, '"')
    .replaceAll(/[`´ʹʻʼʽ‵❛❜＇‛]/g, "'");
}

/** What every second mark ends, and what two of them hold without a space at their inner sides. */
function between(text: string, marks: readonly number[]): readonly string[] {
  return marks.slice(0, -1).flatMap((start, index) => {
    const words = text.slice(start + 1, marks[index + 1]);
    const isHeld = /^\S/.test(words) && /\S$/.test(words) && !/[”」』﹂﹄｣]/.test(text.charAt(start));
    return index % 2 === 0 || isHeld ? [words] : [];
  });
}

/** Of marks that lean on nothing none can be told to open or to close; French ones stand between spaces. */
function isAlone(text: string, at: number): boolean {
  if (/[«»‹›]/.test(text.charAt(at))) return false;
  return /^(?:\s|$)/.test(text.slice(at + 1)) && /(?:^|\s)$/.test(text.slice(0, at));
}

const OPENS_SINGLE = /(?<![\p{L}\p{N}])['‘’‚](?=[^\s'‘’‚])/gu;
const CLOSES_SINGLE = /(?<=[^\s'‘’‚(])['‘’](?!\p{L})/gu;
/** What is left out at a word's beginning: `’tis`, `’90s`. */
const SHORTENED = /^['’](?:\d|(?:tis|twas|em|til|cause|n|round|bout|cos)\b)/iu;

/** An apostrophe is the same character: between letters it is one. */
function singleMarked(text: string): MarkedWords {
  const opening = [...text.matchAll(OPENS_SINGLE)]
    .map(({ index }) => index)
    .filter((at) => !SHORTENED.test(text.slice(at, at + 8)));
  const closing = [...text.matchAll(CLOSES_SINGLE)].map(({ index }) => index);
  const quoted = opening.map((start, index) => {
    const end = closing.findLast((at) => at > start && at < (opening[index + 1] ?? Infinity));
    return end === undefined ? undefined : text.slice(start + 1, end);
  });
  return { quoted: quoted.filter((words) => words !== undefined), isUnclear: quoted.includes(undefined) };
}
