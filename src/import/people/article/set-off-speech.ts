/** An article in, the paragraphs that are plainly somebody's words without marks out: those after “X said:”. */
import type { SourceText } from '../../../model/source-text.js';
import { SAYS_EN, SAYS_ZH } from '../../../languages/words-of-saying.js';
import type { PersonsWords } from '../names/speech.js';
import type { Subjects } from './subjects.js';

/** Nothing but the colon after the verb: “X named three goals:” is followed by a summary. */
const SAID = new RegExp(String.raw`(?:${SAYS_ZH}|\b(?:${SAYS_EN}))[道着]?[:：]$`, 'iu');
/** A question may be put at more length: 问出了大家心里的疑惑. */
const ASKED = /(?:问[^，。]{0,14}|\bask(?:s|ed)\b[^.]{0,40})[:：]$/i;
/** Who speaks of himself so is spoken of. */
const THIRD_PERSON = /[他她](?!人)|\b(?:he|she|his|her|him)\b/i;

export function setOffSpeech({ text, paragraphs }: SourceText, subjects: Subjects): readonly PersonsWords[] {
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const words = text.slice(paragraph.start, paragraph.end);
    const introduction = before === undefined ? '' : text.slice(before.start, before.end).slice(-200);
    const asks = ASKED.test(introduction);
    if (
      before === undefined ||
      (!asks && !SAID.test(introduction)) ||
      /[“”"「」]/.test(words) ||
      /[;；]$/.test(words)
    )
      return [];
    const sentence = introduction.slice(introduction.search(/[^。！？.!?]*$/));
    const saying = subjects.before(
      sentence.replace(/[:：]$/, ''),
      text.slice(Math.max(0, before.start - 700), before.start),
    );
    if (saying === undefined || THIRD_PERSON.test(words) || (asks && !/[?？]/.test(words))) return [];
    return [{ start: paragraph.start, end: paragraph.end, person: saying.person, asks: asks || saying.asks }];
  });
}
