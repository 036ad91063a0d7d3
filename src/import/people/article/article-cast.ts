/** An article in, its people and their direct speech out: the guest is who is quoted most, a host who asks. */
import type { SourceFacts } from '../../../model/source-facts.js';
import type { SourceText } from '../../../model/source-text.js';
import { weightOf } from '../../../text/text-weight.js';
import { namesInArticle, type Speaking } from './article-names.js';
import { articleSpeech } from './article-speech.js';
import { captionNames, captionsIn } from './captions.js';
import type { Cast, Member } from '../names/cast.js';
import { nameHint, type GivenFault, type GivenPeople } from '../labels/given-people.js';
import { readIntroductions } from '../labels/introductions.js';
import { fullNamesIn } from '../names/latin-names.js';
import { standsIn } from '../labels/person-names.js';
import { roleBefore } from '../names/roles.js';
import { mayBeOne } from '../names/same-person.js';
import type { PersonsWords } from '../names/speech.js';

export interface ArticleCast {
  readonly cast: Cast;
  readonly speech: readonly PersonsWords[];
  /** Names of the author's that the article does not have. */
  readonly faults: readonly GivenFault[];
}

const HOST_ROLE = /主持|记者|编辑|interview|host|reporter|journalist|editor/i;

export function articleCast(source: SourceText, facts: SourceFacts, given: GivenPeople): ArticleCast {
  const shown = captionNames(source, captionsIn(source, facts));
  const found = withShown(namesInArticle(source.text), shown, source.text);
  const people = withShown(found, namedIn(source, found, given), source.text);
  const speech = articleSpeech(source, people);
  const [asGuests, asHosts] = [given.guests, given.hosts].map((names) =>
    people.filter((person) => names.some((name) => isCalled(person, name, people))),
  );
  const open = people.filter((person) => !asHosts?.includes(person));
  const guests = asGuests?.length ? asGuests : [guestAmong(open, speech, source) ?? []].flat();
  const isKnownHost = (person: Speaking): boolean =>
    asHosts?.includes(person) === true || (guests.length > 0 && isHost(person, speech, shown));
  const hosts = people.filter((person) => !guests.includes(person) && isKnownHost(person));
  const others = people.filter((person) => !guests.includes(person) && !hosts.includes(person));
  return { cast: { guests, hosts, others }, speech, faults: articleFaults(source, people, given) };
}

/** The whole name goes before a part of one. */
function isCalled({ name }: Speaking, given: string, people: readonly Speaking[]): boolean {
  return people.some((person) => person.name === given) ? name === given : mayBeOne(name, given);
}

/** Whom the author names and the article mentions, without giving them words. */
function namedIn({ text }: SourceText, people: readonly Speaking[], given: GivenPeople): readonly string[] {
  return [...given.guests, ...given.hosts].filter(
    (name) => !people.some((person) => mayBeOne(person.name, name)) && standsIn(name, text),
  );
}

function articleFaults(
  { text }: SourceText,
  people: readonly Speaking[],
  { guests, hosts }: GivenPeople,
): readonly GivenFault[] {
  const names = [...people.map(({ name }) => name), ...fullNamesIn(text).keys()];
  const faultOf =
    (option: GivenFault['option']) =>
    (name: string): readonly GivenFault[] => {
      if (people.some((person) => mayBeOne(person.name, name))) return [];
      return [{ name, option, fault: 'unknown', hint: nameHint(name, names) }];
    };
  return [...guests.flatMap(faultOf('--guest')), ...hosts.flatMap(faultOf('--host'))];
}

/** People of a picture may be mentioned nowhere else. */
function withShown(people: readonly Speaking[], shown: readonly string[], text: string): readonly Speaking[] {
  const silent = shown.filter((name) => !people.some((person) => person.name === name));
  return [
    ...people,
    ...silent.map((name) => ({ name, also: [], role: roleBefore(name, text), says: 0, asks: 0 })),
  ];
}

/** By what is quoted of them, then by how often words are given to them; who is introduced as the guest counts double. */
function guestAmong(
  people: readonly Speaking[],
  speech: readonly PersonsWords[],
  { text }: SourceText,
): Speaking | undefined {
  const { guest } = readIntroductions(text.slice(0, 1500));
  const scores = people.map((person) => {
    const quoted = speech
      .filter((one) => one.person === person && !one.asks)
      .reduce((sum, { start, end }) => sum + weightOf(text.slice(start, end)), 0);
    const score = quoted + 12 * (person.says - 2 * person.asks);
    return { person, score: person.name === guest ? score * 2 : score };
  });
  const [first] = scores.sort((a, b) => b.score - a.score);
  return first !== undefined && first.score > 0 ? first.person : undefined;
}

function isHost(person: Speaking, speech: readonly PersonsWords[], shown: readonly string[]): boolean {
  const quoted = speech.filter((one) => one.person === person && !one.asks).length;
  const asks = person.asks > 0 && person.asks * 2 >= person.says - 1;
  return asks || shown.includes(person.name) || (HOST_ROLE.test(person.role ?? '') && quoted === 0);
}

/** Without the counts that only the search needed. */
export function asMember({ name, also, role }: Member): Member {
  return { name, also, role };
}
