/** A whole text in, which of its words are used as words rather than names out: by how the text itself writes them. */
import { labelWords } from '../../languages/label-words.js';

export interface OrdinaryWords {
  /** Used as a word: in lower case somewhere, or one that begins sentences in its language. */
  readonly isOrdinary: (word: string) => boolean;
  /** Written with a capital in the middle of a sentence; no sign where all nouns are, as in German. */
  readonly isMentioned: (word: string) => boolean;
}

const OPENERS = labelWords('openers');
/** Of the words inside sentences; more of them than this is German. */
const MOST_CAPITALS = 0.16;

/** Reads the text once, and only if somebody asks. */
export function ordinaryWords(make: () => string): OrdinaryWords {
  const text = once(make);
  const lower = once(() => new Set(text().match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu)));
  const mentioned = once(() => {
    const capitals = text().match(/(?<=[\p{L}\p{M},;] )\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
    const small = text().match(/(?<=[\p{L}\p{M},;] )\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
    const many = capitals.length > (capitals.length + small.length) * MOST_CAPITALS;
    return new Set(many ? [] : capitals.map((word) => word.toLowerCase()));
  });
  return {
    isOrdinary: (word) =>
      isOpener(word) || (lower().has(word.toLowerCase()) && !mentioned().has(word.toLowerCase())),
    isMentioned: (word) => mentioned().has(word.toLowerCase()),
  };
}

/** Of the words of a Latin name only the first can be one that begins sentences: Lord of the Mill. */
export function beginsSentence(name: string): boolean {
  const words = name.split(' ');
  return isOpener(words[0] ?? '') || words.some((word) => !/\p{Lu}|\p{Ll}/u.test(word) && isOpener(word));
}

/** A word that begins sentences, or a run of Han or kana that has one of them in it. */
export function isOpener(word: string): boolean {
  if (OPENERS.has(word.toLowerCase())) return true;
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word) && hasFunctionCharacter(word);
}

/** 我的回答, 答えはこう: no name has them. */
function hasFunctionCharacter(run: string): boolean {
  return /[的是了着这那我你们吗呢很都没说被把]|[のはがをにへで](?=\p{L})|[はがをにへでも]$/u.test(run);
}

/**
 * True of what is longer than names are in a script without capitals, where nothing else tells a name from a clause:
 * 이유는 단순합니다, みんな知っていた.
 */
export function isClause(name: string): boolean {
  const runs = name.split(/[\s·・‧]+/u);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Lo}]/u.test(name))
    return false;
  const length = runs.join('').length;
  if (/\p{Script=Hangul}/u.test(name))
    return length > 6 || runs.some((run) => /.[은는을를의]$|[다요죠까]$/u.test(run) && length > 4);
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(name)) return runs.some((run) => run.length > 6);
  return runs.length > 3;
}

function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => made[0] ?? (made[0] = make());
}
