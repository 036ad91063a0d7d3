/** Finds where the sentence and the clauses around an edge of a quote begin and end. */
import { isAbbreviated } from '../../languages/abbreviations.js';

const SENTENCE_END = /[!?。！？；;]|\.(?=["'”’)\]]*(?:\s|$))/g;

/** Code units that a question may go on with behind a quote, so that what answers it answers the quote: “…, moi ?” */
export const LONGEST_TAIL = 20;

/** The part of `text` after its last sentence end. `next` is what follows the text, to judge a full stop by. */
export function sentenceTail(text: string, next: string): string {
  const ends = [...text.matchAll(SENTENCE_END)].filter((match) => isEnd(text + next, match));
  return text.slice((ends.at(-1)?.index ?? -1) + 1);
}

/** The part of `text` before its first sentence end. */
export function sentenceHead(text: string): string {
  const end = [...text.matchAll(SENTENCE_END)].find((match) => isEnd(text, match));
  return end === undefined ? text : text.slice(0, end.index);
}

/** The part of `text` before its first sentence end; a question with which it begins is read on into its answer. */
export function answerHead(text: string): string {
  const head = sentenceHead(text);
  if (!/^[?？]/u.test(text.slice(head.length)) || head.length > LONGEST_TAIL) return head;
  return `${head}?${sentenceHead(text.slice(head.length + 1))}`;
}

/** The part of `text` before its first sentence end or clause mark, past closing quotation marks. */
export function clauseHead(text: string): string {
  const lead = /^["'”’」』）)\s]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  return rest.slice(0, rest.search(/[,，、。！？；;:：!?—–()（）]|\.(?:\s|$)|$/));
}

/** True when the text ends a clause by itself: nothing that follows belongs to it any more. */
export function endsClause(text: string, next: string): boolean {
  const end = /([,，、。！？；;:：!?.])["'”’」』）)]*$/.exec(text);
  if (end === null) return false;
  return end[1] !== '.' || sentenceTail(text, next).trim().length < 2;
}

/** A stop after an abbreviation or before a small letter ends nothing. */
function isEnd(text: string, match: RegExpExecArray): boolean {
  if (match[0] !== '.') return true;
  if (isAbbreviated(text.slice(0, match.index), text.slice(match.index + 1))) return false;
  return !/^["'”’)\]]*\s+\p{Ll}/u.test(text.slice(match.index + 1, match.index + 8));
}

/** Splits a sentence at its clause marks, the farthest clause first. An enumeration (`、`) stays together. */
export function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/[,，—–()（）]/);
}
