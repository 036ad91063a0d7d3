/** Words in, how many of them stand for what only the words before tell out: what dangles, says nothing by itself. */
import type { Talk } from '../units/talk.js';
import { runsIn, type RunWord } from '../units/words-in.js';

/** A person is named by a name or by what they are to somebody, a thing by any noun. */
export function dangling(words: string, talk: Talk): number {
  const anaphors = talk.anaphorsIn(words);
  const open = anaphors.filter(({ index, isPerson }) => {
    const before = words.slice(0, index);
    if (talk.namesPerson(before)) return false;
    return isPerson ? !NAME.test(before) : !hasNoun(before, talk);
  });
  return open.length;
}

/** What begins a sentence has its capital from there. */
const NAME = /(?<=[\p{Ll}\d,;’'] )(?!I\b)\p{Lu}\p{Ll}/u;

function hasNoun(before: string, talk: Talk): boolean {
  return runsIn(before)
    .flat()
    .some((word) => mayBeNoun(word, talk));
}

function mayBeNoun({ plain, isCapital }: RunWord, talk: Talk): boolean {
  if (isCapital) return plain.length > 1;
  if (plain.length < 2 || !/^\p{L}/u.test(plain) || plain.includes("'")) return false;
  return !(
    talk.isFunctionWord(plain) ||
    talk.vague.has(plain) ||
    talk.verbs.has(plain) ||
    /(?:ly|ed|ing)$/.test(plain)
  );
}
