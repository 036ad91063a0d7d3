/**
 * A text's words and the breaks of its language in, what a line may do in them out, by offset: where it may end,
 * what it keeps together, and which full-width signs leave a hole. The words themselves stay as they are.
 */
import type { WordBreaks } from '../../model/word-breaks.js';
import { NO_WIDE_SIGNS, quotedPhrases, wideSigns, type WideSigns } from './wide-signs.js';

export interface LineBreaks {
  /** Where a line may end between two phrases. */
  readonly phrases: ReadonlySet<number>;
  /** Where a word may be parted by a hyphen. */
  readonly hyphens: ReadonlySet<number>;
  readonly units: readonly UnpartedUnit[];
  readonly signs: WideSigns;
}

/**
 * `whole` is never parted; `long` is a word or phrase that is parted only where a line has no room for all of it, and `joined`
 * what hyphens join.
 */
export interface UnpartedUnit {
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'long' | 'joined';
}

/**
 * @param fewest letters of a word that may be hyphenated: a shorter one has room everywhere
 * @param after a sign that is set behind the words
 */
export function lineBreaks(
  words: string,
  breaks: WordBreaks | undefined,
  fewest: number,
  after = '',
): LineBreaks {
  const parted =
    breaks?.phrases === undefined ? longWords(words, breaks, fewest) : longPhrases(words, breaks);
  return {
    phrases: new Set([...phraseEnds(words, breaks), ...parted.ends]),
    hyphens: new Set(parted.hyphens),
    units: [...parted.units, ...unpartedBeside(parted.units, words)],
    signs:
      breaks?.phrases === undefined ? NO_WIDE_SIGNS : wideSigns(words + after, breaks.wideQuotes === true),
  };
}

/** Currency signs stand before a number or behind it, units behind. */
const SIGN = '[€$£¥₩₹₽₺]';
const UNIT = `(?:[%‰°${SIGN.slice(1)}|°[CF]|[kcmµ]?m[²³]?|[kmµ]?g|[mhkMG]?l|ha|[kMGT]?W(?:h|p)?|[kMG]?Hz|[kMGTP]?B|[kM]?V|m?s|min|h|px|pt|Mio\\.?|Mrd\\.?|bn|mn|tn)`;
const DIGITS = `\\p{N}+(?:[.,:’'\\u00a0\\u202f]\\p{N}+|[ ]\\p{N}{3}(?!\\p{N}))*`;

/** `1.000.000 €`, `12 %`, `$ 5`; and `GPT-5`, whose hyphen must not end a line. */
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SIGN}[ \\u00a0]?)?[+−±-]?${DIGITS}(?:[ \\u00a0\\u202f]?${UNIT}(?![\\p{L}\\p{N}]))?` +
    `|(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}]*-\\p{N}+(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * French sets a space before these signs and within its quotation marks: no sign opens a line, none is left behind.
 * In German `»` opens and `«` closes.
 */
const SPACED_TAIL = '(?: +(?:[?!]+|[:;](?![\\p{L}\\p{N}:;])|»(?![\\p{L}\\p{N}])))+';
const SPACED_HEAD = '(?<![^\\s(’])« +';
const SPACED = new RegExp(`${SPACED_HEAD}\\S+(?:${SPACED_TAIL})?|(?<!\\S)\\S+${SPACED_TAIL}`, 'gu');

/** A dash as typewriters have it: a line may end behind it, not within. */
const TYPED_DASH = /-{2,}/g;

/** An emoji stays with what it stands behind. */
const EMOJI =
  /(?:\p{Script=Han}{1,2}|[^\s\p{Script=Han}]{1,15})[ \u3000]?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\u200d\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu;

function wholes(words: string): readonly UnpartedUnit[] {
  const matches = [WHOLE, SPACED, TYPED_DASH, EMOJI].flatMap((pattern) => [...words.matchAll(pattern)]);
  return matches.flatMap(({ index, 0: match }): readonly UnpartedUnit[] =>
    // What is short and has no space and no hyphen has nowhere to break.
    /[\s-]|\p{Extended_Pictographic}/u.test(match) || match.length > 5
      ? [{ from: index, to: index + match.length, kind: 'whole' }]
      : [],
  );
}

function unpartedBeside(parted: readonly UnpartedUnit[], words: string): readonly UnpartedUnit[] {
  const whole = merged(wholes(words)).filter((unit) => !overlaps(unit, parted));
  const others = [...parted, ...whole];
  return [...whole, ...compounds(words).filter((unit) => !overlaps(unit, others))];
}

/** `DeepSeek-like`: a line that ended at the hyphen would be read as if the word had been parted there. */
const COMPOUND = /[\p{L}\p{M}.][-‐]\p{L}/u;
/** What is longer has too little room to be moved as a whole. */
const LONGEST_COMPOUND = 20;

function compounds(words: string): readonly UnpartedUnit[] {
  return [...words.matchAll(TOKEN)]
    .filter(({ 0: token }) => token.length <= LONGEST_COMPOUND && COMPOUND.test(token))
    .map(({ index, 0: token }) => ({ from: index, to: index + token.length, kind: 'joined' }));
}

/** Those that share letters are one. */
function merged(units: readonly UnpartedUnit[]): readonly UnpartedUnit[] {
  const all: UnpartedUnit[] = [];
  for (const unit of units.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || last.to <= unit.from) all.push(unit);
    else all[all.length - 1] = { ...last, to: Math.max(last.to, unit.to) };
  }
  return all;
}

/** A word with the signs that stay with it. */
const TOKEN = new RegExp(`(?:${SPACED_HEAD})?\\S+(?:${SPACED_TAIL})?`, 'gu');

interface Parted {
  readonly units: readonly UnpartedUnit[];
  readonly hyphens: readonly number[];
  /** Of the parts of phrases. */
  readonly ends: readonly number[];
}

function overlaps({ from, to }: UnpartedUnit, units: readonly UnpartedUnit[]): boolean {
  return units.some((unit) => unit.from < to && from < unit.to);
}

/** A shorter phrase has room everywhere. */
const SHORT_PHRASE = 4;

/** What stands in marks, and phrases that have parts. */
function longPhrases(words: string, { phrases = alone, parts = alone }: WordBreaks): Parted {
  const inMarks = quotedPhrases(words).map((span): UnpartedUnit => ({ ...span, kind: 'long' }));
  const others = [...inMarks, ...wholes(words)];
  let to = 0;
  const found = phrases(words).flatMap((phrase) => {
    const from = to;
    to += phrase.length;
    const unit: UnpartedUnit = { from, to, kind: 'long' };
    if (phrase.length <= SHORT_PHRASE || overlaps(unit, others)) return [];
    const ends = endsWithin(parts(phrase)).map((end) => from + end);
    return ends.length === 0 ? [] : [{ unit, ends }];
  });
  return {
    units: [...inMarks, ...found.map(({ unit }) => unit)],
    hyphens: [],
    ends: found.flatMap(({ ends }) => ends),
  };
}

const alone = (phrase: string): readonly string[] => [phrase];

function longWords(words: string, breaks: WordBreaks | undefined, fewest: number): Parted {
  if (breaks === undefined) return { units: [], hyphens: [], ends: [] };
  const found = [...words.matchAll(TOKEN)]
    .filter(({ 0: token }) => !NO_WORD.test(token))
    .flatMap(({ index, 0: token }) => partsAtHyphens(token, index))
    .flatMap(({ index, part }) => {
      const hyphens = hyphensIn(part, breaks, fewest).map((at) => index + at);
      return hyphens.length === 0 ? [] : [{ from: index, to: index + part.length, hyphens }];
    });
  return {
    units: found.map(({ from, to }) => ({ from, to, kind: 'long' })),
    hyphens: found.flatMap(({ hyphens }) => hyphens),
    ends: [],
  };
}

/** What is no word, an address say, is parted nowhere. */
const NO_WORD = /[\p{N}_/@\\]|\.\p{L}|:\p{L}/u;

/** A name with a hyphen of its own goes apart there, before any of its parts does: `Wintergreen-`, `Abercrombie`. */
function partsAtHyphens(
  token: string,
  from: number,
): readonly { readonly index: number; readonly part: string }[] {
  const parts = token.split(/(?<=[\p{L}\p{M}]-)(?=\p{L})/u);
  const begins = [0, ...endsWithin(parts)];
  return parts.map((part, nth) => ({ index: from + (begins[nth] ?? 0), part }));
}

function hyphensIn(token: string, breaks: WordBreaks, fewest: number): readonly number[] {
  return [...token.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: word }) =>
    Array.from(word).length < fewest ? [] : endsWithin(breaks.syllables(word)).map((end) => index + end),
  );
}

function phraseEnds(words: string, breaks: WordBreaks | undefined): readonly number[] {
  return breaks?.phrases === undefined ? [] : endsWithin(breaks.phrases(words));
}

/** Where one part ends and the next begins. */
function endsWithin(parts: readonly string[]): readonly number[] {
  let end = 0;
  return parts.slice(0, -1).map((part) => (end += part.length));
}
