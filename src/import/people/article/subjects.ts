/** Finds whom an article's words of saying name: the person before the verb, or whom a pronoun stands for. */
import { SAYS_EN, SAYS_ZH } from '../../../languages/words-of-saying.js';
import { escapeRegExp, namesWithParts, type Member } from '../names/cast.js';

/** What is looked for in the words around a quotation. */
export interface Subjects {
  /** The person of the last verb of saying in a sentence, `asks` when it is one of asking. */
  readonly before: (sentence: string, earlier: string) => Saying | undefined;
  /** The person named at once after a quotation: `, said Altman`, `，奥特曼说`. */
  readonly after: (rest: string, earlier: string) => Saying | undefined;
  /** The last person named in a text. */
  readonly lastNamed: (text: string) => Member | undefined;
}

export interface Saying {
  readonly person: Member;
  readonly asks: boolean;
}

const PRONOUN = String.raw`(?<![\p{L}])(?:[Hh]e|[Ss]he)(?![\p{L}])|(?<![其吉维])[他她](?!们|人)`;
const ASKED = /(?:ask(?:s|ed|ing)?|问)/i;
/** What somebody was asked he does not say. */
const WAS_ASKED = /被\p{Script=Han}{0,6}问|\b(?:was|were|been|when|being) asked\b/iu;
/** Between subject and verb in Chinese: adverbs, but no comma. */
const FILLING_ZH = '[^，。,；;!！?？“”「」]{0,14}?';
/** How far back a pronoun's person may stand. */
const REACH = 700;

/** Patterns are made once for everybody of an article. */
export function articleSubjects(people: readonly Member[]): Subjects {
  const byName = new Map(
    people.flatMap((person) => namesWithParts(person).map((name) => [name.toLowerCase(), person] as const)),
  );
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const named = names === '' ? '(?!)' : String.raw`(?<![\p{Script=Latin}])(?:${names})(?![\p{Script=Latin}])`;
  const who = `(?<who>${named}|${PRONOUN})`;
  const someone = new RegExp(who, 'giu');
  const anyName = new RegExp(named, 'giu');
  const verb = new RegExp(String.raw`(?<zh>${SAYS_ZH})|\b(?<en>${SAYS_EN})\b`, 'giu');
  const following = new RegExp(
    String.raw`^[，,。]?\s*(?:(?<says>${SAYS_EN})\s+(?:the (?:\p{Ll}+ ){1,2})?${who.replace('<who>', '<who1>')}|${who.replace('<who>', '<who2>')}\s+(?:\p{Ll}+ly\s+|also\s+)?(?<says2>${SAYS_EN})\b|${who.replace('<who>', '<who3>')}[^，。,.!?！？“”]{0,8}?(?<says3>${SAYS_ZH}))`,
    'iu',
  );
  /** An English verb without a subject before it has one behind it, be it anybody. */
  const inverted = new RegExp(String.raw`^\s+(?:the (?:\p{Ll}+ ){1,2})?${who}`, 'iu');
  const lastNamed = (text: string): Member | undefined => {
    const last = [...text.slice(-REACH).matchAll(anyName)].at(-1);
    return last === undefined ? undefined : byName.get(last[0].toLowerCase());
  };
  const personOf = (word: string, earlier: string): Member | undefined =>
    byName.get(word.toLowerCase()) ?? lastNamed(earlier);
  return {
    lastNamed,
    before: (sentence, earlier) => {
      const says = [...sentence.matchAll(verb)].at(-1);
      if (says === undefined) return undefined;
      if (WAS_ASKED.test(sentence.slice(Math.max(0, says.index - 12)))) return undefined;
      const head = sentence.slice(0, says.index);
      const word = [...head.matchAll(someone)].at(-1);
      const asks = ASKED.test(says[0]);
      if (word !== undefined) {
        if (!reaches(head.slice(word.index + word[0].length), says[0])) return undefined;
        return saying(personOf(word[0], earlier + sentence.slice(0, word.index)), asks);
      }
      if (says.groups?.['en'] === undefined)
        return isBare(head) ? saying(lastNamed(earlier), asks) : undefined;
      const behind = inverted.exec(sentence.slice(says.index + says[0].length))?.groups?.['who'];
      return behind === undefined ? undefined : saying(personOf(behind, earlier), asks);
    },
    after: (rest, earlier) => {
      const groups = following.exec(rest.slice(0, 120))?.groups;
      const word = groups?.['who1'] ?? groups?.['who2'] ?? groups?.['who3'];
      const says = groups?.['says'] ?? groups?.['says2'] ?? groups?.['says3'] ?? '';
      return word === undefined ? undefined : saying(personOf(word, earlier), ASKED.test(says));
    },
  };
}

function saying(person: Member | undefined, asks: boolean): Saying | undefined {
  return person && { person, asks };
}

/** “Nobody said”, 有网友评论说: with words of its own before the verb a sentence has a subject of its own. */
function isBare(head: string): boolean {
  return /^[\s，,]*(?:[还也又则就并却]|首先|随即|接着|最后|同时|另外|对此){0,3}[\s，,]*$/.test(head);
}

/** In Chinese a clause may stand between a subject and its verb; in English only some words. */
function reaches(inside: string, verb: string): boolean {
  if (/\p{Script=Han}/u.test(verb))
    return (
      new RegExp(`^${FILLING_ZH}$`, 'u').test(inside) ||
      !/\p{Script=Han}{2}[^，,]*$/u.test(inside) ||
      /[，,][^，,]{0,4}$/.test(inside)
    );
  return !/[.;!?“”"]/.test(inside) && inside.length <= 40;
}
