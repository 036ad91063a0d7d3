/** Breeds false quotes from true ones: every way we know of to make words say what nobody said. */
import type { CorpusText, CorpusTurn } from './corpus/read-corpus.js';
import { sentencesOf } from './corpus/read-corpus.js';
import type { Tongue } from './corpus/tongues.js';

export interface Mutant {
  readonly kind: string;
  readonly words: string;
  readonly speaker: string;
  /** A negation was cut off or elided: that the words stand in the source proves nothing. */
  readonly cut: boolean;
}

const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const BETWEEN_CHARACTERS = new RegExp(`(?<=${CHARACTER})(?=${CHARACTER})`, 'gu');

type Breeder = (words: string, tongue: Tongue) => readonly string[];

/** Within one sentence or two. */
const WITHIN: Readonly<Record<string, Breeder>> = {
  'negation dropped': (words, tongue) => eachMatch(words, tongue.negated, () => ''),
  'negation added': (words, tongue) =>
    gaps(words, tongue).flatMap((at) => tongue.added.map((word) => insert(words, at, word))),
  'negation inserted in brackets': (words, tongue) =>
    gaps(words, tongue).map((at) => insert(words, at, bracketed(tongue))),
  'number changed': (words) =>
    eachMatch(words, /\d/g, (digit) => String((Number(digit) + 1) % 10)).concat(
      eachMatch(words, /\d/g, (digit) => digit + '0'),
      eachMatch(words, /\d/g, () => ''),
      eachMatch(words, /(?<=\d)[.,](?=\d)/g, () => ''),
      eachMatch(words, /\b(?:one|two|three|four|five|nine|eleven|seventeen|thirteen)\b/gi, () => 'six'),
      eachMatch(words, /[一二三四五六七八九两](?=[座个次倍年分十百万])/g, (digit) =>
        digit === '七' ? '八' : '七',
      ),
    ),
  'unit changed': (words) =>
    eachMatch(words, /\bpercent\b|%/g, () => ' percentage points').concat(
      eachMatch(words, /\b(?:million|kilos?|tonnes|centimetres|hours|months|years)\b/g, () => 'billion'),
      eachMatch(words, /万元|毫米|小时|杯|年|天/g, () => '亿元'),
      eachMatch(words, /[€$]/g, (sign) => (sign === '€' ? '$' : '€')),
      eachMatch(words, /[€$%]/g, () => ''),
    ),
  'name changed': (words) =>
    eachMatch(words, /(?<=\s)\p{Lu}\p{Ll}{3,}/gu, () => 'Hannibal').concat(
      eachMatch(words, /沈砚秋|老周|林澈|武夷山|祁门|云渡|AI/g, () => '王小明'),
    ),
  'comma moved': (words, tongue) => commaMoves(words, tongue),
  'word dropped': (words, tongue) =>
    units(words, tongue).map(([start, end]) => words.slice(0, start) + words.slice(end)),
  'word doubled': (words, tongue) =>
    units(words, tongue).map(
      ([start, end]) => words.slice(0, end) + words.slice(start, end) + words.slice(end),
    ),
  'neighbours swapped': (words, tongue) =>
    units(words, tongue).flatMap(([start, middle], index, all) => {
      const next = all[index + 1];
      if (next === undefined) return [];
      return (
        words.slice(0, start) +
        words.slice(middle, next[1]) +
        words.slice(start, middle) +
        words.slice(next[1])
      );
    }),
  'halves swapped': (words, tongue) =>
    gaps(words, tongue).flatMap((at) => {
      const [head, tail] = [words.slice(0, at).trim(), words.slice(at).trim()];
      return [`${tail} ${head}`, `${tail} […] ${head}`];
    }),
};

/** Cuts that leave a negation just outside: the words are there, and mean the opposite. */
const CUTS: Readonly<Record<string, Breeder>> = {
  'cut after a negation': (words, tongue) => cutsAfter(words, tongue),
  'cut before a negation': (words, tongue) => cutsBefore(words, tongue),
  'negation elided': (words, tongue) =>
    ['[…]', '……', '...'].flatMap((mark) => eachMatch(words, tongue.negated, () => ` ${mark} `)),
};

/** The cuts alone: what only the rules of a language can refuse. */
export function breedCuts({ turns, tongue }: CorpusText): readonly Mutant[] {
  return turns.flatMap(({ speaker, text }) =>
    sentencesOf(text).flatMap((words) => apply(CUTS, words, tongue, speaker, true)),
  );
}

export function breed(text: CorpusText): readonly Mutant[] {
  return [...text.turns.flatMap((turn) => ofTurn(turn, text.tongue)), ...acrossTurns(text)];
}

function ofTurn({ speaker, text }: CorpusTurn, tongue: Tongue): readonly Mutant[] {
  const sentences = sentencesOf(text);
  const pairs = sentences
    .slice(1)
    .map((sentence, index) => `${sentences[index] ?? ''}${tongue.glued ? '' : ' '}${sentence}`);
  const within = [...sentences, ...pairs].flatMap((words) => apply(WITHIN, words, tongue, speaker, false));
  return [...within, ...sentences.flatMap((words) => apply(CUTS, words, tongue, speaker, true))];
}

function apply(
  breeders: Readonly<Record<string, Breeder>>,
  words: string,
  tongue: Tongue,
  speaker: string,
  cut: boolean,
): readonly Mutant[] {
  return Object.entries(breeders).flatMap(([kind, breeder]) =>
    breeder(words, tongue)
      .filter((mutant) => mutant !== words && mutant.trim() !== '')
      .map((mutant) => ({ kind, words: mutant.trim(), speaker, cut })),
  );
}

/** Fragments of different turns or paragraphs run together, with and without a mark. */
function acrossTurns({ turns, tongue }: CorpusText): readonly Mutant[] {
  const fragments = turns.flatMap(({ speaker, text }) =>
    sentencesOf(text).map((words) => ({ speaker, words, text })),
  );
  return fragments.flatMap((first, index) =>
    [1, 2, 3, 7, 20].flatMap((distance) => {
      const second = fragments[index + distance];
      if (second === undefined || second.text === first.text) return [];
      const joined = [
        `${first.words}${tongue.glued ? '' : ' '}${second.words}`,
        `${first.words} […] ${second.words}`,
      ];
      return joined.map((words) => ({ kind: 'turns joined', words, speaker: first.speaker, cut: false }));
    }),
  );
}

function commaMoves(words: string, tongue: Tongue): readonly string[] {
  const commas = [...words.matchAll(/[,，](?!\d)/g)];
  const moved = commas.flatMap(({ index, 0: comma }) => {
    const bare = words.slice(0, index) + words.slice(index + 1);
    return gaps(bare, tongue)
      .filter((at) => Math.abs(at - index) < 14 && at !== index)
      .map(
        (at) => bare.slice(0, at).trimEnd() + comma + (tongue.glued ? '' : ' ') + bare.slice(at).trimStart(),
      );
  });
  const added = gaps(words, tongue).map((at) =>
    insert(words, at, tongue.glued ? '，' : ', ').replace(/ +,/, ','),
  );
  return [
    ...moved,
    ...added.filter((mutant) => !/[,，.。]\s*[,，]|[,，]\s*[,，.。]/.test(mutant)),
    ...commas.map(({ index }) => words.slice(0, index) + words.slice(index + 1)),
  ];
}

/** From behind the negation to the end of its clause; a cut further on is a cut of the same negation. */
function cutsAfter(words: string, tongue: Tongue): readonly string[] {
  return [...words.matchAll(tongue.leading ?? tongue.negated)].flatMap(({ index, 0: negation }) => {
    const from = index + negation.length;
    const clause = /^[^,，.。;；:：!?！？—…“”]*/.exec(words.slice(from))?.[0] ?? '';
    const starts = [0, ...gaps(clause, tongue)].slice(0, 4);
    return starts.map((start) => clause.slice(start).trim()).filter((rest) => longEnough(rest, tongue));
  });
}

function cutsBefore(words: string, tongue: Tongue): readonly string[] {
  return [...words.matchAll(tongue.negated)].flatMap(({ index }) => {
    const clause = /[^,，.。;；:：!?！？—…“”]*$/.exec(words.slice(0, index))?.[0] ?? '';
    return longEnough(clause, tongue) ? [clause.trim()] : [];
  });
}

function longEnough(words: string, tongue: Tongue): boolean {
  return tongue.glued ? words.trim().length >= 3 : words.trim().split(/\s+/).length >= 2;
}

function eachMatch(words: string, pattern: RegExp, change: (found: string) => string): readonly string[] {
  return [...words.matchAll(pattern)].map(
    ({ index, 0: found }) => words.slice(0, index) + change(found) + words.slice(index + found.length),
  );
}

/** Offsets between words, or between Chinese characters. */
function gaps(words: string, tongue: Tongue): readonly number[] {
  const found = [...words.matchAll(tongue.glued ? BETWEEN_CHARACTERS : /(?<=\S) (?=\S)/g)];
  return found.map(({ index }) => index);
}

function units(words: string, tongue: Tongue): readonly (readonly [number, number])[] {
  const found = [...words.matchAll(tongue.glued ? /\p{Script=Han}/gu : /\S+(?:\s|$)/g)];
  return found.map(({ index, 0: unit }) => [index, index + unit.length] as const);
}

function insert(words: string, at: number, word: string): string {
  return (words.slice(0, at) + word + words.slice(at)).replaceAll(/ {2,}/g, ' ');
}

function bracketed({ added, glued }: Tongue): string {
  const word = `[${added.slice(0, 1).join('').trim()}]`;
  return glued ? word : ` ${word} `;
}
