/** A stretch of text in, what in it looks like the name of a thing out: noun-like runs of one to four words, counted. */
import { at } from '../../text/at.js';
import { remembered } from '../../text/remembered.js';
import type { Talk } from '../units/talk.js';
import { termOf } from '../units/terms.js';
import { runsIn, type RunWord } from '../units/words-in.js';

export interface Phrase {
  /** What tells it from others, whatever its ending. */
  readonly key: string;
  /** Keys of its words. */
  readonly words: readonly string[];
  readonly count: number;
  /** Of its words, by themselves, on average: what a passing phrase is made of stands nowhere else. */
  readonly wordCount: number;
  /** Of {@link STRETCHES} equal stretches of the text, those in which it stands. */
  readonly stretches: number;
  /** How many different people say it. */
  readonly voices: number;
  /** As it is written most. */
  readonly written: string;
  /** Mostly with capitals: a name. */
  readonly isName: boolean;
}

interface Counting {
  readonly words: readonly string[];
  count: number;
  capitals: number;
  likeNoun: number;
  likeVerb: number;
  readonly places: number[];
  readonly voices: Set<string>;
  readonly forms: Map<string, number>;
}

/** Of a text: enough to tell what is said throughout from what is said here and there. */
export const STRETCHES = 8;
const LONGEST = 4;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What one person says without a break. */
export interface SaidPart {
  readonly words: string;
  /** Where nobody is known, no two parts have the same. */
  readonly speaker: string;
}

/** @param parts of the text, in order: a phrase that stands in many stretches of it is none of a passing remark */
export function gatherPhrases(parts: readonly SaidPart[], talk: Talk): readonly Phrase[] {
  const found = new Map<string, Counting>();
  const factsOf = remembered((plain) => wordFacts(plain, talk));
  let length = 0;
  for (const { words, speaker } of parts)
    for (const run of runsIn(words)) {
      const known = run.map((word) => ({ ...word, facts: factsOf(word.plain) }));
      for (let at = 0; at < run.length; at += 1) countFrom(known, at, { found, speaker, place: length + at });
      length += run.length;
    }
  return [...found].flatMap(([key, counting]) => {
    const { words, count, capitals, likeNoun, likeVerb, places, voices, forms } = counting;
    const isName = capitals * 2 > count;
    if (count < 2 || !(isName || (likeNoun >= 0.3 * count && likeVerb <= 0.2 * count))) return [];
    const most = foremostOf(forms);
    const manifold = forms.get(`${most}s`) ?? 0;
    const isManifold =
      !isName && (words.length === 1 ? manifold > 1 : manifold * 2 >= (forms.get(most) ?? 0));
    const written = withCapitals(isManifold ? `${most}s` : most, words, found);
    const alone = words.reduce((sum, word) => sum + (found.get(word)?.count ?? count), 0);
    const wordCount = alone / words.length;
    const stretches = new Set(places.map((place) => Math.floor((place * STRETCHES) / length))).size;
    return [{ key, words, count, wordCount, stretches, voices: voices.size, written, isName }];
  });
}

function foremostOf(forms: ReadonlyMap<string, number>): string {
  let [foremost, most] = ['', 0];
  for (const [form, count] of forms) if (count > most) [foremost, most] = [form, count];
  return foremost;
}

/** A name keeps its capitals where somebody wrote it without: `php file` is a PHP file. */
function withCapitals(
  written: string,
  words: readonly string[],
  found: ReadonlyMap<string, Counting>,
): string {
  const parts = written.split(' ');
  if (words.length === 1 || parts.length !== words.length) return written;
  return parts
    .map((part, index) => {
      const alone = found.get(words[index] ?? '');
      if (alone === undefined || alone.capitals * 2 <= alone.count) return part;
      const name = foremostOf(alone.forms);
      return name.toLowerCase() === part.toLowerCase() ? name : part;
    })
    .join(' ');
}

interface Gathering {
  readonly found: Map<string, Counting>;
  readonly speaker: string;
  /** Of the run's word, among all words of the text. */
  readonly place: number;
}

/** What is asked of a word wherever it stands. */
interface WordFacts {
  readonly key: string;
  readonly isHan: boolean;
  /** Whether a phrase may begin and end with it: as a name only, where it has a capital. */
  readonly bounds: 'any' | 'name' | 'none';
  /** What follows it may be a noun, what follows it may be a verb. */
  readonly beforeNoun: boolean;
  readonly beforeVerb: boolean;
}

interface KnownWord extends RunWord {
  readonly facts: WordFacts;
}

function wordFacts(plain: string, talk: Talk): WordFacts {
  const isHan = HAN.test(plain);
  const isSmall = talk.isFunctionWord(plain);
  const isVerb = talk.verbs.has(plain);
  const isNone = isSmall || plain.length < 2 || !/^\p{L}/u.test(plain) || talk.vague.has(plain);
  const isNameOnly = isVerb || /(?:ly|n't)$/.test(plain) || plain.includes("'");
  return {
    key: isHan ? plain : termOf(plain),
    isHan,
    bounds: isNone ? 'none' : isNameOnly ? 'name' : 'any',
    beforeNoun: talk.isBeforeNoun(plain) || !(isSmall || isVerb),
    beforeVerb: talk.isBeforeVerb(plain),
  };
}

/** Each phrase that begins there. */
function countFrom(run: readonly KnownWord[], start: number, { found, speaker, place }: Gathering): void {
  const before = run[start - 1]?.facts;
  const first = at(run, start);
  const startsPhrase = mayBound(first);
  const likeNoun = before === undefined ? first.facts.isHan : before.beforeNoun;
  const likeVerb = before?.beforeVerb === true;
  const keys: string[] = [];
  let [written, isRepeated] = ['', false];
  for (let length = 1; length <= LONGEST; length += 1) {
    const last = run[start + length - 1];
    if (last === undefined) return;
    isRepeated ||= run.slice(start, start + length - 1).some(({ plain }) => plain === last.plain);
    keys.push(last.facts.key);
    written = joined(written, last.written);
    if (!startsPhrase && !(length > 1 && isOfName(first, run[start + 1]))) {
      if (length === 1 && first.isCapital) continue;
      return;
    }
    if (length > 1 && !mayBound(last)) {
      if (last.plain === 'of' || last.plain === 'the') continue;
      return;
    }
    if (isRepeated) return;
    const counting = countingOf(keys, found);
    counting.count += 1;
    counting.places.push(place);
    counting.voices.add(speaker);
    if (first.isCapital && last.isCapital) counting.capitals += 1;
    if (likeNoun) counting.likeNoun += 1;
    if (likeVerb) counting.likeVerb += 1;
    const form = written.replace(/['’]s$/, '');
    counting.forms.set(form, (counting.forms.get(form) ?? 0) + 1);
  }
}

/** `New` of New York: a word that says nothing else, with a capital before another. */
function isOfName(word: RunWord, next: RunWord | undefined): boolean {
  return word.isCapital && word.plain.length > 2 && word.plain !== 'the' && next?.isCapital === true;
}

/** What a phrase may begin and end with. */
function mayBound({ isCapital, facts }: KnownWord): boolean {
  return facts.bounds === 'any' || (facts.bounds === 'name' && isCapital);
}

function countingOf(words: readonly string[], found: Map<string, Counting>): Counting {
  const key = words.join(' ');
  const known = found.get(key);
  if (known !== undefined) return known;
  const none = { words: [...words], count: 0, capitals: 0, likeNoun: 0, likeVerb: 0 };
  const counting: Counting = { ...none, places: [], voices: new Set(), forms: new Map() };
  found.set(key, counting);
  return counting;
}

function joined(all: string, written: string): string {
  const apart = all !== '' && !(HAN.test(written) && /[\p{Script=Han}]$/u.test(all));
  return `${all}${apart ? ' ' : ''}${written}`;
}
