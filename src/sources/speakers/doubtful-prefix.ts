/** What stands before a colon, and is no name that is known, in; whether somebody may speak there out. */
import { labelWords } from '../../languages/label-words.js';
import { SAYS_EN } from '../../languages/words-of-saying.js';
import { isOpener, type OrdinaryWords } from './ordinary-words.js';

/** Who is called by what he is: to his place, his kin or his office. */
const PERSONS = new Set([
  ...labelWords('hosts'),
  ...labelWords('others'),
  ...labelWords('unknowns'),
  ...labelWords('groups'),
  ...words(
    'member somebody someone boy girl lady gentleman wife husband mother father son daughter sister brother friend colleague neighbour',
  ),
  ...words(
    'neighbor assistant lawyer attorney counsel court judge president chair chairman chairwoman chairperson',
  ),
  ...words('witness officer clerk interjection heckler clip listener viewer attendee passerby passer-by'),
  ...words(
    'jemand stimme zwischenruf zuruf mann frau richter richterin vorsitzender vorsitzende zeuge zeugin anwalt kollege',
  ),
  ...words(
    'voix homme femme président présidente juge témoin avocat avocate voz hombre mujer señor señora juez testigo',
  ),
  ...words('голос мужчина женщина судья председатель'),
]);
const QUESTIONS = new Set(
  words('q a question answer all both together several unknown frage pregunta вопрос'),
);
const FROM =
  /^(?:questions?|comments?|frage|zuschauerfrage|question|pregunta)\s+(?:from|by|aus|von|du|de|del)\s/iu;
/** Of a whole sentence, which a prefix is not. */
const CLAUSE = new Set(
  words(
    'is was are were be been had has have do did say said told asked used knew know thought wrote learned what how if and but that i we you he she it they never not ' +
      'ist war waren sind hatte hatten sagte sagt fragte wusste wir ich er sie es wenn was dass und aber ' +
      'est était sont avait dit disait demandé nous je il elle ce que qui et mais ' +
      'es era fue son tenía había dijo decía yo él ella que y pero ' +
      'был была было были сказал сказала говорил я мы он она что и но',
  ),
);
const ARTICLES = new Set(
  words('the my our his her their le la les mon ma notre el los mi nuestro un une una'),
);
const ASKS = new RegExp(String.raw`^(?:${SAYS_EN})$`, 'iu');
const PAST = /ed$|^(?:said|told|wrote|thought|put it)$/i;
const MOST_WORDS = 8;
const SPEECH = /^\s*["“„«‘'¿¡(]*(?:\p{Lu}|\p{N})/u;

/** True of words as somebody begins to speak: a sentence with a colon goes on in small letters, as a rule. */
export function beginsSpeech(words: string): boolean {
  return SPEECH.test(words);
}

/** `THE COURT`, `My Wife`, `Voice from the back`, `Kim Roe, by phone`, `kim`, `Kim?`, `Kim & Co.` */
export function namesSomebody(written: string, ordinary: OrdinaryWords): boolean {
  const parts = written.split(/[^\p{L}\p{M}\p{N}’'-]+/u).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  return (
    isTitle(written, parts) ||
    isOneOf(written, parts) ||
    isNameWithNote(written) ||
    isOddName(written, ordinary)
  );
}

/** In capitals throughout, or with a capital on each word behind an article: no sentence in a language that knows both. */
function isTitle(written: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return false;
  if (/\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(written)) return true;
  const long = others.filter((part) => part.length > 3);
  return ARTICLES.has(first.toLowerCase()) && long.length > 0 && others.every(isCapital);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isOneOf(written: string, parts: readonly string[]): boolean {
  if (FROM.test(written)) return true;
  const plain = parts.map((part) => part.toLowerCase());
  if (plain.some((part) => CLAUSE.has(part))) return false;
  return plain.some((part) => PERSONS.has(part) && !QUESTIONS.has(part));
}

/** A whole name, a comma and a few small words. */
function isNameWithNote(written: string): boolean {
  const [, name = '', note = ''] = /^([^,，]+)[,，]\s*(\p{Ll}.*)$/u.exec(written) ?? [];
  const parts = name.split(' ');
  const small = note.split(' ');
  return (
    parts.length > 1 &&
    parts.every((part) => isCapital(part) && !isOpener(part)) &&
    small.length <= 4 &&
    !small.some((part) => CLAUSE.has(part))
  );
}

function isOddName(written: string, { isOrdinary }: OrdinaryWords): boolean {
  const word = /^(@?\p{L}[\p{L}\p{M}'’-]+)(?:\s*(?:[?!]+|[&+].*))?$/u.exec(written)?.[1];
  if (word === undefined || isOrdinary(word)) return false;
  return !isCapital(word) || word !== written;
}

/** `Ann Berg asks`: a report would say that she asked. */
export function isSaying(rest: string): boolean {
  return ASKS.test(rest) && !PAST.test(rest);
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
